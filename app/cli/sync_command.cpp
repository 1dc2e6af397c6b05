// SPDX-License-Identifier: GPL-3.0-or-later
// glassine sync: sends a folder to a destination, of it only what is not there yet.

#include "base/bytes.h"
#include "base/paths.h"
#include "batch_flags.h"
#include "command.h"
#include "destination_access.h"
#include "signal_watcher.h"
#include "sync_view.h"
#include "text.h"

#include <QElapsedTimer>

#include <map>
#include <mutex>

namespace glassine::cli {

namespace {

using sync::SyncAction;

/// One file of state for each folder and place in a bucket.
Result<std::string> stateFile(const std::string &folder, const sync::S3Settings &settings)
{
    GLASSINE_TRY(const std::string state, stateFolder());
    const std::string which = folder + '\n' + sync::shownAddress(settings);
    return state + "/sync/" + contentHash(std::as_bytes(std::span(which))).substr(0, 32) + ".jsonl";
}

/// The counts of a run, and the view that is told them.
class Tally {
public:
    explicit Tally(SyncView &view) : m_view(view) { m_clock.start(); }

    void plan(const sync::SyncPlan &plan)
    {
        m_counts.ofFiles = plan.count(SyncAction::Add) + plan.count(SyncAction::Change);
        m_counts.ofBytes = plan.bytes(SyncAction::Add) + plan.bytes(SyncAction::Change);
        m_counts.failed = plan.count(SyncAction::Conflict) + std::ssize(plan.unusable);
        m_view.planned(plan, m_counts);
    }

    sync::SyncObserver observer()
    {
        sync::SyncObserver observer;
        observer.progressed = [this](const sync::SyncItem &item, std::int64_t bytes) {
            m_underWay[&item] = bytes;
            m_view.progressed(counts());
        };
        observer.finished = [this](const sync::SyncItem &item, const Result<sync::RemoteObject> &result) {
            m_underWay.erase(&item);
            if (result) {
                ++m_counts.files;
                m_sentBytes += item.file.identity.size;
            } else if (result.error().code != ErrorCode::Interrupted) {
                ++m_counts.failed;
            }
            m_view.finished(item, result, counts());
        };
        return observer;
    }

    SyncCounts counts() const
    {
        SyncCounts counts = m_counts;
        counts.bytes = m_sentBytes;
        for (const auto &[item, bytes] : m_underWay)
            counts.bytes += bytes;
        counts.seconds = static_cast<double>(m_clock.elapsed()) / 1000;
        return counts;
    }

private:
    SyncView &m_view;
    SyncCounts m_counts;
    std::int64_t m_sentBytes = 0;
    std::map<const sync::SyncItem *, std::int64_t> m_underWay;
    QElapsedTimer m_clock;
};

class SyncCommand final : public Command {
public:
    void define(CLI::App &app) override
    {
        app.add_option("FOLDER", m_folder,
                       Text::tr("The folder to send, with all that is below it.").toStdString())
            ->required();
        app.add_option("--to", m_destination,
                       Text::tr("The destination; see glassine destinations list.").toStdString())
            ->type_name("NAME")
            ->required();
        app.add_flag("-n,--dry-run", m_dryRun, Text::tr("Only says what would be sent.").toStdString());
        app.add_flag("--replace", m_replace,
                     Text::tr("Replaces other content at the destination, too.").toStdString());
        addJsonFlag(app, m_json);
        app.add_flag("-q,--quiet", m_quiet, Text::tr("Says nothing but what went wrong.").toStdString());
    }

    ExitCode run(Console &console) override
    {
        const auto access = accessTo(m_destination);
        if (!access)
            return report(console, access.error());
        warnOfExposedFiles(console, *access);
        const auto view = m_json ? makeSyncEvents(console)
                                 : makeSyncText(console, m_quiet ? Quiet::Yes : Quiet::No);
        const std::string folder = absolutePath(m_folder);
        view->started(m_destination, folder, m_dryRun);
        Tally tally(*view);
        Result<void> result;
        const bool interrupted = runInterruptibly(
            [&](const std::atomic<bool> &stopped) { result = carryOut(folder, *access, tally, stopped); });
        const SyncCounts counts = tally.counts();
        if (!result && result.error().code != ErrorCode::Interrupted)
            view->failed(result.error());
        const ExitCode code = interrupted ? ExitCode::Interrupted : exitCode(result, counts);
        view->ended(code, counts);
        return code;
    }

private:
    Result<void> carryOut(const std::string &folder, const DestinationAccess &access, Tally &tally,
                          const std::atomic<bool> &stopped) const
    {
        GLASSINE_TRY(const sync::LocalFolder local, sync::listLocalFolder(folder, stopped));
        if (local.files.empty() && local.unusable.empty())
            return fail(ErrorCode::NothingToDo, folder);
        GLASSINE_TRY(const std::string path, stateFile(folder, access.settings));
        GLASSINE_TRY(const auto state, sync::SyncState::open(path, folder));
        sync::ServerFacts facts(access.settings.region);
        sync::S3Client client(access.settings, access.credentials, facts, stopped);
        GLASSINE_TRY(const sync::SyncPlan plan, sync::planSync({client, local, *state, m_replace}));
        tally.plan(plan);
        if (m_dryRun)
            return {};
        return sync::runSync(plan, {access.settings, access.credentials, facts, local, *state, stopped},
                             tally.observer());
    }

    ExitCode exitCode(const Result<void> &result, const SyncCounts &counts) const
    {
        if (!result)
            return exitCodeFor(result.error().code);
        return counts.failed > 0 && !m_dryRun ? ExitCode::SyncFailed : ExitCode::Good;
    }

    std::string m_folder, m_destination;
    bool m_dryRun = false, m_replace = false, m_json = false, m_quiet = false;
};

} // namespace

std::unique_ptr<Command> makeSyncCommand()
{
    return std::make_unique<SyncCommand>();
}

} // namespace glassine::cli
