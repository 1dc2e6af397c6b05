// SPDX-License-Identifier: GPL-3.0-or-later
// A batch told to a person: one live line on a terminal, problems above it, a summary at the end.

#include "batch/warning_words.h"
#include "batch_view.h"
#include "progress_line.h"
#include "text.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <climits>
#include <map>
#include <utility>

namespace glassine::cli {

namespace {

constexpr qint64 kRedrawEveryMs = 80;

int asInt(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, INT_MAX));
}

class HumanView final : public BatchView {
public:
    HumanView(Output &err, Loudness loudness) : m_err(err), m_isQuiet(loudness == Loudness::Quiet) {}
    ~HumanView() override { clearLive(); }

    void started(const batch::Session &) override { m_sinceDrawn.start(); }

    void fileSkipped(const files::SkippedFile &file) override
    {
        const bool isBad = countsAsFailure(file);
        if (isBad || !m_isQuiet)
            problem(isBad ? Tone::Bad : Tone::Dim, QString::fromStdString(errorSentence(file.reason)));
    }

    void planned(const batch::Session &session) override
    {
        m_sinceDrawn.restart();
        draw(runningLine(session, m_err.width()));
    }

    void itemFinished(const batch::ItemRecord &item) override
    {
        for (const pipeline::Warning &warning : item.warnings)
            ++m_warnings[warning.code];
        for (const batch::OutputRecord &output : item.outputs) {
            for (const pipeline::Warning &warning : output.warnings)
                ++m_warnings[warning.code];
            m_keptSources += output.keptSource ? 1 : 0;
        }
        if (item.state == batch::ItemState::Failed)
            problem(Tone::Bad, QString::fromStdString(errorSentence(item.error)));
        else if (item.state == batch::ItemState::Skipped && !m_isQuiet)
            problem(Tone::Dim, QString::fromStdString(errorSentence(item.error)));
    }

    void progressed(const batch::Session &session) override
    {
        tellSentAway(session);
        if (m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < kRedrawEveryMs)
            return;
        m_sinceDrawn.restart();
        const bool isEarly = session.state() == batch::Session::State::Scanning
            || session.state() == batch::Session::State::Planning;
        const int width = m_err.width();
        draw(isEarly
                 ? scanningLine(session.itemCount(), session.state() == batch::Session::State::Planning, m_err, width)
                 : runningLine(session, width));
    }

    void paused(const Error &reason) override
    {
        m_wasPaused = true;
        problem(Tone::Bad, QString::fromStdString(errorSentence(reason)));
    }

    void delivered(const delivery::Outbox::Report &report) override
    {
        if (report.error && !stopsBatch(report.error->code)) // what stops all is told once, at the end
            problem(Tone::Bad, QString::fromStdString(errorSentence(*report.error)));
    }

    void deliveryFailed(const Error &error) override
    {
        problem(Tone::Bad, QString::fromStdString(errorSentence(error)));
    }

    void stopping() override
    {
        if (!m_isQuiet)
            problem(Tone::Warn, Text::tr("Stopping…"));
    }

    void finished(const batch::Session &session, const Outcome &outcome) override
    {
        tellSentAway(session);
        clearLive();
        if (outcome.error && outcome.error->code != ErrorCode::Interrupted && !m_wasPaused)
            problem(Tone::Bad, QString::fromStdString(errorSentence(*outcome.error)));
        if (!m_isQuiet)
            summarize(session, outcome);
        else if (outcome.resumable || outcome.unsent)
            m_err.line(Text::tr("Go on with: %1").arg(wayOn(session, outcome)));
    }

    bool isBroken() const override { return false; } // nobody has to watch

private:
    /// Once, as soon as photos may be on their way. The plan command says it by itself.
    void tellSentAway(const batch::Session &session)
    {
        const auto state = session.state();
        const bool mayBe = state == batch::Session::State::Running || state == batch::Session::State::Finished;
        if (!mayBe || std::exchange(m_hasToldSentAway, true) || m_isQuiet)
            return;
        for (const QString &line : sentAwayLines(session.planFigures()))
            problem(Tone::Warn, line);
    }

