// SPDX-License-Identifier: GPL-3.0-or-later
// glassine sync: sends a folder, or what a session has written, to a destination; of it only what is not there yet.

#include "batch_flags.h"
#include "command.h"
#include "delivery/folder_sync.h"
#include "delivery/session_files.h"
#include "destination_access.h"
#include "signal_watcher.h"
#include "sync_view.h"
#include "text.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>

#include <sys/stat.h>

namespace glassine::cli {

namespace {

using sync::SyncAction;

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

    void progressed(std::size_t item, std::int64_t bytes)
    {
        m_underWay[item] = bytes;
        m_view.progressed(counts());
    }

    void finished(const sync::SyncItem &item, const sync::ItemFinished &result)
    {
        m_underWay.erase(result.item);
        if (result.error) {
            ++m_counts.failed;
        } else {
            ++m_counts.files;
            m_sentBytes += item.file.identity.size;
        }
        m_view.finished(item, result, counts());
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
    std::map<std::size_t, std::int64_t> m_underWay; ///< bytes of files by their place in the plan
    QElapsedTimer m_clock;
};

/// Takes what the sending process says: a plan, then what becomes of it. It is believed only as far as it makes sense.
class Listener {
public:
    explicit Listener(Tally &tally) : m_tally(tally) {}

    /// True when that was the last word.
    Result<bool> take(const sync::UploadEvent &event)
    {
        return std::visit([this](const auto &one) { return on(one); }, event);
    }
    /// Why it all came to an end, if not by being done.
    Result<void> result() const { return m_error ? Result<void>(fail(*m_error)) : Result<void>(); }

private:
    static tl::unexpected<Error> senseless() { return fail(ErrorCode::WorkerProtocol, "glassine-upload"); }

    Result<bool> on(const sync::ItemPlanned &planned)
    {
        if (m_isPlanned || planned.item != m_plan.items.size())
            return senseless();
        m_plan.items.push_back(planned.what);
        return false;
    }
    Result<bool> on(const sync::FileUnusable &unusable)
    {
        m_plan.unusable.push_back(unusable.error);
        return false;
    }
    Result<bool> on(const sync::PlanEnded &)
    {
        if (m_isPlanned)
            return senseless();
        m_isPlanned = true;
        m_isFinished.resize(m_plan.items.size());
        m_tally.plan(m_plan);
        return false;
    }
    bool isUnderWay(std::size_t item) const
    {
        return m_isPlanned && item < m_plan.items.size() && !m_isFinished[item]
            && (m_plan.items[item].action == SyncAction::Add || m_plan.items[item].action == SyncAction::Change);
    }
    Result<bool> on(const sync::ItemProgressed &progress)
    {
        if (!isUnderWay(progress.item))
            return senseless();
        const std::int64_t size = m_plan.items[progress.item].file.identity.size;
        m_tally.progressed(progress.item, std::clamp<std::int64_t>(progress.bytes, 0, size));
        return false;
    }
    Result<bool> on(const sync::ItemFinished &finished)
    {
        if (!isUnderWay(finished.item))
            return senseless();
        m_isFinished[finished.item] = true;
        m_tally.finished(m_plan.items[finished.item], finished);
        return false;
    }
    Result<bool> on(const sync::JobEnded &ended)
    {
        m_error = ended.error;
        return true;
    }

    Tally &m_tally;
    sync::SyncPlan m_plan;
    std::vector<bool> m_isFinished;
    bool m_isPlanned = false;
    std::optional<Error> m_error;
};

class SyncCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser
            .option(
                "WHAT", m_what,
                Text::tr("The folder to send, with all that is below it, or a session, to send what it has written."))
            .required();
        parser
            .option("--to", m_destination,
                    Text::tr("The destination; see glassine destinations list. A session remembers its own."))
            .valueName(QStringLiteral("NAME"));
        parser.flag("-n,--dry-run", m_dryRun, Text::tr("Only says what would be sent."));
        parser.flag("--replace", m_replace, Text::tr("Replaces other content at the destination, too."));
        addJsonFlag(parser, m_json);
        parser.flag("-q,--quiet", m_quiet, Text::tr("Says nothing but what went wrong."));
    }

