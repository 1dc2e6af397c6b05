// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_line.h"

#include "text.h"

#include <QLocale>

#include <algorithm>
#include <climits>
#include <cmath>

namespace glassine::cli {

namespace {

constexpr int kWidestBar = 30;
constexpr int kNarrowestBar = 8;

QString bar(double part, int columns, const Output &output)
{
    const int full = std::clamp(static_cast<int>(std::floor(part * columns)), 0, columns);
    const QChar done = output.isUtf8() ? u'━' : u'#';
    const QChar open = output.isUtf8() ? u'━' : u'.';
    return output.styled(Tone::Good, QString(full, done)) + (output.styled(Tone::Dim, QString(columns - full, open)));
}

QString rateText(double photosPerSecond)
{
    if (photosPerSecond <= 0)
        return {};
    return Text::tr("%1 photos/s").arg(QLocale().toString(photosPerSecond, 'f', photosPerSecond < 10 ? 1 : 0));
}

QString savedText(const batch::Totals &totals)
{
    if (totals.savedBytes > 0)
        return Text::tr("%1 saved").arg(shownBytes(totals.savedBytes));
    return totals.outputBytes > 0 ? Text::tr("%1 written").arg(shownBytes(totals.outputBytes)) : QString();
}

QString percentText(double part)
{
    return QStringLiteral("%1 %").arg(static_cast<int>(part * 100), 3);
}

/// The bar, what must be there, and of the facts as many as there is room for.
QString barLine(double part, QString tail, QStringList facts, const Output &output, int width)
{
    facts.removeAll(QString());
    const int room = width - 4 - kNarrowestBar;
    for (const QString &fact : std::as_const(facts))
        if (columnsOf(tail) + 3 + columnsOf(fact) <= room)
            tail += QStringLiteral("   ") + fact;
    const int columns = std::min(kWidestBar, width - 4 - columnsOf(tail));
    return columns < kNarrowestBar ? elided(tail, width - 1)
                                   : QStringLiteral(" ") + bar(part, columns, output) + QStringLiteral("  ") + tail;
}

double partOf(const CheckProgress &progress)
{
    return progress.ofBytes > 0 ? static_cast<double>(progress.bytes) / static_cast<double>(progress.ofBytes) : 0;
}

/// Below zero: not known yet.
QStringList factsOf(double secondsLeft, const QString &bad, double bytesPerSecond)
{
    QStringList facts;
    if (secondsLeft >= 0)
        facts.append(Text::tr("%1 left").arg(shownDuration(std::ceil(secondsLeft))));
    if (!bad.isEmpty())
        facts.append(bad);
    if (bytesPerSecond >= 0)
        facts.append(Text::tr("%1/s").arg(shownBytes(static_cast<std::int64_t>(bytesPerSecond))));
    return facts;
}

/// Files of files, and how much of their bytes.
QString bytesLine(const CheckProgress &progress, const QStringList &facts, const Output &output, int width)
{
    const double part = std::min(partOf(progress), 1.0);
    const QString total = shownCount(progress.ofFiles);
    const QString count = shownCount(progress.files).rightJustified(total.size()) + u'/' + total;
    return barLine(part, count + QStringLiteral("  ") + percentText(part), facts, output, width);
}

} // namespace

QString progressLine(const batch::Totals &totals, const Output &output, int width, const QString &more)
{
    const double part = totals.items > 0 ? static_cast<double>(totals.finished()) / static_cast<double>(totals.items)
                                         : 0;
    const QString total = shownCount(totals.items);
    const QString count = shownCount(totals.finished()).rightJustified(total.size()) + u'/' + total;
    QStringList facts;
    if (totals.secondsLeft >= 0 && totals.finished() < totals.items)
        facts.append(Text::tr("%1 left").arg(shownDuration(std::ceil(totals.secondsLeft))));
    if (totals.failed > 0)
        facts.append(Text::tr("%1 failed").arg(shownCount(totals.failed)));
    facts.append(more);
    facts.append(savedText(totals));
    facts.append(rateText(totals.photosPerSecond));
    return barLine(part, count + QStringLiteral("  ") + percentText(part), facts, output, width);
}

QString scanningLine(std::int64_t found, bool isPlanning, const Output &output, int width)
{
    const QString text = isPlanning
        ? Text::tr("Planning %Ln photos…", nullptr, static_cast<int>(std::min<std::int64_t>(found, INT_MAX)))
        : Text::tr("Looking for photos… %1 found").arg(shownCount(found));
    return output.styled(Tone::Dim, QStringLiteral(" ") + elided(text, width - 2));
}

QString checkingLine(const CheckProgress &progress, const Output &output, int width)
{
    constexpr double kEarlySeconds = 1; // before that, the rate is chance
    const bool isKnown = progress.seconds > kEarlySeconds;
    const double part = partOf(progress);
    const QString bad = Text::tr("%1 not right").arg(shownCount(progress.bad));
    const double left = isKnown && part > 0 ? progress.seconds * (1 - part) / part : -1;
    const double rate = isKnown ? static_cast<double>(progress.bytes) / progress.seconds : -1;
    return bytesLine(progress, factsOf(left, progress.bad > 0 ? bad : QString(), rate), output, width);
}

QString sendingLine(const CheckProgress &progress, SendingPace pace, const Output &output, int width)
{
    const QString bad = Text::tr("%1 failed").arg(shownCount(progress.bad));
    const double rate = pace.bytesPerSecond > 0 ? pace.bytesPerSecond : -1;
    return bytesLine(progress, factsOf(pace.secondsLeft, progress.bad > 0 ? bad : QString(), rate), output, width);
}

} // namespace glassine::cli
