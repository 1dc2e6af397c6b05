// SPDX-License-Identifier: GPL-3.0-or-later
// glassine resume: goes on where a session was interrupted, with the settings it was started with.

#include "batch_runner.h"
#include "command.h"
#include "destination_access.h"
#include "sessions.h"
#include "text.h"

namespace glassine::cli {

namespace {

class ResumeCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.option("SESSION", m_session,
                      Text::tr("The session to go on with; without it, the newest unfinished one."));
        parser.flag("--list", m_list, Text::tr("Only lists the sessions that can be resumed."));
        addJsonFlag(parser, m_json);
        parser.flag("-q,--quiet", m_quiet, Text::tr("Says nothing but what went wrong."));
    }

    ExitCode run(Console &console) override
    {
        const std::vector<batch::SessionSummary> open = resumableSessions();
        if (m_list) {
            showSessions(console.out, open);
            return ExitCode::Good;
        }
        if (m_session.empty() && open.empty()) {
            console.err.line(Text::tr("There is no unfinished session."));
            return ExitCode::NothingToDo;
        }
        if (m_session.empty() && open.size() > 1 && !m_quiet && !m_json) {
            console.err.line(Text::tr("%n sessions are unfinished; going on with the newest:", nullptr,
                                      static_cast<int>(open.size())));
            showSessions(console.err, open);
        }
        auto session = batch::Session::reopen(m_session.empty() ? open.front().id : fromUtf8(m_session));
        if (!session)
            return report(console, session.error());
        const auto view = m_json ? makeEventView(console.out)
                                 : makeHumanView(console.err, m_quiet ? Loudness::Quiet : Loudness::Normal);
        BatchRunner runner(**session, *view);
        if (!(*session)->settings().destination.empty())
            runner.deliverTo(outboxFor((*session)->settings()));
        return runner.run().code;
    }

private:
    std::string m_session;
    bool m_list = false, m_json = false, m_quiet = false;
};

} // namespace

std::unique_ptr<Command> makeResumeCommand()
{
    return std::make_unique<ResumeCommand>();
}

} // namespace glassine::cli
