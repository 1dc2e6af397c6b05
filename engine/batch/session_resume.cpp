// SPDX-License-Identifier: GPL-3.0-or-later
// From a journal back to where the session was.
#include "batch/session_private.h"

#include "batch/dead_sessions.h"
#include "batch/reconciling.h"
#include "batch/session_list.h"

#include <set>

namespace glassine::batch {

namespace {

constexpr std::size_t kToldAtOnce = 64;
constexpr int kTellEveryMs = 5; // between them workers are heard: they come first

} // namespace

Result<std::unique_ptr<Session>> Session::reopen(const QString &sessionId, QString stateFolder)
{
    GLASSINE_TRY(const QString folder, sessionFolder(stateFolder, sessionId));
    GLASSINE_TRY(SessionLock lock, SessionLock::acquire(folder));
    markUnsettled(folder);
    // The journal tells its troubles to the session, which is not there yet.
    const auto listener = std::make_shared<Private *>(nullptr);
    GLASSINE_TRY(auto journal, Journal::open(folder, [listener](const Error &error) {
                     if (Private *session = *listener)
                         session->post([session, error] { session->pauseFor(error); });
                 }));
    GLASSINE_TRY(JournalHeader header, readHeader(folder));
    GLASSINE_TRY(const Totals totals, readTotals(folder));
    auto session = std::make_unique<Session>(header.settings, std::move(stateFolder));
    Private &d = *session->d;
    *listener = &d;
    d.id = sessionId;
    d.tag = sessionId.toStdString();
    d.lock = std::make_shared<SessionLock>(std::move(lock));
    d.journal = std::move(journal);
    d.resuming = header.planComplete;
    if (!header.planComplete)
        d.journal->clearPlan(); // no byte was written before the plan was whole
    d.earlierMs = header.runningMs;
    d.counts.ignored = totals.ignored;
    d.header = std::move(header);
    return session;
}

void Session::Private::loadJournal()
{
    const QString folder = stateFolder + QStringLiteral("/sessions/") + id;
    std::optional<DeadSessions> others;
    if (ledger)
        others = DeadSessions{stateFolder, id, ledgerName, runner->hello()->versions, true};
    back->post([this, folder, others = std::move(others), planner = planning] {
        // The same job may have been run anew, and killed as well, instead of resumed: nothing is delivered twice.
        if (others)
            others->settle(*planner, cancelled);
        Reconciling items(*planner, [this](std::vector<Recovered> chunk) {
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
            counts.sourceBytes += item.seed.identity.size;
            for (const auto &output : item.outcome.outputs)
                counts.outputBytes += output.state == ItemState::Done ? output.bytes : 0;
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
