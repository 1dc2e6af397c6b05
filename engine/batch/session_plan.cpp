// SPDX-License-Identifier: GPL-3.0-or-later
// From what the user named to a plan on disk: scan, probe where names need it, plan, journal.
#include "batch/session_private.h"

#include "batch/dead_sessions.h"
#include "batch/in_place.h"
#include "batch/pairs.h"
#include "batch/session_list.h"
#include "codecs/codec.h"
#include "pipeline/formula_facts.h"
#include "pipeline/logos.h"
#include "presets/logos.h"
#include "worker/logo_jobs.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>

namespace glassine::batch {

namespace {

constexpr std::size_t kChunk = 512; // items per step: the event loop stays free between two
constexpr std::int64_t kJournalAhead = 4 * std::int64_t(kChunk); // items of the plan on their way to the disk
constexpr int kScanPostMs = 50;

/// The destination must not be one of the folders that are read: the next run would take its own outputs for
/// originals. Inside one of them is fine, the scan leaves it out.
std::optional<Error> destinationProblem(const SessionSettings &settings)
{
    struct stat output {};
    if (::stat(settings.outputFolder.c_str(), &output) != 0)
        return {};
    if (!S_ISDIR(output.st_mode))
        return Error{ErrorCode::OutputFolderUnwritable, settings.outputFolder, "it is not a folder"};
    for (const auto &input : settings.inputs) {
        struct stat named {};
        if (::stat(input.c_str(), &named) == 0 && S_ISDIR(named.st_mode) && named.st_dev == output.st_dev
            && named.st_ino == output.st_ino)
            return Error{ErrorCode::OutputIsInput, settings.outputFolder, "it is the folder of the originals"};
    }
    return {};
}

/// Apple's Live Photos: a picture, and a video of the same name beside it.
bool isLivePhotoType(files::ContentType type)
{
    return type == files::ContentType::Heic || type == files::ContentType::Jpeg;
}

/// For a plan, which writes nothing: could the folder be made and written?
std::optional<Error> unwritable(std::string folder)
{
    const std::string asked = folder;
    struct stat status {};
    while (::stat(folder.c_str(), &status) != 0) {
        const std::size_t slash = folder.rfind('/');
        if (slash == std::string::npos || folder == "/")
            return Error{ErrorCode::OutputFolderUnwritable, asked, "no part of the path exists"};
        folder.resize(std::max<std::size_t>(slash, 1));
    }
    if (!S_ISDIR(status.st_mode))
        return Error{ErrorCode::OutputFolderUnwritable, asked, folder + " is not a folder"};
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return Error{ErrorCode::OutputFolderUnwritable, asked, folder + " is not writable"};
    return {};
}

/// Holding its pictures; they still know what their files were called.
Result<presets::Preset> withLogosRead(const presets::Preset &preset)
{
    pipeline::Recipe named = preset.recipe;
    GLASSINE_CHECK(pipeline::readLogos(named));
    GLASSINE_TRY(presets::Preset whole, presets::withLogosInside(preset));
    for (auto &[content, logo] : whole.recipe.logos)
        if (const auto known = named.logos.find(content); known != named.logos.end())
            logo.name = known->second.name;
    return whole;
}

naming::PlannedOutput::Action actionOf(const OutputOutcome &outcome)
{
    using Action = naming::PlannedOutput::Action;
    const bool keeps = outcome.state == ItemState::Skipped || outcome.state == ItemState::UpToDate;
    const bool unwanted = outcome.state == ItemState::Skipped && outcome.error.code == ErrorCode::WouldLose;
    return outcome.state == ItemState::Failed || unwanted ? Action::Refuse : keeps ? Action::SkipExisting : Action::Write;
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

void Session::Private::begin(Goal next)
{
    goal = next;
    std::size_t most = 0;
    bool isEmpty = false;
    for (const auto &ids : renditions) {
        most = std::max(most, ids.size());
        isEmpty = isEmpty || ids.empty();
    }
    if (isEmpty || settings.outputFolder.empty() || stateFolder.isEmpty())
        return failBatch({ErrorCode::Usage, settings.outputFolder, "no rendition, no output folder or no home"});
    const int wanted = settings.jobs > 0 ? settings.jobs : QThread::idealThreadCount();
    const auto budget = DescriptorBudget::forBatch(wanted, static_cast<int>(most));
    if (!budget)
        return failBatch(budget.error());
    affordable = *budget;
    if (!committer)
        committer = std::make_unique<Committer>(std::max(1, settings.jobs));
    setState(State::Scanning);
    if (!runner)
        startRunner();
    if (resuming)
        scanEnded = true;
    else if (!scanEnded)
        return startScan();
    whenReady();
}

void Session::Private::startRunner()
{
    worker::PoolSettings pool;
    pool.workers = affordable.workers;
    pool.limits = settings.limits;
    pool.lowPriority = settings.lowPriority;
    for (int number = 0; number < settings.presetCount(); ++number)
        pool.fonts = pool.fonts || pipeline::drawsText(settings.presetAt(number).recipe);
    runner = factory(pool);
    QObject::connect(runner.get(), &JobRunner::ready, q, [this] { whenReady(); });
    QObject::connect(runner.get(), &JobRunner::failed, q, [this](const QString &message) {
        failBatch({ErrorCode::Internal, "glassine-worker", message.toStdString()});
    });
}

void Session::Private::startScan()
{
    settings.scan.excludeFolder = settings.outputFolder;
    settings.scan.limits = settings.limits;
    scanner = onThreadOrHere([this] { scanThread(); });
}

void Session::Private::scanThread()
{
    if (const auto problem = destinationProblem(settings))
        return post([this, problem] { failBatch(*problem); });
    if (const auto possible = settings.inPlace ? checkInPlace(settings) : Result<void>(); !possible)
        return post([this, error = possible.error()] { failBatch(error); });
    std::vector<files::FoundFile> found;
    std::vector<files::SkippedFile> refused;
    std::int64_t ignored = 0;
    QElapsedTimer sincePost;
    sincePost.start();
    const auto flush = [&](bool always) {
        if (!always && found.size() < kChunk && sincePost.elapsed() < kScanPostMs)
            return;
        if (!found.empty() || !refused.empty())
            post([this, found = std::exchange(found, {}), refused = std::exchange(refused, {})] {
                takeFound(found, refused);
            });
        sincePost.restart();
    };
    files::ScanSink sink;
    sink.found = [&](files::FoundFile file) {
        found.push_back(std::move(file));
        flush(false);
    };
    sink.skipped = [&](files::SkippedFile file) {
        refused.push_back(std::move(file));
        flush(false);
    };
    sink.ignored = [&](std::int64_t count) { ignored = count; };
    scanInputs(sink);
    flush(true);
    post([this, ignored] {
        counts.ignored = ignored;
        scanEnded = true;
        whenReady();
    });
}

void Session::Private::scanInputs(const files::ScanSink &sink)
{
    if (settings.found) {
        for (const auto &file : *settings.found)
            if (!cancelled)
                sink.found(*file);
        return;
    }
    files::ScanSink wanted = sink;
    wanted.found = [&](files::FoundFile file) {
        if (!std::binary_search(settings.leftOut.begin(), settings.leftOut.end(), file.path))
            sink.found(std::move(file));
    };
    files::scan(settings.inputs, settings.scan, wanted, cancelled);
}

void Session::Private::takeFound(std::vector<files::FoundFile> found, std::vector<files::SkippedFile> refused)
{
    if (ended || state != State::Scanning)
        return;
    const std::int64_t first = table.size();
    for (const auto &file : found) {
        const std::int64_t item =
            table.add(ItemSeed{0, file.path, file.relativeFolder, file.identity, file.type, file.named,
                               settings.presetOf(file.path)});
        originals->add(file.identity);
        const auto &row = files::contentTypeRow(file.type);
        if (!files::extensionMatches(file.type, file.path.substr(file.path.rfind('/') + 1)))
            table.addWarning(item, {"wrong-extension", std::string(row.label)});
        if (!file.video.empty() && isLivePhotoType(file.type))
            table.addWarning(item, {"live-video-left", file.video});
    }
    if (!found.empty())
        Q_EMIT q->itemsAdded(first, static_cast<qint64>(found.size()));
    for (auto &file : refused) {
        Q_EMIT q->fileSkipped(file);
        skipped.push_back(std::move(file));
    }
    changed();
}

// Both halves are there: what to do, and who can do it.
void Session::Private::whenReady()
{
    if (ended || placesAsked || !scanEnded || state != State::Scanning || !runner->hello())
        return;
    setState(State::Planning);
    if (table.size() == 0 && !resuming)
        return failBatch({ErrorCode::NothingToDo, settings.inputs.empty() ? std::string() : settings.inputs.front(), {}});
    if (const auto codecs = checkCodecs(); !codecs)
        return failBatch(codecs.error());
    placesAsked = true;
    if (!resuming)
        leaveOutPartners();
    checkProfile(0);
}

/// A file that is no profile would fail every photo; whether it is one, a worker can say. Presets take turns, from this
/// one on.
void Session::Private::checkProfile(int number)
{
    const auto fromFile = [this](int preset) {
        return settings.presetAt(preset).recipe.color.output == color::OutputSpace::File;
    };
    while (number < settings.presetCount() && !fromFile(number))
        ++number;
    if (number == settings.presetCount())
        return std::exchange(logosAsked, true) ? openPlaces() : prepareLogos(0);
    const pipeline::Recipe &recipe = settings.presetAt(number).recipe;
    if (recipe.color.profile.empty())
        return failBatch({ErrorCode::PresetInvalid, "color.profile", "no file was chosen"});
    worker::Job job;
    job.kind = worker::JobKind::CheckRecipe;
    job.limits = settings.limits;
    job.recipe = recipe;
    std::vector<UniqueFd> descriptors;
    descriptors.emplace_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    runner->submit(std::move(job), std::move(descriptors), [this, number](Result<worker::Reply> reply) {
        if (ended || state != State::Planning)
            return;
        if (reply && reply->ok)
            return checkProfile(number + 1);
        Error error = reply ? reply->error : reply.error();
        if (error.code == ErrorCode::PresetInvalid) // the worker knows no names
            error.detail += ": " + settings.presetAt(number).recipe.color.profile.name();
        failBatch(std::move(error));
    });
}

/// What is put on the photos is looked at before the first of them: then it is the same for all, and in the journal.
/// Presets take turns, from this one on.
void Session::Private::prepareLogos(int number)
{
    while (number < settings.presetCount() && !pipeline::usesLogos(settings.presetAt(number).recipe))
        ++number;
    if (number == settings.presetCount())
        return openPlaces();
    back->post([this, number, preset = settings.presetAt(number)] {
        auto whole = std::make_shared<Result<presets::Preset>>(withLogosRead(preset));
        post([this, number, whole] { logosRead(number, std::move(*whole)); });
    });
}

void Session::Private::logosRead(int number, Result<presets::Preset> whole)
{
    if (ended || state != State::Planning)
        return;
    if (!whole)
        return failBatch(whole.error());
    presets::Preset &preset = settings.presetAt(number);
    preset = *std::move(whole);
    const auto submit = [this](worker::Job job, std::vector<UniqueFd> descriptors, worker::Pool::Done done) {
        runner->submit(std::move(job), std::move(descriptors), std::move(done));
    };
    worker::drawLogos(preset.recipe, settings.limits, submit, [this, number](Result<pipeline::Logos> logos) {
        if (ended || state != State::Planning)
            return;
        if (!logos)
            return failBatch(logos.error());
        settings.presetAt(number).recipe.logos = *std::move(logos);
        prepareLogos(number + 1);
    });
}

void Session::Private::leaveOutPartners()
{
    for (const auto &[item, taken] : leftOutOfPairs(table, settings.preset.pairs)) {
        const std::string other = table.path(taken);
        table.setError(item, {ErrorCode::PairPartner, table.path(item), other.substr(other.rfind('/') + 1)});
        setItemState(item, ItemState::Skipped);
    }
}

Result<void> Session::Private::checkCodecs() const
{
    const auto &known = runner->hello()->codecs;
    for (int number = 0; number < settings.presetCount(); ++number) {
        const pipeline::Recipe &recipe = settings.presetAt(number).recipe;
        for (const auto &rendition : recipe.renditions)
            if (rendition.format != "same" && std::find(known.begin(), known.end(), rendition.format) == known.end())
                return fail(ErrorCode::CodecMissing, rendition.format, "rendition " + rendition.id);
        if (pipeline::drawsText(recipe) && !runner->hello()->fonts)
            return fail(ErrorCode::FontsUnavailable);
    }
    return {};
}

void Session::Private::openPlaces()
{
    ledgerJobs = batch::ledgerJobs(settings, runner->hello()->versions);
    back->post([this, forGoal = goal] {
        auto places = std::make_shared<Places>(makePlaces(forGoal));
        post([this, places] { placesReady(std::move(*places)); });
    });
}

Session::Private::Places Session::Private::makePlaces(Goal forGoal)
{
    Places places;
    const bool runs = forGoal == Goal::Run;
    if (runs) {
        const auto probe = files::OutputFile::create(settings.outputFolder, tag);
        if (!probe)
            places.error = probe.error();
        destination->accept();
    } else {
        places.error = unwritable(settings.outputFolder);
    }
    if (places.error)
        return places;
    places.freeBytes = files::freeBytes(settings.outputFolder).value_or(-1);
    if (runs && !journal)
        makeJournal(places);
    if (places.error || !settings.useLedger || (!runs && !QFile::exists(ledgerFile(stateFolder))))
        return places;
    auto opened = Ledger::open(stateFolder);
    if (opened)
        places.ledger = std::move(*opened);
    else if (runs && opened.error().code == ErrorCode::Usage) // no thread for it: another run would deliver everything twice
        places.error = opened.error();
    return places; // where it cannot be read, everything is done anew
}

void Session::Private::makeJournal(Places &places)
{
    const QString folder = stateFolder + QStringLiteral("/sessions/") + id;
    const auto refuse = [&](Error error) { places.error = std::move(error); };
    // What stands in a journal is the user's business alone.
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return refuse({ErrorCode::OutputFolderUnwritable, QFile::encodeName(folder).toStdString(), {}});
    auto locked = SessionLock::acquire(folder);
    if (!locked)
        return refuse(locked.error());
    places.lock = std::make_shared<SessionLock>(std::move(*locked));
    JournalHeader fresh;
    fresh.settings = settings;
    fresh.startedMs = QDateTime::currentMSecsSinceEpoch();
    auto created = Journal::create(folder, fresh, [this](const Error &error) {
        post([this, error] { pauseFor(error); });
    });
    if (!created)
        return refuse(created.error());
    places.journal = std::move(*created);
}

void Session::Private::placesReady(Places places)
{
    if (ended || state != State::Planning)
        return;
    if (places.error)
        return failBatch(*places.error);
    plan.freeBytes = places.freeBytes;
    if (places.journal) {
        lock = places.lock;
        journal = places.journal;
    }
    if (places.ledger)
        ledger = places.ledger;
    auto made = Planning::make(settings, ledgerJobs, ledger, originals);
    if (!made)
        return failBatch(made.error());
    if (!planning) // after plan() the names it reserved stand
        planning = std::move(*made);
    if (resuming)
        return loadJournal();
    if (journal)
        journal->addSkipped(skipped);
    if (planComplete)
        return journalPlan(0);
    settleDead();
}

void Session::Private::settleDead()
{
    if (!ledger)
        return planNext();
    DeadSessions dead{stateFolder, id, ledgerJobs, runner->hello()->versions, goal == Goal::Run};
    back->post([this, dead = std::move(dead), planner = planning] {
        dead.settle(*planner, cancelled);
        post([this] { planNext(); });
    });
}

void Session::Private::planNext()
{
    if (ended || state != State::Planning || planBusy)
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

// The next items in order, as far as they are known; those that could not be probed are left out.
std::vector<PlanRequest> Session::Private::nextRequests()
{
    std::vector<PlanRequest> requests;
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
        if (table.state(item) == ItemState::Skipped)
            continue;
        ++probing;
        committer->open(table.path(item), settings.limits, [this, item](Result<files::InputFile> input) {
            if (ended || state != State::Planning)
                return;
            if (!input)
                return probed(item, fail(input.error()));
            worker::Job job;
            job.id = item;
            job.kind = settings.lookAtColors ? worker::JobKind::Preflight : worker::JobKind::Probe;
            if (settings.lookAtColors)
                job.recipe = settings.preset.recipe;
            job.type = input->type;
            job.limits = settings.limits;
            std::vector<UniqueFd> descriptors;
            descriptors.push_back(std::move(input->fd));
            runner->submit(std::move(job), std::move(descriptors),
                           [this, item](Result<worker::Reply> reply) { probed(item, std::move(reply)); });
        });
    }
}

/// Before anything is written: afterwards it is too late for a caption.
void Session::Private::tellWhatIsLacking(std::int64_t item, const pipeline::PhotoFacts &facts)
{
    const pipeline::Recipe &recipe = presetOf(item).recipe;
    const auto missing =
        metadata::lacking(recipe.metadata, pipeline::formulaFacts(facts, originFor(item), recipe.renditions.front()));
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
        if (settings.lookAtColors)
            colors[item] = {reply->facts.space, reply->facts.spaceFrom, reply->facts.outOfGamut};
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
    journalPlan(0);
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

// Every item's row goes to disk before the first byte of output, a piece at a time.
void Session::Private::journalPlan(std::int64_t from)
{
    if (ended || state != State::Planning)
        return;
    const std::int64_t to = std::min(table.size(), from + static_cast<std::int64_t>(kChunk));
    std::vector<StoredItem> items;
    for (std::int64_t item = from; item < to; ++item) {
        if (presetOf(item).naming.existing == naming::ExistingPolicy::Stop && table.isPlanned(item))
            for (int rendition = 0; rendition < table.renditions(item); ++rendition)
                if (const auto output = table.output(item, rendition);
                    output.state == ItemState::Failed && output.error.code == ErrorCode::OutputExists)
                    return failBatch(output.error); // "stop" means: before anything was written
        items.push_back({table.seed(item), table.outcome(item)});
    }
    const auto next = [this, to] { post([this, to] { journalPlan(to); }); };
    const bool last = to == table.size();
    if (!last && to % kJournalAhead == 0) // what waits to be written is ten times as large as in the table
        return journal->addPlanned(std::move(items), [next](const Result<void> &) { next(); });
    journal->addPlanned(std::move(items));
    if (!last)
        return next();
    journal->completePlan(counts.ignored, [this](const Result<void> &) { post([this] { planJournaled(); }); });
}

void Session::Private::planJournaled()
{
    if (!ended && state == State::Planning)
        enterRunning();
}

} // namespace glassine::batch
