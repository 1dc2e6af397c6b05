// SPDX-License-Identifier: GPL-3.0-or-later
// glassine restore: gives originals whose place was taken their names back.

#include "batch/restoring.h"
#include "command.h"
#include "events.h"
#include "sessions.h"
#include "signal_watcher.h"
#include "text.h"

#include <algorithm>
#include <array>
#include <climits>
#include <map>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;
using batch::Restored;

constexpr std::array kResults = {Restored::Back, Restored::Beside, Restored::Already, Restored::Missing,
                                 Restored::Failed};

int asInt(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, INT_MAX));
}

class RestoreCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.option("SESSION", m_session,
                      Text::tr("The session whose originals to bring back; without it, the newest."));
        parser.flag("-n,--dry-run", m_dryRun, Text::tr("Only says what would be done."));
        addJsonFlag(parser, m_json);
        parser.flag("-q,--quiet", m_quiet, Text::tr("Says nothing but what went wrong."));
    }

    ExitCode run(Console &console) override
    {
        return withSession(console, batch::listSessions(), m_session,
                           [&](const auto &session) { return restore(console, session.id); });
    }

private:
    ExitCode restore(Console &console, const QString &session)
    {
        const auto scope = batch::restoreScope(session);
        if (!scope)
            return report(console, scope.error());
        if (!scope->inPlace) {
            console.err.line(
                Text::tr("Session %1 wrote to a folder of its own; its originals are where they were.").arg(session));
            return ExitCode::NothingToDo;
        }
        if (m_json)
            writeJsonLine(console.out,
                          event("start",
                                {{u"schema"_s, kEventSchema},
                                 {u"version"_s, QStringLiteral(GLASSINE_VERSION)},
                                 {u"session"_s, session},
                                 {u"dry_run"_s, m_dryRun},
                                 {u"originals"_s, static_cast<qint64>(scope->originals)},
                                 {u"bytes"_s, static_cast<qint64>(scope->bytes)}}));
        Result<void> read;
        const bool interrupted = runInterruptibly([&](const std::atomic<bool> &stopped) {
            read = batch::restoreOriginals(session, m_dryRun, [&](const batch::RestoredItem &item) {
                ++m_counts[item.result];
                tell(console, item);
                return !stopped;
            });
        });
        if (!read)
            return report(console, read.error());
        const ExitCode code = interrupted ? ExitCode::Interrupted : exitCode();
        conclude(console, session, code);
        return code;
    }

    void tell(Console &console, const batch::RestoredItem &item) const
    {
        const bool isWrong = item.result != Restored::Back && item.result != Restored::Already;
        if (m_json) {
            QJsonObject json = {{u"item"_s, static_cast<qint64>(item.item)},
                                {u"state"_s, fromUtf8(batch::restoredName(item.result))}};
            putPath(json, u"path"_s, item.path);
            putPath(json, u"original"_s, item.original);
            if (isWrong)
                json.insert(u"error"_s, errorJson(item.error));
            return writeJsonLine(console.out, event("item", json));
        }
        if (!isWrong)
            return;
        const bool isBeside = item.result == Restored::Beside;
        const QString mark = console.out.styled(isBeside ? Tone::Warn : Tone::Bad,
                                                isBeside                   ? u"!"_s
                                                    : console.out.isUtf8() ? u"✗"_s
                                                                           : u"x"_s);
        const QString sentence = isBeside ? Text::tr("%1 was changed since and stays; its original is now %2.")
                                                .arg(shownName(item.original), shownName(item.path))
                                          : QString::fromStdString(errorSentence(item.error));
        console.out.line(u' ' + mark + u' ' + sentence);
    }

    ExitCode exitCode() const
    {
        if (count(Restored::Missing) + count(Restored::Failed) > 0)
            return ExitCode::SomeFailed;
        return count(Restored::Back) + count(Restored::Beside) > 0 ? ExitCode::Good : ExitCode::NothingToDo;
    }

    void conclude(Console &console, const QString &session, ExitCode code) const
    {
        if (m_json) {
            QJsonObject totals;
            for (const Restored result : kResults)
                totals.insert(fromUtf8(batch::restoredName(result)), static_cast<qint64>(count(result)));
            return writeJsonLine(
                console.out,
                event("finish", {{u"session"_s, session}, {u"exit"_s, static_cast<int>(code)}, {u"totals"_s, totals}}));
        }
        if (m_quiet)
            return;
        if (code == ExitCode::NothingToDo)
            return console.out.line(u' '
                                    + Text::tr("Every original of session %1 is already where it was.").arg(session));
        const std::int64_t back = count(Restored::Back) + count(Restored::Beside);
        console.out.line(u' ' + console.out.styled(Tone::Good, console.out.isUtf8() ? u"✓"_s : u"*"_s) + u' '
                         + (m_dryRun ? Text::tr("%n originals would be restored.", nullptr, asInt(back))
                                     : Text::tr("%n originals restored.", nullptr, asInt(back))));
        if (code == ExitCode::Interrupted)
            console.out.line(u' ' + console.out.styled(Tone::Warn, u"!"_s) + u' '
                             + Text::tr("Stopped; the same command goes on."));
    }

    std::int64_t count(Restored result) const
    {
        const auto found = m_counts.find(result);
        return found == m_counts.end() ? 0 : found->second;
    }

    std::string m_session;
    bool m_dryRun = false, m_json = false, m_quiet = false;
    std::map<Restored, std::int64_t> m_counts;
};

} // namespace

std::unique_ptr<Command> makeRestoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace glassine::cli
