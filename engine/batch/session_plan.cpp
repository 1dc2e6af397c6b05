// SPDX-License-Identifier: GPL-3.0-or-later
// From photos to a plan on disk: probe where names need it, plan, journal.
#include "batch/session_private.h"

#include "codecs/codec.h"
#include "pipeline/formula_facts.h"
#include "pipeline/service_order.h"

#include <algorithm>
#include <set>

#include <fcntl.h>

namespace glassine::batch {

namespace {

constexpr std::size_t kChunk = 512; // items per step: the event loop stays free between two
constexpr std::int64_t kJournalAhead = 4 * std::int64_t(kChunk); // items of the plan on their way to the disk
constexpr int kMostBehind = 1;                                   // times that many

naming::PlannedOutput::Action actionOf(const OutputOutcome &outcome)
{
    using Action = naming::PlannedOutput::Action;
    const bool keeps = outcome.state == ItemState::Skipped || outcome.state == ItemState::UpToDate;
    const bool unwanted = outcome.state == ItemState::Skipped && outcome.error.code == ErrorCode::WouldLose;
    return outcome.state == ItemState::Failed || unwanted ? Action::Refuse
        : keeps                                           ? Action::SkipExisting
                                                          : Action::Write;
}

/// Where the photo is sent to be made, each once.
std::set<std::string> servicesOf(const pipeline::Recipe &recipe, const std::vector<OutputOutcome> &outputs)
{
    std::set<std::string> services;
    for (const OutputOutcome &output : outputs)
        if (actionOf(output) == naming::PlannedOutput::Action::Write)
            services.insert(pipeline::madeBy(recipe.renditions[static_cast<std::size_t>(output.rendition)]));
    services.erase(std::string());
    return services;
}

naming::PlannedOutput plannedOutput(std::int64_t item, const OutputOutcome &outcome)
{
    naming::PlannedOutput planned;
    planned.input = item;
    planned.rendition = outcome.rendition;
    planned.folder = outcome.folder;
    planned.fileName = outcome.fileName;
    planned.size = outcome.size;
    planned.numbered = outcome.numbered;
    planned.action = actionOf(outcome);
    planned.refusal = outcome.error;
    return planned;
}

} // namespace

void Session::Private::planNext()
{
    if (ended || state != State::Planning || planBusy || journalsBehind > kMostBehind)
        return;
    if (nextToPlan >= table.size())
        return planEnded();
    if (needsProbe)
        probeNext();
    auto requests = std::make_shared<std::vector<PlanRequest>>(nextRequests());
    if (requests->empty())
        return;
    planBusy = true;
    back->post([this, planner = planning, requests] {
        auto answers = std::make_shared<std::vector<PlanAnswer>>(planner->plan(*requests));
        post([this, answers] { answered(*answers); });
    });
}

// The next items in order, as far as they are known; those that could not be probed are left out. Many at once: each
// time costs two changes of threads.
std::vector<PlanRequest> Session::Private::nextRequests()
{
    std::vector<PlanRequest> requests;
    const auto left = static_cast<std::size_t>(table.size() - nextToPlan);
    if (needsProbe && probes.size() < std::min(kChunk, left))
        return requests;
    while (nextToPlan < table.size() && requests.size() < kChunk) {
        if (table.state(nextToPlan) == ItemState::Skipped) { // the other file of a pair
            probes.erase(nextToPlan);
        } else if (!needsProbe) {
            requests.push_back(planRequest(table.seed(nextToPlan), {}));
        } else {
            const auto probe = probes.find(nextToPlan);
            if (probe == probes.end())
                break;
            if (probe->second)
                requests.push_back(std::move(*probe->second));
            probes.erase(probe);
        }
        ++nextToPlan;
    }
    if (requests.empty() && nextToPlan >= table.size())
        post([this] { planNext(); });
    return requests;
}

void Session::Private::probeNext()
{
    const int most = runner->workerCount() * 2;
    while (probing < most && nextToProbe < table.size()) {
        const std::int64_t item = nextToProbe++;
        if (table.state(item) == ItemState::Skipped) { // nothing to wait for
            probes[item] = std::nullopt;
            continue;
        }
        ++probing;
        const bool sidecars = presetOf(item).recipe.metadata.readSidecars;
        committer->open(table.path(item), settings.limits, sidecars, [this, item](Result<Committer::Opened> opened) {
            if (ended || state != State::Planning)
                return;
            if (!opened)
                return probed(item, fail(opened.error()));
            worker::Job job;
            job.id = item;
            job.kind = settings.lookAtColors ? worker::JobKind::Preflight : worker::JobKind::Probe;
            if (settings.lookAtColors)
                job.recipe = presetOf(item).recipe;
            job.type = opened->input.type;
            job.limits = settings.limits;
            job.sidecar = opened->sidecar.has_value();
            std::vector<UniqueFd> descriptors;
            descriptors.push_back(std::move(opened->input.fd));
            if (opened->sidecar)
                descriptors.push_back(std::move(opened->sidecar->snapshot.fd));
            runner->submit(std::move(job), std::move(descriptors),
                           [this, item](Result<worker::Reply> reply) { probed(item, std::move(reply)); });
        });
    }
}

/// Before anything is written: afterwards it is too late for a caption.
void Session::Private::tellWhatIsLacking(std::int64_t item, const pipeline::PhotoFacts &facts)
{
    const pipeline::Recipe &recipe = presetOf(item).recipe;
    const auto missing = metadata::lacking(recipe.metadata,
                                           pipeline::formulaFacts(facts, originFor(item), recipe.renditions.front()));
    if (!missing.empty())
        table.addWarning(item, {"fields-missing", metadata::tagListText(missing)});
}

void Session::Private::probed(std::int64_t item, Result<worker::Reply> reply)
{
    if (ended || state != State::Planning)
        return;
    --probing;
    if (reply && reply->ok) {
        table.setPixels(item, reply->facts.size);
        tellWhatIsLacking(item, reply->facts);
        if (settings.lookAtColors) {
            colors[item] = {reply->facts.space, reply->facts.spaceFrom, reply->facts.outOfGamut};
            colorCounts.add(colors[item], table.path(item));
        }
        probes[item] = planRequest(table.seed(item), reply->facts);
    } else {
        Error error = reply ? reply->error : reply.error();
        error.subject = table.path(item);
        table.setError(item, std::move(error));
        setItemState(item, ItemState::Failed);
        probes[item] = std::nullopt;
    }
    planNext();
}

void Session::Private::answered(const std::vector<PlanAnswer> &answers)
{
    planBusy = false;
    if (ended || state != State::Planning)
        return;
    for (const auto &answer : answers)
        apply(answer);
    journalAnswered();
    planNext();
}

void Session::Private::apply(const PlanAnswer &answer)
{
    table.setOutputs(answer.id, answer.outputs);
    table.setPathKnown(answer.id, answer.pathKnown);
    if (answer.state == ItemState::Failed || answer.state == ItemState::Skipped)
        table.setError(answer.id, answer.error);
    if (answer.state != table.state(answer.id))
        setItemState(answer.id, answer.state);
    using Action = naming::PlannedOutput::Action;
    for (const auto &output : answer.outputs) {
        const Action action = actionOf(output);
        figures.writes += action == Action::Write ? 1 : 0;
        figures.kept += action == Action::SkipExisting ? 1 : 0;
        figures.refused += action == Action::Refuse ? 1 : 0;
        figures.clashes += output.numbered ? 1 : 0;
    }
    if (!pipeline::serviceObstacle(table.type(answer.id)))
        for (const std::string &service : servicesOf(presetOf(answer.id).recipe, answer.outputs))
            ++figures.sentAway[service];
}

void Session::Private::planEnded()
{
    planComplete = true;
    probes.clear();
    if (goal == Goal::PlanOnly) {
        placesAsked = false;
        setState(State::Idle);
        Q_EMIT q->planned();
        return;
    }
    journalPlan();
}

void Session::Private::fillPlan()
{
    plan.skipped = skipped;
    plan.ignored = counts.ignored;
    plan.clashes = figures.clashes;
    for (std::int64_t item = 0; item < table.size(); ++item) {
        plan.items.push_back(table.record(item));
        if (const auto known = colors.find(item); known != colors.end())
            plan.items.back().colors = known->second;
        for (auto &output : plannedOutputs(item))
            plan.outputs.push_back(std::move(output));
    }
}

std::vector<naming::PlannedOutput> Session::Private::plannedOutputs(std::int64_t item) const
{
    std::vector<naming::PlannedOutput> outputs;
    if (table.isPlanned(item))
        for (int rendition = 0; rendition < table.renditions(item); ++rendition)
            outputs.push_back(plannedOutput(item, table.output(item, rendition)));
    return outputs;
}

// Every item's row goes to disk before the first byte of output, a piece at a time. False when one of them ends the batch.
bool Session::Private::journalItems(std::int64_t to, Journal::Then then)
{
    std::vector<StoredItem> items;
    for (; journaled < to; ++journaled) {
        const std::int64_t item = journaled;
        if (presetOf(item).naming.existing == naming::ExistingPolicy::Stop && table.isPlanned(item))
            for (int rendition = 0; rendition < table.renditions(item); ++rendition)
                if (const auto output = table.output(item, rendition);
                    output.state == ItemState::Failed && output.error.code == ErrorCode::OutputExists) {
                    failBatch(output.error); // "stop" means: before anything was written
                    return false;
                }
        items.push_back({table.seed(item), table.outcome(item)});
    }
    journal->addPlanned(std::move(items), std::move(then));
    return true;
}

// What is planned is written while the next names are found. What waits to be written is ten times as large as in the
// table: the plan does not run far ahead of it.
void Session::Private::journalAnswered()
{
    if (!journal || goal != Goal::Run || nextToPlan - journaled < static_cast<std::int64_t>(kChunk))
        return;
    Journal::Then then;
    if (nextToPlan / kJournalAhead > journaled / kJournalAhead) {
        ++journalsBehind;
        then = [this](const Result<void> &) {
            post([this] {
                --journalsBehind;
                planNext();
            });
        };
    }
    journalItems(nextToPlan, std::move(then));
}

// What of the plan is not yet on its way to the disk.
void Session::Private::journalPlan()
{
    if (ended || state != State::Planning)
        return;
    const std::int64_t to = std::min(table.size(), journaled + static_cast<std::int64_t>(kChunk));
    const auto next = [this] { post([this] { journalPlan(); }); };
    const bool last = to == table.size();
    const bool waits = !last && to % kJournalAhead == 0;
    if (!journalItems(to, waits ? Journal::Then([next](const Result<void> &) { next(); }) : Journal::Then()))
        return;
    if (last)
        journal->completePlan(counts.ignored, [this](const Result<void> &) { post([this] { planJournaled(); }); });
    else if (!waits)
        next();
}

void Session::Private::planJournaled()
{
    if (!ended && state == State::Planning)
        enterRunning();
}

} // namespace glassine::batch