    /// While the batch runs, its own line; then that of what is left to send.
    QString runningLine(const batch::Session &session, int width) const
    {
        const batch::Totals totals = session.totals();
        if (!outbox() || outbox()->count() == 0)
            return progressLine(totals, m_err, width);
        const delivery::OutboxTotals &sent = outbox()->totals();
        if (session.state() != batch::Session::State::Finished)
            return progressLine(
                totals, m_err, width,
                Text::tr("%1 of %2 sent").arg(shownCount(sent.sent + sent.unchanged), shownCount(sent.files)));
        const CheckProgress progress{sent.finished(), sent.files, sent.sentBytes, sent.bytes, sent.failed};
        return sendingLine(progress, {outbox()->bytesPerSecond(), outbox()->secondsLeft()}, m_err, width);
    }

    static QString wayOn(const batch::Session &session, const Outcome &outcome)
    {
        return outcome.resumable ? QStringLiteral("glassine resume ") + session.id()
                                 : QStringLiteral("glassine sync %1 --to %2")
                                       .arg(session.id(), QString::fromStdString(session.settings().destination));
    }

    void draw(const QString &line)
    {
        if (!m_err.isTerminal() || m_isQuiet)
            return;
        m_err.write("\r" + line.toUtf8() + "\x1b[K");
        m_isLive = true;
    }

    void clearLive()
    {
        if (m_isLive)
            m_err.write("\r\x1b[K");
        m_isLive = false;
    }

    /// A line above the live one; long sentences are wrapped under themselves.
    void problem(Tone tone, const QString &sentence)
    {
        clearLive();
        const QString mark = tone == Tone::Bad ? symbol(u"✗", u"x")
            : tone == Tone::Warn               ? symbol(u"!", u"!")
                                               : symbol(u"–", u"-");
        const int width = m_err.isTerminal() ? m_err.width() - 4 : 100'000;
        QString start = QStringLiteral(" ") + m_err.styled(tone, mark) + QStringLiteral(" ");
        for (const QString &line : wrapped(sentence, width)) {
            m_err.line(start + (tone == Tone::Dim ? m_err.styled(Tone::Dim, line) : line));
            start = QStringLiteral("   ");
        }
    }

    QString symbol(QStringView utf8, QStringView ascii) const { return (m_err.isUtf8() ? utf8 : ascii).toString(); }

    void summarize(const batch::Session &session, const Outcome &outcome)
    {
        const batch::Totals totals = session.totals();
        if (totals.finished() > 0 || outcome.resumable) // a plan, or a batch that could not begin, has no news here
            headline(session, totals, outcome);
        for (const QString &fact : facts(totals))
            m_err.line(QStringLiteral("   ") + fact);
        if (totals.done > 0 || totals.failed > 0)
            m_err.line(
                m_err.styled(Tone::Dim,
                             QStringLiteral("   ")
                                 + Text::tr("Details: %1").arg(QStringLiteral("glassine report ") + session.id())));
        if (outbox() && outbox()->count() > 0)
            m_err.line(QStringLiteral("   ") + sentText(*outbox()));
        if (outcome.resumable || outcome.unsent)
            m_err.line(QStringLiteral("   ")
                       + m_err.styled(Tone::Bold, Text::tr("Go on with: %1").arg(wayOn(session, outcome))));
    }

    static QString sentText(const delivery::Outbox &outbox)
    {
        const delivery::OutboxTotals &totals = outbox.totals();
        const QString name = shownName(outbox.settings().destination);
        if (totals.unchanged == totals.files)
            return Text::tr("Everything is at %1 already; nothing was sent.").arg(name);
        return Text::tr("At %1: %2 of %3 files, %4 of them new")
            .arg(name, shownCount(totals.sent + totals.unchanged), shownCount(totals.files), shownCount(totals.sent));
    }

