// SPDX-License-Identifier: GPL-3.0-or-later
// From a journal back to where the session was.
#include "batch/session_private.h"

#include "batch/dead_sessions.h"
#include "batch/session_list.h"

#include <set>

namespace glassine::batch {

namespace {

constexpr std::size_t kChunk = 512;

} // namespace

// The same job may have been run anew instead of resumed: what that run finished is not done a second time.
void Session::Private::recognizeDone(Planning &planner, std::vector<Recovered> &chunk)
{
    std::vector<StoredItem *> waiting;
    for (auto &entry : chunk)
        if (entry.item.outcome.state == ItemState::Waiting)
            waiting.push_back(&entry.item);
    planner.recognizeDone(waiting);
    for (auto &entry : chunk)
        entry.changed = entry.changed || entry.item.outcome.state == ItemState::UpToDate;
}

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
    back->post([this, folder, planner = planning] {
        std::vector<Recovered> chunk;
        std::vector<StoredItem> done;
        std::set<std::string> folders;
        const auto flush = [&] {
            planner->rememberDone(std::exchange(done, {}));
            recognizeDone(*planner, chunk);
            post([this, items = std::exchange(chunk, {})] { recovered(items); });
        };
        const auto read = readItems(folder, [&](StoredItem item) {
            for (const auto &output : item.outcome.outputs)
                if (folders.insert(output.folder).second)
                    files::removeLeftovers(output.folder, tag);
            const bool changed = planner->recover(item);
            done.push_back(item);
            chunk.push_back({std::move(item), changed});
            if (chunk.size() >= kChunk)
                flush();
            return !cancelled;
        });
        if (!read)
            return post([this, error = read.error()] { failBatch(error); });
        flush();
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
            setItemState(item.seed.id, now);
        }
        if (isNew)
            journal->addOutcome(table.outcome(item.seed.id));
    }
    Q_EMIT q->itemsAdded(first, static_cast<qint64>(items.size()));
    planComplete = true;
}

} // namespace glassine::batch
