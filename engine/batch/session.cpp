// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/session_private.h"

#include "batch/session_list.h"

#include <QFile>

#include <unistd.h>

namespace glassine::batch {

namespace {

constexpr int kTotalsMs = 34; // 30 times a second

} // namespace

std::string_view itemStateName(ItemState state)
{
    switch (state) {
    case ItemState::Waiting: return "waiting";
    case ItemState::Running: return "running";
    case ItemState::Done: return "done";
    case ItemState::UpToDate: return "up-to-date";
    case ItemState::Skipped: return "skipped";
    case ItemState::Failed: return "failed";
    }
    return "waiting";
}

Session::Private::Private(Session *session, SessionSettings given, QString where)
    : q(session),
      settings(std::move(given)),
      givenState(std::move(where)),
      renditions(renditionIds(settings)),
      table(renditions)
{
    stateFolder = stateFolderOr(givenState).value_or(QString());
    destination = std::make_shared<files::FolderGuard>(settings.outputFolder);
    totalsTimer.setSingleShot(true);
    totalsTimer.setInterval(kTotalsMs);
    QObject::connect(&totalsTimer, &QTimer::timeout, q, &Session::totalsChanged);
    back = std::make_unique<Threads>(1);
}

Session::Private::~Private()
{
    cancelled = true;
    archives->cancel();
    if (committer)
        committer->cancel();
    if (scanner.joinable())
        scanner.join();
    back.reset();
    services.clear();
    committer.reset();
    runner.reset();
    journal.reset(); // writes what is queued
    ledger.reset();
}

void Session::Private::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
}

void Session::Private::setState(State next)
{
    if (state == next)
        return;
    if (state == State::Running && clock.isValid()) {
        earlierMs += clock.elapsed();
        clock.invalidate();
    }
    state = next;
    if (state == State::Running)
        clock.start();
    Q_EMIT q->stateChanged(state);
    changed();
}

void Session::Private::changed()
{
    if (!totalsTimer.isActive())
        totalsTimer.start();
}

void Session::Private::setItemState(std::int64_t item, ItemState next)
{
    countItemState(item, next);
    Q_EMIT q->itemChanged(item);
    changed();
}

void Session::Private::countItemState(std::int64_t item, ItemState next)
{
    const auto count = [this](ItemState which) -> std::int64_t * {
        switch (which) {
        case ItemState::Running: return &counts.running;
        case ItemState::Done: return &counts.done;
        case ItemState::UpToDate: return &counts.upToDate;
        case ItemState::Skipped: return &counts.skipped;
        case ItemState::Failed: return &counts.failed;
        case ItemState::Waiting: return nullptr;
        }
        return nullptr;
    };
    if (auto *before = count(table.state(item)))
        --*before;
    if (auto *after = count(next))
        ++*after;
    table.setState(item, next);
}

void Session::Private::countDone(std::int64_t item, std::int64_t outputBytes)
{
    counts.sourceBytes += table.sourceBytes(item);
    counts.outputBytes += outputBytes;
    if (pipeline::pictures(presetOf(item).recipe).size() == 1)
        counts.savedBytes += table.sourceBytes(item) - outputBytes;
}

const std::string &Session::Private::ledgerJobOf(std::int64_t item) const
{
    return ledgerJobs.at(static_cast<std::size_t>(table.preset(item)));
}

std::int64_t Session::Private::runningMs() const
{
    return earlierMs + (clock.isValid() ? clock.elapsed() : 0);
}

Totals Session::Private::currentTotals() const
{
    Totals totals = counts;
    totals.items = table.size();
    totals.secondsElapsed = double(runningMs()) / 1000;
    const double here = double(runningMs() - header.runningMs) / 1000;
    constexpr std::int64_t kEnough = 3; // fewer say nothing about the rest
    if (doneHere > 0 && here > 0)
        totals.photosPerSecond = double(doneHere) / here;
    if (doneHere >= kEnough && totals.photosPerSecond > 0)
        totals.secondsLeft = double(totals.items - totals.finished()) / totals.photosPerSecond;
    return totals;
}

void Session::Private::failBatch(const Error &error)
{
    if (ended)
        return;
    cancelled = true;
    cancelWork();
    Q_EMIT q->failed(error);
    end();
}

void Session::Private::end()
{
    if (std::exchange(ended, true))
        return;
    flights.clear();
    leaveDisk();
    setState(State::Finished);
    totalsTimer.stop();
    Q_EMIT q->totalsChanged();
    Q_EMIT q->finished();
}

