// SPDX-License-Identifier: GPL-3.0-or-later
// glassine optimize: from named photos to delivered files.

#include "batch_flags.h"
#include "batch_runner.h"
#include "destination_access.h"
#include "pack_run.h"
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
        parser
            .flag("--watch", m_watch,
                  Text::tr("Goes on with every photo that comes into the folders, until Ctrl+C ends it."))
            .group(Text::tr("How it runs"));
        parser
            .option(
                "--sync", m_destination,
                Text::tr(
                    "Sends the new files to a destination while the others are made; see glassine destinations list."))
            .valueName(QStringLiteral("NAME"))
            .group(Text::tr("What to do"));
        const QString after = Text::tr("Afterwards");
        parser
            .option("--archive", m_archive,
                    Text::tr("Packs what was written into this archive, when all of it is done."))
            .valueName(QStringLiteral("FILE"))
            .group(after);
        m_packing.define(parser, "--archive-", after);
    }

    ExitCode run(Console &console) override
    {
        if (m_archive.empty() && m_packing.any())
            return report(console, {ErrorCode::Usage, "--archive", "name the archive to make"});
        const auto packing = m_packing.settings(absolutePath(m_archive));
        if (!packing)
            return report(console, packing.error());
        std::vector<presets::Problem> notes;
        auto settings = m_flags.sessionSettings(notes);
        if (!settings)
            return report(console, settings.error());
        if (!m_flags.quiet)
            showNotes(console, notes);
        settings->destination = m_destination;
        std::optional<sync::Access> access;
        if (!m_destination.empty()) { // what is wrong with it is known before the first photo
            auto found = accessTo(m_destination);
            if (!found)
                return report(console, found.error());
            warnOfExposedFiles(console, *found);
            access = std::move(*found);
        }
        const auto makeView = [&] {
            return m_flags.json ? makeEventView(console.out)
                                : makeHumanView(console.err, m_flags.quiet ? Loudness::Quiet : Loudness::Normal);
        };
        if (m_watch && m_flags.inPlace)
            return report(
                console,
                {ErrorCode::Usage, "--watch", "what takes its original's place would come as a new photo again"});
        if (m_watch && !m_archive.empty())
            return report(console, {ErrorCode::Usage, "--archive", "a batch that watches its folders is never done"});
        if (m_watch)
            return watch({std::move(*settings), makeView, m_flags.json, m_flags.quiet}, console);
        batch::Session session(std::move(*settings));
        const auto view = makeView();
        BatchRunner runner(session, *view);
        if (access)
            runner.deliverTo(outboxFor(session.settings(), std::move(access)));
        const ExitCode code = runner.run().code;
        // Half a delivery is none: the archive is made when the batch is through, photos that failed or not.
        const bool isThrough = code == ExitCode::Good || code == ExitCode::SomeFailed;
        if (m_archive.empty() || !isThrough)
            return code;
        const ExitCode packed = runPacking(console, itemsOfSession(session.id(), session.settings().outputFolder),
                                           *packing, {m_flags.json, m_flags.quiet, false});
        return packed == ExitCode::Good ? code : packed;
    }

private:
    bool m_watch = false;
    BatchFlags m_flags;
    std::string m_destination;
    PackFlags m_packing;
    std::string m_archive;
};

} // namespace

std::unique_ptr<Command> makeOptimizeCommand()
{
    return std::make_unique<OptimizeCommand>();
}

} // namespace glassine::cli
