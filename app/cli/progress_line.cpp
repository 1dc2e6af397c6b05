// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_line.h"

#include "text.h"

#include <QLocale>

#include <algorithm>
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
    return output.styled(Tone::Good, QString(full, done))
        + (output.styled(Tone::Dim, QString(columns - full, open)));
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

} // namespace

QString progressLine(const batch::Totals &totals, const Output &output, int width)
{
    const double part = totals.items > 0 ? static_cast<double>(totals.finished()) / static_cast<double>(totals.items) : 0;
    const QString total = shownCount(totals.items);
    const QString count = shownCount(totals.finished()).rightJustified(total.size()) + u'/' + total;
    const QString percent = QStringLiteral("%1 %").arg(static_cast<int>(part * 100), 3);
    QStringList facts;
    if (totals.secondsLeft >= 0 && totals.finished() < totals.items)
        facts.append(Text::tr("%1 left").arg(shownDuration(std::ceil(totals.secondsLeft))));
    if (totals.failed > 0)
        facts.append(Text::tr("%1 failed").arg(shownCount(totals.failed)));
    facts.append(savedText(totals));
    facts.append(rateText(totals.photosPerSecond));
    facts.removeAll(QString());

    QString tail = count + QStringLiteral("  ") + percent;
    const int room = width - 4 - kNarrowestBar;
    for (const QString &fact : facts)
        if (columnsOf(tail) + 3 + columnsOf(fact) <= room)
            tail += QStringLiteral("   ") + fact;
    const int columns = std::min(kWidestBar, width - 4 - columnsOf(tail));
    return columns < kNarrowestBar ? elided(tail, width - 1)
                                   : QStringLiteral(" ") + bar(part, columns, output) + QStringLiteral("  ") + tail;
}

QString scanningLine(std::int64_t found, bool isPlanning, const Output &output, int width)
{
    const QString text = isPlanning ? Text::tr("Planning %1 photos…").arg(shownCount(found))
                                    : Text::tr("Looking for photos… %1 found").arg(shownCount(found));
    return output.styled(Tone::Dim, QStringLiteral(" ") + elided(text, width - 2));
}

} // namespace glassine::cli
