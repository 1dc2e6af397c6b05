// SPDX-License-Identifier: GPL-3.0-or-later
// glassine optimize: from named photos to delivered files.

#include "batch_flags.h"
#include "batch_runner.h"
#include "text.h"

namespace glassine::cli {

namespace {

class OptimizeCommand final : public Command {
public:
    void define(CLI::App &app) override
    {
        m_flags.define(app);
        app.add_flag("--again", m_flags.again, Text::tr("Does again what an earlier run has done already.").toStdString())
            ->group(Text::tr("How it runs").toStdString());
    }

    ExitCode run(Console &console) override
    {
        std::vector<presets::Problem> notes;
        auto settings = m_flags.sessionSettings(notes);
        if (!settings)
            return report(console, settings.error());
        if (!m_flags.quiet)
            showNotes(console, notes);
        batch::Session session(std::move(*settings));
        const auto view = m_flags.json ? makeEventView(console.out)
                                       : makeHumanView(console.err, m_flags.quiet ? Loudness::Quiet : Loudness::Normal);
        return BatchRunner(session, *view).run().code;
    }

private:
    BatchFlags m_flags;
};

} // namespace

std::unique_ptr<Command> makeOptimizeCommand()
{
    return std::make_unique<OptimizeCommand>();
}

} // namespace glassine::cli
