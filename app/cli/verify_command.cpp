// SPDX-License-Identifier: GPL-3.0-or-later
// glassine verify: reads every file a session wrote again, compares it with the journal and says what is not right.

#include "batch/verification.h"
#include "command.h"
#include "events.h"
#include "progress_line.h"
#include "sessions.h"
#include "signal_watcher.h"
#include "text.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <climits>
#include <map>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;
using batch::Verdict;

constexpr qint64 kTotalsEveryMs = 1000;
constexpr qint64 kRedrawEveryMs = 80;

int asInt(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, INT_MAX));
}

struct VerdictRow {
    Verdict verdict;
    const char *fact; ///< how many there are of it, for people
};
constexpr std::array kVerdictRows = {
    VerdictRow{Verdict::Missing, QT_TRANSLATE_NOOP("cli", "%1 missing")},
    VerdictRow{Verdict::NotAFile, QT_TRANSLATE_NOOP("cli", "%1 no file any more")},
    VerdictRow{Verdict::Truncated, QT_TRANSLATE_NOOP("cli", "%1 cut off")},
    VerdictRow{Verdict::Changed, QT_TRANSLATE_NOOP("cli", "%1 changed")},
    VerdictRow{Verdict::Swapped, QT_TRANSLATE_NOOP("cli", "%1 under another's name")},
    VerdictRow{Verdict::Unreadable, QT_TRANSLATE_NOOP("cli", "%1 unreadable")},
};

/// How far a check has come.
struct Tally {
    CheckProgress progress;
    std::map<Verdict, std::int64_t> counts;
    QElapsedTimer clock;

    void add(const batch::CheckedOutput &checked)
    {
        ++progress.files;
        progress.bytes += checked.output.bytes;
        progress.bad += checked.verdict == Verdict::Good ? 0 : 1;
        ++counts[checked.verdict];
        progress.seconds = static_cast<double>(clock.elapsed()) / 1000;
    }
    std::int64_t count(Verdict verdict) const
    {
        const auto found = counts.find(verdict);
        return found == counts.end() ? 0 : found->second;
    }
};

QJsonObject tallyJson(const Tally &tally)
{
    QJsonObject json = {{u"outputs"_s, static_cast<qint64>(tally.progress.ofFiles)},
                        {u"checked"_s, static_cast<qint64>(tally.progress.files)},
                        {u"good"_s, static_cast<qint64>(tally.count(Verdict::Good))},
                        {u"bad"_s, static_cast<qint64>(tally.progress.bad)},
                        {u"bytes"_s, static_cast<qint64>(tally.progress.bytes)},
                        {u"seconds"_s, tally.progress.seconds}};
    for (const VerdictRow &row : kVerdictRows)
        json.insert(fromUtf8(batch::verdictName(row.verdict)).replace(u'-', u'_'),
                    static_cast<qint64>(tally.count(row.verdict)));
    return json;
}

/// How a check is told, to a person or to a program. Called on the checking thread only, after started().
class VerifyView {
public:
    virtual ~VerifyView() = default;
    VerifyView() = default;
    VerifyView(const VerifyView &) = delete;
    VerifyView &operator=(const VerifyView &) = delete;
    virtual void started(const batch::SessionSummary &session, const Tally &tally) = 0;
    virtual void checked(const batch::CheckedOutput &output, const Tally &tally) = 0;
    virtual void finished(ExitCode code, const Tally &tally) = 0;
    virtual bool isBroken() const = 0; ///< nobody reads what is told any more
};

class VerifyEvents final : public VerifyView {
public:
    explicit VerifyEvents(Output &out) : m_out(out) {}

    void started(const batch::SessionSummary &session, const Tally &tally) override
    {
        m_session = session.id;
        QJsonObject json = {{u"schema"_s, kEventSchema},
                            {u"version"_s, QStringLiteral(GLASSINE_VERSION)},
                            {u"session"_s, session.id},
                            {u"preset"_s, session.preset},
                            {u"running"_s, session.running},
                            {u"outputs"_s, static_cast<qint64>(tally.progress.ofFiles)},
                            {u"bytes"_s, static_cast<qint64>(tally.progress.ofBytes)}};
        putPath(json, u"output"_s, session.outputFolder.toStdString());
        writeJsonLine(m_out, event("start", json));
        m_sinceTotals.start();
    }

    void checked(const batch::CheckedOutput &checked, const Tally &tally) override
    {
        QJsonObject json = {{u"item"_s, static_cast<qint64>(checked.item)},
                            {u"rendition"_s, fromUtf8(checked.output.rendition)},
                            {u"state"_s, fromUtf8(batch::verdictName(checked.verdict))},
                            {u"bytes"_s, static_cast<qint64>(checked.output.bytes)},
                            {u"hash"_s, fromUtf8(checked.output.hash)}};
        putPath(json, u"path"_s, checked.output.path);
        putPath(json, u"source"_s, checked.source);
        if (!checked.holds.empty())
            putPath(json, u"holds"_s, checked.holds);
        if (checked.verdict != Verdict::Good)
            json.insert("error"_L1, errorJson(checked.error));
        writeJsonLine(m_out, event("output", json));
        if (m_sinceTotals.elapsed() < kTotalsEveryMs)
            return;
        m_sinceTotals.restart();
        writeJsonLine(m_out, event("totals", tallyJson(tally)));
    }

    void finished(ExitCode code, const Tally &tally) override
    {
        writeJsonLine(
            m_out,
            event("finish",
                  {{u"session"_s, m_session}, {u"exit"_s, static_cast<int>(code)}, {u"totals"_s, tallyJson(tally)}}));
    }

