// SPDX-License-Identifier: GPL-3.0-or-later
// Every item's way from "waiting" to its end: read ahead, worker, seal, intent, link, done.
#include "batch/session_private.h"

#include "base/bytes.h"
#include "batch/in_place.h"
#include "formulas/date_format.h"

#include <algorithm>

#include <fcntl.h>

namespace glassine::batch {

namespace {

constexpr std::int64_t kReadAheadBytes = std::int64_t(512) << 20;
constexpr int kMostAway = 4; // photos with services, beside those that are read ahead
/// No failure: there is nothing to be gained, or the preset asks for it.
bool isLeftAsItIs(ErrorCode code)
{
    return code == ErrorCode::NoGain || code == ErrorCode::WouldLose;
}

} // namespace

void Session::Private::enterRunning()
{
    scheduler = std::make_unique<Scheduler>(runner->workerCount(), memoryBudget());
    for (std::int64_t item = 0; item < table.size(); ++item)
        if (table.state(item) == ItemState::Waiting)
            scheduler->add(item);
    setState(State::Running);
    tellRecovered(0);
    if (std::exchange(pauseWanted, false))
        return setState(State::Paused);
    pump();
}

void Session::Private::pump()
{
    if (state != State::Running)
        return;
    startReady();
    readAhead();
    if (flights.empty() && scheduler->waiting() == 0 && !finishing)
        finishRun();
}

bool Session::Private::mayReadAhead() const
{
    int ahead = 0, away = 0;
    std::size_t linking = 0;
    std::int64_t bytes = 0;
    for (const auto &[item, flight] : flights) {
        linking += flight.linking;
        if (flight.stage <= Flight::Stage::Ready) {
            ++(flight.stage == Flight::Stage::Away ? away : ahead);
            bytes += std::min(table.sourceBytes(item), files::kSnapshotBytes);
        }
    }
    return ahead < scheduler->workers() + 1 && away < kMostAway && (ahead + away == 0 || bytes < kReadAheadBytes)
        && linking < static_cast<std::size_t>(affordable.linking);
}

void Session::Private::readAhead()
{
    while (mayReadAhead()) {
        const auto item = scheduler->take();
        if (!item)
            return;
        prepare(*item);
    }
}

Session::Private::Flight *Session::Private::flightFor(std::int64_t item, std::uint64_t serial)
{
    const auto found = flights.find(item);
    return found != flights.end() && found->second.serial == serial ? &found->second : nullptr;
}

void Session::Private::prepare(std::int64_t item)
{
    Flight &flight = flights[item];
    flight.id = item;
    flight.serial = ++lastSerial;
    flight.renditions = table.pending(item);
    PrepareRequest request{
        table.path(item), settings.limits, {}, tag, destination, presetOf(item).recipe.metadata.readSidecars};
    for (const int rendition : flight.renditions)
        request.folders.push_back(table.output(item, rendition).folder);
    committer->prepare(std::move(request), [this, item, serial = flight.serial](PrepareResult result) {
        if (auto *current = flightFor(item, serial))
            prepared(*current, std::move(result));
    });
}

void Session::Private::prepared(Flight &flight, PrepareResult result)
{
    if (!result.prepared) {
        if (result.outputSide && pausesBatch(result.error.code))
            return endForTrouble(flight, result.error);
        return finishItem(flight, ItemState::Failed, result.error);
    }
    flight.prepared = std::move(result.prepared);
    if (const auto changed = inputChange(flight))
        return finishItem(flight, ItemState::Failed, {ErrorCode::InputChanged, table.path(flight.id), *changed});
    if (ledger && table.pathKnown(flight.id) && std::ssize(flight.renditions) == table.renditions(flight.id))
        return compare(flight);
    furnish(flight);
}

// Other bytes than when it was planned are fine, another kind of file is not: its name would lie.
// What lies in an archive changes with all of it: what was planned was another archive.
std::optional<std::string> Session::Private::inputChange(Flight &flight)
{
    const auto &input = flight.prepared->input;
    if (input.archive && input.identity != table.seed(flight.id).identity)
        return "its archive is not the one that was planned";
    table.setIdentity(flight.id, input.identity);
    return input.type == table.type(flight.id) ? std::nullopt : std::optional<std::string>(std::in_place);
}

files::FileIdentity Session::Private::ledgerIdentity(const Flight &flight) const
{
    const files::FileIdentity photo = flight.prepared->input.identity;
    return flight.prepared->sidecar && !settings.inPlace
        ? files::identityWith(photo, flight.prepared->sidecar->identity)
        : photo;
}

std::string Session::Private::ledgerHash(const Flight &flight) const
{
    const std::string &photo = flight.prepared->snapshot.hash;
    return settings.inPlace ? photo : files::hashWithSidecar(photo, flight.prepared->sidecar);
}

// The path was seen before with another date: perhaps only that has changed.
void Session::Private::compare(Flight &flight)
{
    flight.stage = Flight::Stage::Comparing;
    LedgerQuestion question{table.path(flight.id), ledgerIdentity(flight), ledgerHash(flight)};
    ledger->lookUp({std::move(question)}, {ledgerJobOf(flight.id)},
                   [this, item = flight.id, serial = flight.serial](std::vector<LedgerAnswer> answers) {
                       post([this, item, serial, answers = std::move(answers)] {
                           if (auto *current = flightFor(item, serial))
                               compared(*current, answers);
                       });
                   });
}

void Session::Private::compared(Flight &flight, std::vector<LedgerAnswer> answers)
{
    const auto outputs = upToDateOutputs(answers.front(), presetOf(flight.id).recipe);
    if (!outputs)
        return furnish(flight);
    table.setOutputs(flight.id, *outputs);
    remember(flight); // under its new date
    finishItem(flight, ItemState::UpToDate, {});
}

void Session::Private::startReady()
{
    for (auto &[item, flight] : flights) {
        if (static_cast<int>(scheduler->running()) >= scheduler->workers())
            return;
        if (flight.stage != Flight::Stage::Ready)
            continue;
        const std::int64_t bytes = estimatedBytes(table.type(item), table.pixels(item),
                                                  flight.prepared->input.identity.size);
        if (scheduler->admits(item, bytes))
            work(flight, bytes);
    }
}

std::vector<UniqueFd> Session::Private::descriptorsFor(const Flight &flight) const
{
    std::vector<UniqueFd> descriptors;
    descriptors.emplace_back(::fcntl(flight.prepared->snapshot.fd.get(), F_DUPFD_CLOEXEC, 3));
    if (flight.prepared->sidecar)
        descriptors.emplace_back(::fcntl(flight.prepared->sidecar->snapshot.fd.get(), F_DUPFD_CLOEXEC, 3));
    for (const auto &output : flight.prepared->outputs)
        descriptors.emplace_back(::fcntl(output.fd(), F_DUPFD_CLOEXEC, 3));
    return descriptors;
}

formulas::Origin Session::Private::originFor(std::int64_t item) const
{
    const ItemSeed seed = table.seed(item);
    formulas::Origin origin = formulas::originOf(seed.path, seed.identity.mtimeNs);
    origin.preset = presetOf(item).id.toStdString();
    origin.sequence = seed.id + 1; // as in file names
    return origin;
}

void Session::Private::work(Flight &flight, std::int64_t bytes)
{
    worker::Job job;
    job.id = flight.id;
    job.kind = worker::JobKind::Optimize;
    job.type = table.type(flight.id);
    job.threads = scheduler->threadsForNext();
    job.limits = settings.limits;
    const pipeline::Recipe &recipe = presetOf(flight.id).recipe;
    job.recipe = recipe;
    if (settings.inPlace)
        job.recipe.damaged = pipeline::DamagePolicy::Refuse; // half a photo takes nobody's place
    job.recipe.renditions.clear();
    for (const int rendition : flight.renditions)
        job.recipe.renditions.push_back(recipe.renditions[static_cast<std::size_t>(rendition)]);
    job.origin = originFor(flight.id);
    job.sidecar = flight.prepared->sidecar.has_value();
    flight.stage = Flight::Stage::Working;
    scheduler->started(flight.id, bytes);
    setItemState(flight.id, ItemState::Running);
    runner->submit(std::move(job), descriptorsFor(flight),
                   [this, item = flight.id, serial = flight.serial](Result<worker::Reply> reply) {
                       if (auto *current = flightFor(item, serial))
                           worked(*current, std::move(reply));
                   });
}

void Session::Private::worked(Flight &flight, Result<worker::Reply> reply)
{
    scheduler->ended(flight.id);
    table.addAttempt(flight.id, reply ? reply->cpuMs : 0);
    if (!reply)
        return workFailed(flight, reply.error());
    if (!reply->ok)
        return workFailed(flight, reply->error);
    if (reply->renditions.size() != flight.renditions.size())
        return workFailed(flight, {ErrorCode::WorkerProtocol, {}, "not every rendition was answered"});
    takeRenditions(flight, *reply);
    flight.stage = Flight::Stage::Sealing;
    flight.linking = flight.steps.size();
    if (flight.steps.empty())
        return conclude(flight);
    committer->seal(flight.prepared, std::exchange(flight.steps, {}),
                    [this, item = flight.id, serial = flight.serial](std::vector<CommitStep> steps) {
                        if (auto *current = flightFor(item, serial))
                            sealed(*current, std::move(steps));
                    });
    pump();
}

void Session::Private::workFailed(Flight &flight, const Error &error)
{
    if (scheduler->judge(flight.id, error.code) == Scheduler::Verdict::TryAgain) {
        setItemState(flight.id, ItemState::Waiting);
        flights.erase(flight.id);
        return pump();
    }
    Error told = error;
    told.subject = table.path(flight.id);
    finishItem(flight, ItemState::Failed, told);
}

files::OutputTimes Session::Private::timesFor(const Flight &flight) const
{
    using metadata::FileDate;
    const FileDate date = presetOf(flight.id).recipe.metadata.fileDate;
    const std::int64_t original = flight.prepared->input.identity.mtimeNs;
    return {date == FileDate::Taken ? flight.takenNs.value_or(original) : original,
            settings.keepTimes && date != FileDate::Now};
}

void Session::Private::takeRenditions(Flight &flight, const worker::Reply &reply)
{
    table.setPixels(flight.id, reply.facts.size);
    for (const auto &warning : reply.warnings)
        table.addWarning(flight.id, warning);
    flight.names = planRequest(table.seed(flight.id), reply.facts);
    flight.takenNs = formulas::nanosecondsOf(reply.facts.dateTaken, reply.facts.dateOffset);
    for (std::size_t i = 0; i < flight.renditions.size(); ++i) {
        const auto &result = reply.renditions[i];
        OutputOutcome outcome = table.output(flight.id, flight.renditions[i]);
        outcome.warnings = result.warnings;
        if (!result.ok) {
            outputFailed(flight, std::move(outcome), result.error);
            continue;
        }
        outcome.format = result.format;
        outcome.size = result.size;
        outcome.bytes = result.bytes;
        outcome.keptSource = result.keptSource;
        if (isNoReplacement(flight, outcome))
            outputFailed(flight, outcome, {ErrorCode::NoGain, table.path(flight.id), formatBytes(outcome.bytes)});
        else
            flight.steps.push_back({i, std::move(outcome), {}});
    }
}

/// A file of the same kind that is no smaller does not take an original's place.
bool Session::Private::isNoReplacement(const Flight &flight, const OutputOutcome &outcome) const
{
    return settings.inPlace && !outcome.keptSource && outcome.path() == table.path(flight.id)
        && outcome.bytes >= flight.prepared->input.identity.size;
}

// A failure of the destination is the batch's: the output waits. Any other is its own, or none: what would not gain
// is left as it is.
void Session::Private::outputFailed(Flight &flight, OutputOutcome outcome, const Error &error)
{
    if (error.code == ErrorCode::Interrupted || pausesBatch(error.code)) {
        outcome.state = ItemState::Waiting;
        if (!flight.batchError || error.code != ErrorCode::Interrupted)
            flight.batchError = error;
    } else {
        outcome.state = isLeftAsItIs(error.code) ? ItemState::Skipped : ItemState::Failed;
        outcome.error = error;
        if (outcome.error.subject.empty())
            outcome.error.subject = outcome.path();
    }
    table.setOutput(flight.id, outcome);
}

void Session::Private::sealed(Flight &flight, std::vector<CommitStep> steps)
{
    std::vector<CommitStep> sound;
    for (auto &step : steps) {
        if (step.outcome.state == ItemState::Failed)
            outputFailed(flight, step.outcome, Error(step.outcome.error));
        else
            sound.push_back(std::move(step));
    }
    dropOrphans(flight, sound);
    intend(flight, std::move(sound));
}

/// An XMP file is nobody's without its picture.
void Session::Private::dropOrphans(Flight &flight, std::vector<CommitStep> &steps)
{
    const auto pictures = static_cast<int>(pipeline::pictures(presetOf(flight.id).recipe).size());
    const auto lacksPicture = [&](const CommitStep &step) {
        const int picture = step.outcome.rendition - pictures;
        if (picture < 0 || std::any_of(steps.begin(), steps.end(), [picture](const CommitStep &other) {
                return other.outcome.rendition == picture;
            }))
            return false;
        const OutputOutcome output = table.output(flight.id, picture);
        if (output.state == ItemState::Done || output.state == ItemState::UpToDate)
            return false;
        outputFailed(flight, step.outcome,
                     output.state == ItemState::Waiting && flight.batchError ? *flight.batchError : output.error);
        return true;
    };
    std::vector<CommitStep> kept;
    for (const CommitStep &step : steps)
        if (!lacksPicture(step))
            kept.push_back(step);
    steps = std::move(kept);
}

// What is about to get a name is written down first: after a crash, a file under that name can be told from
// somebody else's.
void Session::Private::intend(Flight &flight, std::vector<CommitStep> steps)
{
    flight.stage = Flight::Stage::Committing;
    flight.linking = steps.size();
    if (steps.empty())
        return conclude(flight);
    std::vector<OutputOutcome> outcomes;
    for (const auto &step : steps)
        outcomes.push_back(step.outcome);
    auto shared = std::make_shared<std::vector<CommitStep>>(std::move(steps));
    journal->addIntent(flight.id, flight.prepared->input.identity, std::move(outcomes),
                       [this, shared, item = flight.id, serial = flight.serial](const Result<void> &) {
                           post([this, shared, item, serial] {
                               if (auto *current = flightFor(item, serial))
                                   link(*current, std::move(*shared));
                           });
                       });
}

void Session::Private::link(Flight &flight, std::vector<CommitStep> steps)
{
    CommitRequest request{flight.prepared,
                          table.path(flight.id),
                          timesFor(flight),
                          {},
                          std::move(steps),
                          destination,
                          pipeline::pictures(presetOf(flight.id).recipe).size()};
    if (settings.inPlace)
        request.replaced = setAside(settings, tag, table.seed(flight.id));
    committer->commit(std::move(request),
                      [this, item = flight.id, serial = flight.serial](std::vector<CommitStep> done) {
                          if (auto *current = flightFor(item, serial))
                              linked(*current, std::move(done));
                      });
}

void Session::Private::linked(Flight &flight, std::vector<CommitStep> steps)
{
    std::vector<CommitStep> taken;
    for (auto &step : steps) {
        if (step.outcome.state == ItemState::Done) {
            table.setOutput(flight.id, step.outcome);
            flight.successor = step.identity;
        } else if (step.outcome.error.code == ErrorCode::OutputExists)
            taken.push_back(std::move(step));
        else
            outputFailed(flight, step.outcome, Error(step.outcome.error));
    }
    flight.linking = taken.size();
    if (taken.empty())
        return conclude(flight);
    // One at a time is fine: it happens when somebody else writes into the same folder.
    const naming::ExistingPolicy existing = presetOf(flight.id).naming.existing;
    if (existing != naming::ExistingPolicy::Number) {
        for (auto &step : taken) {
            step.outcome.state = existing == naming::ExistingPolicy::Skip ? ItemState::Skipped : ItemState::Failed;
            table.setOutput(flight.id, step.outcome);
        }
        return conclude(flight);
    }
    auto shared = std::make_shared<std::vector<CommitStep>>(std::move(taken));
    back->post([this, shared, planner = planning, names = flight.names, item = flight.id, serial = flight.serial] {
        std::vector<OutputOutcome *> outcomes;
        for (CommitStep &step : *shared)
            outcomes.push_back(&step.outcome);
        planner->replan(names, outcomes);
        post([this, shared, item, serial] {
            if (auto *current = flightFor(item, serial))
                sealed(*current, std::move(*shared));
        });
    });
}

void Session::Private::conclude(Flight &flight)
{
    const std::int64_t item = flight.id;
    if (flight.batchError) {
        setItemState(item, ItemState::Waiting);
        journal->addOutcome(table.outcome(item));
        return endForTrouble(flight, *flight.batchError);
    }
    Error first;
    int failed = 0, good = 0;
    for (int rendition = 0; rendition < table.renditions(item); ++rendition) {
        const OutputOutcome output = table.output(item, rendition);
        good += output.state == ItemState::Done || output.state == ItemState::UpToDate;
        if (output.state == ItemState::Failed && failed++ == 0)
            first = output.error;
        else if (output.state == ItemState::Skipped && failed == 0)
            first = output.error;
    }
    finishItem(flight, failed > 0 ? ItemState::Failed : good > 0 ? ItemState::Done : ItemState::Skipped, first);
}

void Session::Private::finishItem(Flight &flight, ItemState next, const Error &error)
{
    const std::int64_t item = flight.id;
    if (next == ItemState::Failed || next == ItemState::Skipped)
        table.setError(item, error);
    std::int64_t bytes = 0;
    for (int rendition = 0; rendition < table.renditions(item); ++rendition) {
        OutputOutcome output = table.output(item, rendition);
        if (next == ItemState::Failed && output.state == ItemState::Waiting) {
            output.state = ItemState::Failed;
            output.error = error;
            table.setOutput(item, output);
        }
        counts.outputs += output.state == ItemState::Done ? 1 : 0;
        bytes += output.state == ItemState::Done ? output.bytes : 0;
    }
    if (next == ItemState::Done) {
        countDone(item, bytes);
        ++doneHere;
        remember(flight);
    }
    setItemState(item, next);
    journal->addOutcome(table.outcome(item));
    forgetReturned(flight);
    land(item);
}

void Session::Private::remember(const Flight &flight)
{
    if (!ledger || !flight.prepared)
        return;
    std::vector<LedgerOutput> outputs = ledgerOutputs(table.outcome(flight.id), presetOf(flight.id).recipe);
    // Under the original's name there is another file now, and that one is finished.
    if (settings.inPlace && flight.successor.inode != 0 && !outputs.empty())
        ledger->record({outputs.front().path, flight.successor, outputs.front().hash}, ledgerJobOf(flight.id), outputs);
    else
        ledger->record({table.path(flight.id), ledgerIdentity(flight), ledgerHash(flight)}, ledgerJobOf(flight.id),
                       std::move(outputs));
}

void Session::Private::land(std::int64_t item)
{
    scheduler->drop(item);
    flights.erase(item);
    if (state == State::Stopping)
        return stopped();
    pump();
}

void Session::Private::giveBack(std::int64_t item)
{
    if (table.state(item) == ItemState::Running)
        setItemState(item, ItemState::Waiting);
    scheduler->ended(item);
    scheduler->putBack(item);
    flights.erase(item);
    if (state == State::Stopping)
        stopped();
}

} // namespace glassine::batch
