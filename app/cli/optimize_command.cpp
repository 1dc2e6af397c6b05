// SPDX-License-Identifier: GPL-3.0-or-later
// glassine optimize: from named photos to delivered files.

#include "batch_flags.h"
#include "batch_runner.h"
#include "text.h"
#include "watch.h"

namespace glassine::cli {

namespace {

class OptimizeCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        m_flags.define(parser);
        parser.flag("--again", m_flags.again, Text::tr("Does again what an earlier run has done already."))
            .group(Text::tr("How it runs"));
        parser.flag("--watch", m_watch, Text::tr("Goes on with every photo that comes into the folders, until Ctrl+C ends it."))
            .group(Text::tr("How it runs"));
    }

    ExitCode run(Console &console) override
    {
        std::vector<presets::Problem> notes;
        auto settings = m_flags.sessionSettings(notes);
        if (!settings)
            return report(console, settings.error());
        if (!m_flags.quiet)
            showNotes(console, notes);
        const auto makeView = [&] {
            return m_flags.json ? makeEventView(console.out)
                                : makeHumanView(console.err, m_flags.quiet ? Loudness::Quiet : Loudness::Normal);
        };
        if (m_watch && m_flags.inPlace)
            return report(console, {ErrorCode::Usage, "--watch", "what takes its original's place would come as a new photo again"});
        if (m_watch)
            return watch({std::move(*settings), makeView, m_flags.json, m_flags.quiet}, console);
        batch::Session session(std::move(*settings));
        return BatchRunner(session, *makeView()).run().code;
    }

private:
    bool m_watch = false;
    BatchFlags m_flags;
};

} // namespace

std::unique_ptr<Command> makeOptimizeCommand()
{
    return std::make_unique<OptimizeCommand>();
}

} // namespace glassine::cli
