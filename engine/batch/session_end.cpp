// SPDX-License-Identifier: GPL-3.0-or-later
// How a run comes to rest: paused for a reason, stopped, or done.
#include "batch/session_private.h"

#include <utility>

#include <unistd.h>

namespace glassine::batch {

namespace {

constexpr int kStopMs = 150; // what is being linked may end within this; stop() promises 200

} // namespace

// By value: the reason may be the flight's own, which is gone after giveBack().
// NOLINTNEXTLINE(performance-unnecessary-value-param)
void Session::Private::endForTrouble(const Flight &flight, Error reason)
{
    const bool isOver = reason.code == ErrorCode::Interrupted || flight.serial <= lastBeforeGoingOn;
    giveBack(flight.id);
    return isOver ? pump() : pauseFor(reason);
}

bool Session::Private::pausesBatch(ErrorCode code) const
{
    // One sub-folder that cannot be made is its photos' trouble, not everybody's.
    if (code == ErrorCode::OutputFolderUnwritable)
        return ::access(settings.outputFolder.c_str(), W_OK | X_OK) != 0;
    return code == ErrorCode::DiskFull || code == ErrorCode::OutputIo;
}

void Session::Private::pauseFor(const Error &reason)
{
    if (ended || state == State::Stopping || state == State::Finished)
        return;
    if (state == State::Planning || state == State::Scanning)
        return failBatch(reason); // nothing was written yet
    dropReady();
    setState(State::Paused);
    if (!std::exchange(reasonTold, true))
        Q_EMIT q->paused(reason);
}

// What waits for a worker holds files in the folder that is in trouble.
void Session::Private::dropReady()
{
    std::vector<std::int64_t> ahead;
    for (const auto &[item, flight] : flights)
        if (flight.stage <= Flight::Stage::Ready
            && flight.stage != Flight::Stage::Away) // what is sent may still come back
            ahead.push_back(item);
    for (const std::int64_t item : ahead)
        giveBack(item);
}

void Session::Private::stopNow()
{
    if (ended || state == State::Idle || state == State::Stopping)
        return;
    setState(State::Stopping);
    cancelled = true;
    archives->cancel();
    committer->cancel();
    cancelWork();
    std::vector<std::int64_t> dropped;
    for (const auto &[item, flight] : flights)
        if (flight.stage < Flight::Stage::Committing)
            dropped.push_back(item);
    for (const std::int64_t item : dropped) {
        if (table.state(item) == ItemState::Running)
            setItemState(item, ItemState::Waiting);
        scheduler->ended(item);
        flights.erase(item);
    }
    QTimer::singleShot(kStopMs, q, [this] { end(); });
    stopped();
}

// Nothing is on its way to a name any more: what came of it goes to disk, then it is over.
void Session::Private::stopped()
{
    if (!flights.empty() || ended)
        return;
    if (!journal)
        return post([this] { end(); });
    journal->setFinished(false, runningMs());
    journal->sync([this](const Result<void> &) { post([this] { end(); }); });
}

void Session::Private::finishRun()
{
    finishing = true;
    tellRecovered(untold.size());
    const auto closeJournal = [this] {
        if (ended || !journal)
            return;
        journal->setFinished(true, runningMs());
        journal->sync([this](const Result<void> &) { post([this] { end(); }); });
    };
    if (!ledger)
        return closeJournal();
    // The ledger first: a session killed between the two is resumed, and resuming tells the ledger again. The other way
    // round the same job, run again, would not know what it had finished.
    ledger->sync([this, closeJournal] { post(closeJournal); });
}

} // namespace glassine::batch