    bool isBroken() const override { return m_out.isBroken(); }

private:
    Output &m_out;
    QString m_session;
    QElapsedTimer m_sinceTotals;
};

/// Findings and the summary go to standard output: they are what was asked for. The live line goes to stderr.
class VerifyText final : public VerifyView {
public:
    VerifyText(Console &console, bool isQuiet) : m_out(console.out), m_err(console.err), m_isQuiet(isQuiet) {}

    void started(const batch::SessionSummary &, const Tally &) override { m_sinceDrawn.start(); }

    void checked(const batch::CheckedOutput &checked, const Tally &tally) override
    {
        if (checked.verdict != Verdict::Good)
            line(Tone::Bad, QString::fromStdString(errorSentence(checked.error)));
        if (m_isQuiet || !m_err.isTerminal() || m_sinceDrawn.elapsed() < kRedrawEveryMs)
            return;
        m_sinceDrawn.restart();
        m_err.write("\r" + checkingLine(tally.progress, m_err, m_err.width()).toUtf8() + "\x1b[K");
        m_isLive = true;
    }

    void finished(ExitCode code, const Tally &tally) override
    {
        clearLive();
        if (m_isQuiet)
            return;
        const CheckProgress &done = tally.progress;
        if (code == ExitCode::Interrupted)
            line(Tone::Warn,
                 Text::tr("Stopped after %1 of %2 files.").arg(shownCount(done.files), shownCount(done.ofFiles)));
        if (done.bad == 0 && code == ExitCode::Good)
            line(Tone::Good,
                 Text::tr("%n files are as they were written; %1 read again in %2.", nullptr, asInt(done.files))
                     .arg(shownBytes(done.bytes), shownDuration(done.seconds)));
        else if (done.bad > 0)
            line(Tone::Bad,
                 Text::tr("Not as they were written: %1 of %2 files.")
                     .arg(shownCount(done.bad), shownCount(done.files)));
        for (const VerdictRow &row : kVerdictRows)
            if (tally.count(row.verdict) > 0)
                m_out.line(QStringLiteral("   ") + Text::tr(row.fact).arg(shownCount(tally.count(row.verdict))));
    }

    bool isBroken() const override { return m_out.isBroken(); }

private:
    void clearLive()
    {
        if (m_isLive)
            m_err.write("\r\x1b[K");
        m_isLive = false;
    }

    /// Long sentences are wrapped under themselves.
    void line(Tone tone, const QString &sentence)
    {
        clearLive();
        const QChar mark = tone == Tone::Good ? (m_out.isUtf8() ? u'✓' : u'*')
            : tone == Tone::Warn              ? u'!'
                                              : (m_out.isUtf8() ? u'✗' : u'x');
        QString start = QStringLiteral(" ") + m_out.styled(tone, QString(mark)) + QStringLiteral(" ");
        for (const QString &part : wrapped(sentence, m_out.isTerminal() ? m_out.width() - 4 : INT_MAX)) {
            m_out.line(start + part);
            start = QStringLiteral("   ");
        }
    }

    Output &m_out;
    Output &m_err;
    bool m_isQuiet;
    bool m_isLive = false;
    QElapsedTimer m_sinceDrawn;
};

class VerifyCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.option("SESSION", m_session, Text::tr("The session whose files to check; without it, the newest."));
        addJsonFlag(parser, m_json);
        parser.flag("-q,--quiet", m_quiet, Text::tr("Says nothing but what went wrong."));
    }

    ExitCode run(Console &console) override
    {
        return withSession(console, batch::listSessions(), m_session,
                           [&](const auto &session) { return verify(console, session); });
    }

private:
    ExitCode verify(Console &console, const batch::SessionSummary &session) const
    {
        const Result<batch::VerificationScope> scope = batch::verificationScope(session.id);
        if (!scope)
            return report(console, scope.error());
        std::unique_ptr<VerifyView> view;
        if (m_json)
            view = std::make_unique<VerifyEvents>(console.out);
        else
            view = std::make_unique<VerifyText>(console, m_quiet);
        Tally tally;
        tally.progress.ofFiles = scope->outputs;
        tally.progress.ofBytes = scope->bytes;
        tally.clock.start();
        view->started(session, tally);
        const Result<ExitCode> ended = checkAll(session.id, *view, tally);
        if (!ended)
            report(console, ended.error());
        const ExitCode code = ended ? *ended : exitCodeFor(ended.error().code);
        if (code == ExitCode::NothingToDo && !m_json)
            console.err.line(Text::tr("Session %1 wrote no file that could be checked.").arg(session.id));
        else
            view->finished(code, tally);
        return code;
    }

    static Result<ExitCode> checkAll(const QString &session, VerifyView &view, Tally &tally)
    {
        Result<void> read;
        const bool isStopped = runInterruptibly([&](const std::atomic<bool> &stopped) {
            read = batch::verifyOutputs(session, [&](const batch::CheckedOutput &checked) {
                tally.add(checked);
                view.checked(checked, tally);
                return !stopped && !view.isBroken();
            });
        });
        if (isStopped || view.isBroken())
            return ExitCode::Interrupted;
        GLASSINE_CHECK(read);
        return tally.progress.files == 0 ? ExitCode::NothingToDo
            : tally.progress.bad > 0     ? ExitCode::VerificationFailed
                                         : ExitCode::Good;
    }

    std::string m_session;
    bool m_json = false, m_quiet = false;
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace glassine::cli