// The journal is flushed by now, or being flushed: then its thread holds it until it is through.
void Session::Private::leaveDisk()
{
    // Here, because what is posted may be dropped when the session goes right after its end.
    if (settings.inPlace)
        ::rmdir(settings.outputFolder.c_str()); // only while it is empty
    services.clear();
    back->post([this, journal = std::move(journal), ledger = std::move(ledger), planning = std::move(planning),
                lock = std::move(lock), returned = ReturnedFiles::of(stateFolder, id), mark = tag]() mutable {
        if (lock)
            returned.leave(mark);
        journal.reset();
        planning.reset();
        ledger.reset();
        lock.reset();
        post([this] {
            hasLeftDisk = true;
            tellClosed();
        });
    });
}

void Session::Private::close()
{
    closing = true;
    cancelled = true;
    if (state == State::Running || state == State::Paused)
        stopNow();
    if (state == State::Stopping)
        return; // end() follows
    if (!std::exchange(ended, true)) {
        if (committer)
            committer->cancel();
        cancelWork();
        flights.clear();
        leaveDisk();
    }
    tellClosed();
}

void Session::Private::tellClosed()
{
    if (!closing || !hasLeftDisk)
        return;
    const auto tell = [this] { Q_EMIT q->closed(); };
    if (committer)
        committer->whenIdle(tell);
    else
        tell();
}

Session::Session(SessionSettings settings, QString stateFolder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(settings), std::move(stateFolder)))
{
    d->id = newSessionId(d->stateFolder);
    d->tag = d->id.toStdString();
}

Session::~Session() = default;

void Session::setRunnerFactory(JobRunnerFactory factory)
{
    d->factory = std::move(factory);
}

void Session::setServices(ServiceFactory factory)
{
    d->serviceFactory = std::move(factory);
}

QString Session::id() const
{
    return d->id;
}

Session::State Session::state() const
{
    return d->state;
}

const SessionSettings &Session::settings() const
{
    return d->settings;
}

Totals Session::totals() const
{
    return d->currentTotals();
}

std::int64_t Session::itemCount() const
{
    return d->table.size();
}

ItemRecord Session::item(std::int64_t id) const
{
    ItemRecord record = d->table.record(id);
    if (const auto known = d->colors.find(id); known != d->colors.end())
        record.colors = known->second;
    return record;
}

const presets::Preset &Session::presetOf(std::int64_t id) const
{
    return d->presetOf(id);
}

std::int64_t Session::outputCount() const
{
    return d->table.outputCount();
}

Session::OutputNumber Session::outputAt(std::int64_t number) const
{
    return d->table.outputAt(number);
}

std::vector<ItemRecord> Session::runningItems() const
{
    std::vector<ItemRecord> items;
    for (const auto &[id, flight] : d->flights)
        if (d->table.state(id) == ItemState::Running)
            items.push_back(d->table.record(id));
    return items;
}

void Session::plan(bool probe)
{
    if (d->state != State::Idle || d->planComplete)
        return;
    d->needsProbe = probe || d->settings.lookAtColors || planNeedsProbe(d->settings);
    d->begin(Private::Goal::PlanOnly);
}

const Plan &Session::currentPlan() const
{
    if (d->planComplete && d->plan.items.empty())
        d->fillPlan();
    return d->plan;
}

const ColorCounts &Session::colorCounts() const
{
    return d->colorCounts;
}

const PlanFigures &Session::planFigures() const
{
    return d->figures;
}

std::vector<naming::PlannedOutput> Session::plannedOutputs(std::int64_t id) const
{
    return d->plannedOutputs(id);
}

void Session::start()
{
    if (d->state != State::Idle)
        return;
    if (!d->planComplete)
        d->needsProbe = planNeedsProbe(d->settings);
    d->begin(Private::Goal::Run);
}

void Session::pause()
{
    switch (d->state) {
    case State::Running: d->setState(State::Paused); break;
    case State::Scanning:
    case State::Planning: d->pauseWanted = true; break;
    default: break;
    }
}

void Session::resume()
{
    d->pauseWanted = false;
    if (d->state != State::Paused)
        return;
    d->reasonTold = false;
    d->lastBeforeGoingOn = d->lastSerial;
    d->destination->accept(); // who says "go on" has looked at it
    d->setState(State::Running);
    if (d->journal)
        d->journal->retry();
    d->pump();
}

void Session::close()
{
    d->close();
}

void Session::stop()
{
    d->stopNow();
}

} // namespace glassine::batch
