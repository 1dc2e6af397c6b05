// SPDX-License-Identifier: GPL-3.0-or-later
// From a journal back to where the session was.
#include "batch/session_private.h"

#include "batch/earlier_sessions.h"
#include "batch/reconciling.h"
#include "batch/session_list.h"

#include <atomic>
#include <set>

namespace glassine::batch {

namespace {

constexpr std::size_t kToldAtOnce = 64;
constexpr int kTellEveryMs = 5; // between them workers are heard: they come first

} // namespace

struct Session::Files {
    /// The journal tells its troubles to the session, which is not there yet.
    std::shared_ptr<std::atomic<Private *>> listener = std::make_shared<std::atomic<Private *>>(nullptr);
    QString id, givenState;
    std::shared_ptr<SessionLock> lock;
    std::shared_ptr<Journal> journal;
    JournalHeader header;
    std::int64_t ignored = 0;
};

Result<std::shared_ptr<Session::Files>> Session::open(const QString &sessionId, QString stateFolder)
{
    auto files = std::make_shared<Files>();
    GLASSINE_TRY(const QString folder, sessionFolder(stateFolder, sessionId));
    GLASSINE_TRY(SessionLock lock, SessionLock::acquire(folder));
    files->lock = std::make_shared<SessionLock>(std::move(lock));
    markUnsettled(folder);
    GLASSINE_TRY(files->journal, Journal::open(folder, [listener = files->listener](const Error &error) {
                     if (Private *session = *listener)
                         session->post([session, error] { session->pauseFor(error); });
                 }));
    GLASSINE_TRY(files->header, readHeader(folder));
    GLASSINE_TRY(files->header.settings.ownPresets, readOwnPresets(folder));
    GLASSINE_TRY(const Totals totals, readTotals(folder));
    files->ignored = totals.ignored;
    files->id = sessionId;
    files->givenState = std::move(stateFolder);
    return files;
}

Session::Session(std::shared_ptr<Files> files, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, files->header.settings, files->givenState))
{
    *files->listener = d.get();
    d->id = files->id;
    d->tag = files->id.toStdString();
    d->lock = std::move(files->lock);
    d->journal = std::move(files->journal);
    d->resuming = files->header.planComplete;
    if (!files->header.planComplete)
        d->journal->clearPlan(); // no byte was written before the plan was whole
    d->earlierMs = files->header.runningMs;
    d->counts.ignored = files->ignored;
    d->header = std::move(files->header);
}

Result<std::unique_ptr<Session>> Session::reopen(const QString &sessionId, QString stateFolder)
{
    GLASSINE_TRY(auto files, open(sessionId, std::move(stateFolder)));
    return std::make_unique<Session>(std::move(files));
}

void Session::Private::loadJournal()
{
    const QString folder = sessionPath(stateFolder, id);
    std::optional<EarlierSessions> others;
    if (ledger)
        others = EarlierSessions{.stateFolder = stateFolder,
                                 .ownId = id,
                                 .jobs = ledgerJobs,
                                 .versions = runner->hello()->versions,
                                 .removesLeftovers = true};
    back->post([this, folder, others = std::move(others), startedMs = header.startedMs, planner = planning] {
        // The same job may have been run anew, and killed as well, instead of resumed: nothing is delivered twice.
        if (others)
            others->tell(*planner, cancelled);
        Reconciling items(*planner, startedMs, [this](std::vector<Recovered> chunk) {
            post([this, chunk = std::move(chunk)] { recovered(chunk); });
        });
        std::set<std::string> folders;
        const auto read = readItems(folder, [&](StoredItem item) {
            for (const auto &output : item.outcome.outputs)
                if (folders.insert(output.folder).second)
                    files::removeLeftovers(output.folder, tag);
            const bool changed = planner->recover(item, tag);
            items.add({std::move(item), changed});
            return !cancelled;
        });
        if (!read)
            return post([this, error = read.error()] { failBatch(error); });
        items.finish();
        post([this] { planJournaled(); });
    });
}

void Session::Private::recovered(const std::vector<Recovered> &items)
{
    if (ended || state != State::Planning || items.empty())
        return;
    const std::int64_t first = table.size();
    for (const auto &[item, isNew] : items) {
        table.add(item);
        originals->add(item.seed.identity);
        const ItemState now = item.outcome.state;
        table.setState(item.seed.id, ItemState::Waiting); // so that it is counted once, here
        if (now == ItemState::Done) {
            std::int64_t bytes = 0;
            for (const auto &output : item.outcome.outputs)
                bytes += output.state == ItemState::Done ? output.bytes : 0;
            countDone(item.seed.id, bytes);
        }
        if (now != ItemState::Waiting) { // what waits is counted when it is through
            for (const auto &output : item.outcome.outputs)
                counts.outputs += output.state == ItemState::Done ? 1 : 0;
            countItemState(item.seed.id, now);
            untold.push_back(item.seed.id);
        }
        if (isNew)
            journal->addOutcome(table.outcome(item.seed.id));
    }
    Q_EMIT q->itemsAdded(first, static_cast<qint64>(items.size()));
    changed();
    planComplete = true;
}

// Telling of 100,000 finished photos takes seconds, which the first photo to be made need not wait for.
void Session::Private::tellRecovered(std::size_t most)
{
    for (std::size_t told = 0; told < most && !untold.empty(); ++told) {
        Q_EMIT q->itemChanged(untold.front());
        untold.pop_front();
    }
    if (!untold.empty() && !ended && state != State::Stopping)
        QTimer::singleShot(kTellEveryMs, q, [this] { tellRecovered(kToldAtOnce); });
}

} // namespace glassine::batch