    ExitCode run(Console &console) override
    {
        auto source = findSource();
        if (!source)
            return report(console, source.error());
        const auto access = accessTo(m_destination);
        if (!access)
            return report(console, access.error());
        warnOfExposedFiles(console, *access);
        const auto view = m_json ? makeSyncEvents(console) : makeSyncText(console, m_quiet ? Quiet::Yes : Quiet::No);
        view->started(m_destination, source->folder, m_dryRun);
        Tally tally(*view);
        Result<void> result;
        const bool interrupted = runInterruptibly(
            [&](const std::atomic<bool> &stopped) { result = carryOut(*source, *access, tally, stopped); });
        const SyncCounts counts = tally.counts();
        if (!result && result.error().code != ErrorCode::Interrupted)
            view->failed(result.error());
        const ExitCode code = interrupted ? ExitCode::Interrupted : exitCode(result, counts);
        view->ended(code, counts);
        return code;
    }

private:
    /// What is sent: all of a folder, or these files of it.
    struct Source {
        std::string folder;
        std::optional<std::vector<sync::NamedFile>> files;
    };

    /// A folder of that name comes before a session of that name.
    Result<Source> findSource()
    {
        const std::string folder = absolutePath(m_what);
        struct ::stat status = {};
        Source source{folder, std::nullopt};
        if (::stat(folder.c_str(), &status) != 0) {
            auto session = delivery::readSessionFiles(fromUtf8(m_what));
            if (session) {
                source = {session->folder, std::move(session->files)};
                m_destination = m_destination.empty() ? session->destination : m_destination;
            } else if (session.error().code != ErrorCode::SessionNotFound) {
                return fail(session.error());
            } // else: the folder's own error says it
        }
        if (m_destination.empty())
            return fail(ErrorCode::Usage, "--to", "name the destination");
        return source;
    }

    Result<void> carryOut(const Source &source, const sync::Access &access, Tally &tally,
                          const std::atomic<bool> &stopped) const
    {
        constexpr int kWaitMs = 100;
        const auto task = m_dryRun ? sync::UploadJob::Task::Plan : sync::UploadJob::Task::Sync;
        GLASSINE_TRY(auto sync,
                     delivery::FolderSync::start({source.folder, access, task, m_replace, source.files.has_value()}));
        if (source.files)
            GLASSINE_CHECK(name(*source.files, sync.process()));
        Listener listener(tally);
        while (!stopped) { // what is under way then is gone on with by the same command
            GLASSINE_TRY(const auto event, sync.process().next(kWaitMs));
            if (!event)
                continue;
            GLASSINE_TRY(const bool isLast, listener.take(*event));
            if (isLast)
                return listener.result();
        }
        return fail(ErrorCode::Interrupted, source.folder);
    }

    static Result<void> name(const std::vector<sync::NamedFile> &files, delivery::UploadProcess &process)
    {
        sync::FilesNamed named;
        for (const sync::NamedFile &file : files) {
            named.files.push_back(file);
            if (named.files.size() == sync::kMostFilesNamed) {
                GLASSINE_CHECK(process.name(named));
                named.files.clear();
            }
        }
        named.isLast = true;
        return process.name(named);
    }

    ExitCode exitCode(const Result<void> &result, const SyncCounts &counts) const
    {
        if (!result) {
            // None or some of them, the files are not all there.
            const ExitCode code = exitCodeFor(result.error().code);
            return code == ExitCode::SomeFailed || code == ExitCode::OutputUnwritable ? ExitCode::SyncFailed : code;
        }
        return counts.failed > 0 && !m_dryRun ? ExitCode::SyncFailed : ExitCode::Good;
    }

    std::string m_what, m_destination;
    bool m_dryRun = false, m_replace = false, m_json = false, m_quiet = false;
};

} // namespace

std::unique_ptr<Command> makeSyncCommand()
{
    return std::make_unique<SyncCommand>();
}

} // namespace glassine::cli
