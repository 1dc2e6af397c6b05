// SPDX-License-Identifier: GPL-3.0-or-later
// From what the user named to a batch that can be planned: scan, workers, what the presets bring along, journal and ledger.
#include "batch/session_private.h"

#include "batch/earlier_sessions.h"
#include "batch/in_place.h"
#include "batch/pairs.h"
#include "batch/session_list.h"
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

constexpr std::size_t kChunk = 512; // photos told at once: the event loop stays free between two
constexpr int kScanPostMs = 50;

/// The destination must not be one of the folders that are read: the next run would take its own outputs for
/// originals. Inside one of them is fine, the scan leaves it out.
std::optional<Error> destinationProblem(const SessionSettings &settings)
{
    struct stat output = {};
    if (::stat(settings.outputFolder.c_str(), &output) != 0)
        return {};
    if (!S_ISDIR(output.st_mode))
        return Error{ErrorCode::OutputFolderUnwritable, settings.outputFolder, "it is not a folder"};
    for (const auto &input : settings.inputs) {
        struct stat named = {};
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
    struct stat status = {};
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
        committer = std::make_unique<Committer>(std::max(1, settings.jobs), archives);
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
    settings.scan.listArchive = archives->lister(cancelled);
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
        const std::int64_t item = table.add(ItemSeed{0, file.path, file.relativeFolder, file.identity, file.type,
                                                     file.named, settings.presetOf(file.path)});
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
        return failBatch(
            {ErrorCode::NothingToDo, settings.inputs.empty() ? std::string() : settings.inputs.front(), {}});
    if (const auto codecs = checkCodecs(); !codecs)
        return failBatch(codecs.error());
    if (const auto opened = openServices(); !opened)
        return failBatch(opened.error());
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
    if (settings.useLedger && (runs || QFile::exists(ledgerFile(stateFolder)))) {
        auto opened = Ledger::open(stateFolder); // where it cannot be read, everything is done anew
        if (opened)
            places.ledger = std::move(*opened);
        else if (runs && opened.error().code == ErrorCode::Usage)
            places.error = opened.error(); // no thread for it: another run would deliver everything twice
    }
    if (!places.error && runs && !journal)
        makeJournal(places); // after the ledger, which is told of every session that is younger
    return places;
}

void Session::Private::makeJournal(Places &places)
{
    const QString folder = sessionPath(stateFolder, id);
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
    auto created = Journal::create(folder, fresh,
                                   [this](const Error &error) { post([this, error] { pauseFor(error); }); });
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
    (*made)->readArchivesWith(archives);
    if (!planning) // after plan() the names it reserved stand
        planning = std::move(*made);
    if (resuming)
        return loadJournal();
    if (journal)
        journal->addSkipped(skipped);
    if (planComplete)
        return journalPlan();
    hearEarlierSessions();
}

void Session::Private::hearEarlierSessions()
{
    if (!ledger)
        return planNext();
    EarlierSessions earlier{.stateFolder = stateFolder,
                            .ownId = id,
                            .jobs = ledgerJobs,
                            .versions = runner->hello()->versions,
                            .ledgerBegunMs = ledger->begunMs(),
                            .removesLeftovers = goal == Goal::Run};
    back->post([this, earlier = std::move(earlier), planner = planning] {
        earlier.tell(*planner, cancelled);
        post([this] { planNext(); });
    });
}

} // namespace glassine::batch