    void headline(const batch::Session &session, const batch::Totals &totals, const Outcome &outcome)
    {
        const bool isGood = outcome.code == ExitCode::Good;
        const bool isStopped = outcome.resumable;
        const QString mark = isGood ? m_err.styled(Tone::Good, symbol(u"✓", u"*"))
            : isStopped             ? m_err.styled(Tone::Warn, symbol(u"■", u"#"))
                                    : m_err.styled(Tone::Bad, symbol(u"✗", u"x"));
        const QString folder = shownName(session.settings().outputFolder);
        QString text = isStopped
            ? Text::tr("Stopped after %1 of %2 photos").arg(shownCount(totals.finished()), shownCount(totals.items))
            : totals.done == 0 && totals.failed == 0 && totals.upToDate > 0
            ? Text::tr("Nothing new: %1 of %2 photos are up to date")
                  .arg(shownCount(totals.upToDate), shownCount(totals.items))
            : totals.done == 1 ? Text::tr("1 photo done")
                               : Text::tr("%n photos done", nullptr, asInt(totals.done));
        text = m_err.styled(Tone::Bold, text);
        if (totals.secondsElapsed > 0 && totals.done > 0)
            text += Text::tr(" in %1").arg(shownDuration(totals.secondsElapsed));
        m_err.line(QStringLiteral(" ") + mark + QStringLiteral(" ") + text);
        if (totals.outputs > 0)
            m_err.line(QStringLiteral("   ") + bytesText(totals));
        if (const std::int64_t replaced = totals.outputs - m_keptSources; session.settings().inPlace && replaced > 0)
            m_err.line(QStringLiteral("   ")
                       + Text::tr("%n originals replaced; they wait in %1, and \"%2\" brings them back", nullptr,
                                  asInt(replaced))
                             .arg(folder, QStringLiteral("glassine restore ") + session.id()));
        else if (totals.outputs > 0 && !session.settings().inPlace)
            m_err.line(QStringLiteral("   ")
                       + (totals.outputs == 1 ? Text::tr("1 file in %1")
                                              : Text::tr("%n files in %1", nullptr, asInt(totals.outputs)))
                             .arg(folder));
    }

    QString bytesText(const batch::Totals &totals) const
    {
        const QString arrow = symbol(u" → ", u" -> ");
        QString text = shownBytes(totals.sourceBytes) + arrow
            + m_err.styled(Tone::Bold, shownBytes(totals.outputBytes));
        const bool isOneEach = totals.outputs <= totals.done;
        if (isOneEach && totals.savedBytes > 0 && totals.sourceBytes > 0) {
            const double percent = 100.0 * static_cast<double>(totals.savedBytes)
                / static_cast<double>(totals.sourceBytes);
            text += m_err.styled(
                Tone::Good, Text::tr("  %1 % smaller").arg(QLocale().toString(percent, 'f', percent < 99 ? 0 : 1)));
        }
        return text;
    }

    QStringList facts(const batch::Totals &totals) const
    {
        QStringList facts;
        const auto add = [&facts](std::int64_t count, const QString &text) {
            if (count > 0)
                facts.append(text);
        };
        add(totals.failed, m_err.styled(Tone::Bad, Text::tr("%n failed", nullptr, asInt(totals.failed))));
        add(totals.done > 0 ? totals.upToDate : 0, Text::tr("%n up to date already", nullptr, asInt(totals.upToDate)));
        add(totals.skipped, Text::tr("%n skipped", nullptr, asInt(totals.skipped)));
        add(m_keptSources,
            m_keptSources == 1 ? Text::tr("1 file kept as it was: the result would not have been smaller")
                               : Text::tr("%n files kept as they were: the results would not have been smaller",
                                          nullptr, asInt(m_keptSources)));
        add(totals.ignored,
            totals.ignored == 1 ? Text::tr("1 file in the folders is no picture")
                                : Text::tr("%n files in the folders are no pictures", nullptr, asInt(totals.ignored)));
        for (const auto &[code, count] : m_warnings)
            facts.append(m_err.styled(Tone::Warn, batch::warningCount(code, count)));
        return facts;
    }

    Output &m_err;
    bool m_isQuiet;
    bool m_isLive = false;
    bool m_wasPaused = false;
    bool m_hasToldSentAway = false;
    std::int64_t m_keptSources = 0;
    std::map<std::string, std::int64_t> m_warnings;
    QElapsedTimer m_sinceDrawn;
};

} // namespace

QStringList sentAwayLines(const batch::PlanFigures &figures)
{
    QStringList lines;
    for (const auto &[service, photos] : figures.sentAway)
        lines.append((photos == 1 ? Text::tr("1 photo is sent to %1, as it is, with all its metadata.")
                                  : Text::tr("%n photos are sent to %1, as they are, with all their metadata.", nullptr,
                                             asInt(photos)))
                         .arg(shownName(service)));
    return lines;
}

std::unique_ptr<BatchView> makeHumanView(Output &err, Loudness loudness)
{
    return std::make_unique<HumanView>(err, loudness);
}

} // namespace glassine::cli
