// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_controller.h"

#include "queue/queue_model.h"
#include "queue/queue_text.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>

#include <algorithm>

namespace glassine::ui {

namespace {

using State = batch::Session::State;

constexpr int kReplanMs = 80;
/// Reading the header of every photo is quick for these; larger batches are planned from names alone.
constexpr std::size_t kProbedPhotos = 3000;

} // namespace

BatchController::BatchController(PhotoList *list, QueueModel *model, Settings *settings, QObject *parent)
    : QObject(parent),
      m_list(list),
      m_model(model),
      m_settings(settings),
      m_destination(new BatchDestination(list, settings, this)),
      m_sizes(list, model)
{
    m_io.setMaxThreadCount(1);
    m_replan.setSingleShot(true);
    m_replan.setInterval(kReplanMs);
    connect(&m_replan, &QTimer::timeout, this, &BatchController::planNow);
    connect(m_list, &PhotoList::edited, this, &BatchController::listEdited);
    connect(m_destination, &BatchDestination::changed, this, &BatchController::replan);
    connect(m_list, &PhotoList::scanStarted, this, &BatchController::stateChanged);
    connect(m_list, &PhotoList::scanEnded, this, [this] {
        m_isLookingAgain = false;
        Q_EMIT stateChanged();
    });
    connect(m_list, &PhotoList::filesSkipped, this, [this](const std::vector<files::SkippedFile> &files) {
        for (const files::SkippedFile &file : files)
            Q_EMIT issueFound({file.path, file.reason, true});
    });
    connect(m_model, &QueueModel::allKnown, this, [this] {
        m_estimatedBytes = 0;
        for (const PhotoId id : m_list->wanted())
            m_estimatedBytes += m_sizes.expected(id, presetFor(id).recipe);
        Q_EMIT outlineChanged();
    });
    connect(m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Jobs || setting == Setting::LowPriority || setting == Setting::ExistingNames
            || setting == Setting::Destination)
            replan();
    });
    m_destination->askFreeBytes();
}

BatchController::~BatchController()
{
    m_io.waitForDone();
}

void BatchController::addInputs(const std::vector<std::string> &paths)
{
    if (running())
        return;
    if (std::exchange(m_fromJournal, false)) {
        dropSession();
        m_list->reset();
    }
    m_list->addPaths(paths, m_destination->excluded());
}

void BatchController::addDraft(const ListDraft &draft)
{
    if (running())
        return;
    if (std::exchange(m_fromJournal, false)) {
        dropSession();
        m_list->reset();
    }
    m_list->addDraft(draft, m_destination->excluded());
}

const presets::Preset &BatchController::presetFor(PhotoId id) const
{
    const presets::Preset *own = m_list->ownPreset(id);
    return own ? *own : m_preset;
}

void BatchController::clearInputs()
{
    if (running())
        return;
    m_replan.stop();
    m_list->clear();
}

void BatchController::setPreset(const presets::Preset &preset)
{
    m_preset = preset;
    m_hasPreset = true;
    replan();
}

void BatchController::setOutputFolder(const QString &folder)
{
    m_destination->setFolder(folder);
}

void BatchController::lookAtColors(bool on)
{
    if (std::exchange(m_lookAtColors, on) != on && on)
        replan();
}

State BatchController::state() const
{
    return m_session ? m_session->state() : State::Idle;
}

bool BatchController::running() const
{
    if (m_reopening || m_held || !m_session)
        return m_reopening || m_held;
    switch (m_session->state()) {
    case State::Running:
    case State::Paused:
    case State::Stopping: return true;
    case State::Scanning:
    case State::Planning: return m_reopened;
    case State::Idle:
    case State::Finished: break;
    }
    return false;
}

std::optional<PlanOutline> BatchController::outline() const
{
    if (!m_session || state() != State::Idle || m_session->itemCount() == 0)
        return {};
    const batch::SessionSettings &settings = m_session->settings();
    return PlanOutline{m_session->itemCount(), m_session->planFigures(), m_estimatedBytes,
                       QFile::decodeName(QByteArray::fromStdString(settings.outputFolder)), settings.inPlace};
}

bool BatchController::allFinished() const
{
    const PhotoIds wanted = m_list->wanted();
    return std::all_of(wanted.begin(), wanted.end(),
                       [this](PhotoId id) { return isFinished(m_model->upToDateRow(id).state); });
}

// After the end, taking photos off changes nothing about what was done.
void BatchController::listEdited()
{
    if (m_list->listedCount() == 0) {
        m_replan.stop();
        dropSession();
        m_obstacle.reset();
        return Q_EMIT stateChanged();
    }
    if (state() == State::Finished && !m_obstacle && allFinished())
        return;
    replan();
}

void BatchController::replan()
{
    if (!running() && m_list->listedCount() > 0 && m_hasPreset)
        m_replan.start();
}

void BatchController::planNow()
{
    if (running() || m_list->listedCount() == 0)
        return;
    if (m_fromJournal || m_isOutdated)
        return lookAgain();
    PhotoIds photos = m_list->wanted();
    const bool probe = photos.size() <= kProbedPhotos;
    makeSession(std::move(photos), probe);
}

/// The same list, from the disk: a journal does not say how photos lay below what was named, and photos that gave their
/// places are not what they were.
void BatchController::lookAgain()
{
    ListDraft again = m_list->draft(); // with the photos' own presets
    if (std::exchange(m_fromJournal, false))
        again.named = m_session ? m_session->settings().inputs : std::vector<std::string>();
    m_isOutdated = false;
    m_isLookingAgain = !again.named.empty();
    dropSession();
    m_list->reset();
    m_list->addDraft(again, m_destination->excluded());
}

void BatchController::dropSession()
{
    if (!m_session)
        return;
    Q_EMIT sessionReplaced(nullptr);
    m_model->setSession(nullptr, {});
    retire(std::move(m_session));
}

void BatchController::retire(std::unique_ptr<batch::Session> session, std::function<void()> closed)
{
    batch::Session *going = session.get();
    going->disconnect(this);
    m_retired.push_back(std::move(session));
    connect(going, &batch::Session::closed, this, [this, going, closed = std::move(closed)] {
        // Not within its own signal.
        QMetaObject::invokeMethod(
            this,
            [this, going, closed] {
                std::erase_if(m_retired, [going](const auto &retired) { return retired.get() == going; });
                if (closed)
                    closed();
            },
            Qt::QueuedConnection);
    });
    going->close();
}

batch::SessionSettings BatchController::settingsFor(const PhotoIds &photos) const
{
    batch::SessionSettings settings;
    settings.inputs = m_list->named();
    settings.outputFolder = m_destination->outputFolder();
    settings.inPlace = m_destination->isInPlace();
    settings.destination = m_settings->text(Setting::Destination).toStdString();
    settings.preset = withExisting(m_preset);
    settings.jobs = m_settings->number(Setting::Jobs);
    settings.lowPriority = m_settings->isOn(Setting::LowPriority);
    auto found = std::make_shared<std::vector<FoundPhoto>>();
    found->reserve(photos.size());
    std::vector<bool> taken(m_list->size());
    for (const PhotoId id : photos) {
        found->push_back(m_list->photo(id).file);
        taken[id] = true;
    }
    for (PhotoId id = 0; id < m_list->size(); ++id)
        if (!taken[id])
            settings.leftOut.push_back(m_list->photo(id).file->path);
    std::sort(settings.leftOut.begin(), settings.leftOut.end());
    settings.found = std::move(found);
    addPresets(photos, settings);
    return settings;
}

presets::Preset BatchController::withExisting(presets::Preset preset) const
{
    switch (ExistingNames(m_settings->number(Setting::ExistingNames))) {
    case ExistingNames::Number: preset.naming.existing = naming::ExistingPolicy::Number; break;
    case ExistingNames::Skip: preset.naming.existing = naming::ExistingPolicy::Skip; break;
    case ExistingNames::Stop: preset.naming.existing = naming::ExistingPolicy::Stop; break;
    case ExistingNames::AsPreset: break;
    }
    return preset;
}

// Only those that a photo of this batch has: their numbers are the session's own.
void BatchController::addPresets(const PhotoIds &photos, batch::SessionSettings &settings) const
{
    std::vector<int> numbers(m_list->ownPresets().size() + 1);
    for (const PhotoId id : photos) {
        const Photo &photo = m_list->photo(id);
        if (photo.preset == 0)
            continue;
        int &number = numbers[photo.preset];
        if (number == 0) {
            settings.otherPresets.push_back(withExisting(m_list->ownPresets()[photo.preset - 1U]));
            number = int(settings.otherPresets.size());
        }
        settings.ownPresets[photo.file->path] = number;
    }
}

void BatchController::makeSession(PhotoIds photos, bool probe)
{
    const auto leftOut = std::stable_partition(
        photos.begin(), photos.end(), [this](PhotoId id) { return !m_destination->holds(*m_list->photo(id).file); });
    const PhotoIds inDestination(leftOut, photos.end());
    photos.erase(leftOut, photos.end());
    if (running())
        return;
    if (photos.empty()) {
        m_startWhenPlanned = false;
        dropSession();
        if (!inDestination.empty())
            refuse({ErrorCode::OutputIsInput, m_destination->outputFolder(), "it is the folder of the originals"});
        return Q_EMIT stateChanged();
    }
    batch::SessionSettings settings = settingsFor(photos);
    settings.lookAtColors = m_lookAtColors;
    auto session = std::make_unique<batch::Session>(std::move(settings));
    m_reopened = false;
    adopt(std::move(session), std::move(photos));
    m_model->setLeftOut(inDestination);
    m_session->plan(probe);
    Q_EMIT stateChanged();
}

void BatchController::refuse(const Error &error)
{
    m_obstacle = error;
    m_startWhenPlanned = false;
    Q_EMIT issueFound({{}, error, false});
    Q_EMIT batchRefused(error);
}

void BatchController::adopt(std::unique_ptr<batch::Session> session, PhotoIds photos)
{
    if (m_session)
        dropSession();
    m_session = std::move(session);
    m_session->setServices(m_services);
    m_obstacle.reset();
    m_ran = false;
    m_estimatedBytes = -1;
    m_sessionPhotos = photos;
    m_model->setSession(m_session.get(), std::move(photos));
    connectSession();
    Q_EMIT sessionReplaced(m_session.get());
}

void BatchController::connectSession()
{
    batch::Session *session = m_session.get();
    connect(session, &batch::Session::stateChanged, this, [this](State state) {
        if (state == State::Running) {
            m_ran = true;
            Q_EMIT started();
        }
        Q_EMIT stateChanged();
    });
    connect(session, &batch::Session::totalsChanged, this, &BatchController::totalsChanged);
    connect(session, &batch::Session::planned, this, [this] {
        Q_EMIT stateChanged();
        Q_EMIT outlineChanged();
        if (std::exchange(m_startWhenPlanned, false))
            m_session->start();
    });
    connect(session, &batch::Session::fileSkipped, this, [this](const files::SkippedFile &file) {
        Q_EMIT issueFound({file.path, file.reason, false});
    });
    connect(session, &batch::Session::itemChanged, this, [this](qint64 id) {
        const batch::ItemRecord item = m_session->item(id);
        if (item.state == batch::ItemState::Failed)
            Q_EMIT issueFound({item.path, item.error, false});
        if (item.state == batch::ItemState::Done)
            m_sizes.learn(item, m_session->presetOf(id).recipe);
    });
    connect(session, &batch::Session::paused, this, [this](const Error &reason) {
        Q_EMIT issueFound({{}, reason, false});
        Q_EMIT paused(reason);
    });
    connect(session, &batch::Session::failed, this, &BatchController::refuse);
    connect(session, &batch::Session::finished, this, [this] {
        m_destination->askFreeBytes();
        m_isOutdated = m_isOutdated || (m_ran && m_session->settings().inPlace);
        Q_EMIT stateChanged();
        if (m_ran && !m_obstacle)
            Q_EMIT finished();
    });
}

void BatchController::onceAgreed(std::function<void()> go)
{
    if (!m_destination->isInPlace() || !m_settings->isOn(Setting::ConfirmReplace))
        return go();
    Q_EMIT replacingWanted(go);
}

void BatchController::start()
{
    if (running() || m_list->wanted().empty() || !m_hasPreset)
        return;
    onceAgreed([this] { begin(); });
}

void BatchController::begin()
{
    if (running())
        return;
    const bool planReady = m_session && m_session->state() == State::Idle && !m_replan.isActive() && !scanning();
    if (planReady) {
        m_session->start();
        return;
    }
    if (!m_replan.isActive() && !scanning() && continueStopped())
        return;
    m_startWhenPlanned = true;
    if (!scanning() && (!m_session || m_session->state() == State::Finished))
        replan();
}

// Stopped, and nothing was changed since: the same session goes on.
bool BatchController::continueStopped()
{
    if (state() != State::Finished || m_obstacle || !m_ran || m_fromJournal)
        return false;
    const batch::Totals totals = m_session->totals();
    if (totals.finished() == totals.items)
        return false;
    const QString id = m_session->id();
    Q_EMIT sessionReplaced(nullptr);
    m_model->setSession(nullptr, {});
    m_reopening = true;
    // It holds the journal until it is closed.
    retire(std::move(m_session), [this, id, photos = m_sessionPhotos] {
        reopen(id, [this, photos](Result<std::unique_ptr<batch::Session>> session) {
            if (!session) { // then all that is left is planned anew
                m_startWhenPlanned = true;
                return replan();
            }
            m_reopened = true;
            adopt(std::move(*session), photos);
            connect(m_session.get(), &batch::Session::itemsAdded, m_model, &QueueModel::touchItems);
            m_session->start();
            Q_EMIT stateChanged();
        });
    });
    Q_EMIT stateChanged();
    return true;
}

void BatchController::reopen(const QString &id, std::function<void(Result<std::unique_ptr<batch::Session>>)> then)
{
    m_reopening = true;
    const QPointer<BatchController> self(this);
    m_io.start([self, id, then = std::move(then)] {
        auto files = batch::Session::open(id);
        QMetaObject::invokeMethod(qApp, [self, files = std::move(files), then] {
            if (!self)
                return;
            self->m_reopening = false;
            if (files)
                then(std::make_unique<batch::Session>(*files));
            else
                then(fail(files.error()));
        });
    });
}

void BatchController::pause()
{
    if (m_session)
        m_session->pause();
}

void BatchController::resume()
{
    if (m_session)
        m_session->resume();
}

void BatchController::stop()
{
    m_startWhenPlanned = false;
    m_list->stopScanning();
    if (m_session)
        m_session->stop();
}

void BatchController::retry(const PhotoIds &ids)
{
    if (running() || ids.empty() || !m_hasPreset || m_fromJournal)
        return;
    onceAgreed([this, ids] {
        if (running())
            return;
        m_replan.stop();
        m_model->keepOutcomes();
        m_startWhenPlanned = true;
        makeSession(ids, false);
    });
}

void BatchController::resumeSession(const QString &id)
{
    if (running())
        return;
    m_replan.stop();
    reopen(id, [this](Result<std::unique_ptr<batch::Session>> session) {
        if (session)
            takeReopened(std::move(*session));
        else
            Q_EMIT batchRefused(session.error());
        Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
}

void BatchController::takeReopened(std::unique_ptr<batch::Session> session)
{
    dropSession();
    m_list->reset();
    m_fromJournal = true;
    m_isOutdated = false;
    m_reopened = true;
    adopt(std::move(session), {});
    connect(m_session.get(), &batch::Session::itemsAdded, this, &BatchController::takeFromJournal);
    m_preset = m_session->settings().preset;
    m_hasPreset = true;
    m_destination->adopt(m_session->settings().outputFolder, m_session->settings().inPlace);
    Q_EMIT presetAdopted(m_preset.id);
    m_session->start();
}

void BatchController::hold(const QString &sessionId, std::function<void()> then)
{
    m_replan.stop();
    m_held = true;
    if (!m_session || m_session->id() != sessionId) {
        Q_EMIT stateChanged();
        return then();
    }
    Q_EMIT sessionReplaced(nullptr);
    m_model->keepOutcomes();
    retire(std::move(m_session), std::move(then)); // it has the journal until it is closed
    Q_EMIT stateChanged();
}

void BatchController::endHold()
{
    m_held = false;
    m_isOutdated = true;
    replan();
    Q_EMIT stateChanged();
}

void BatchController::adoptPresets(const PhotoIds &photos, qint64 firstItem)
{
    PhotoIds own;
    std::vector<std::uint16_t> numbers;
    for (std::size_t i = 0; i < photos.size(); ++i)
        if (const int preset = m_session->item(firstItem + qint64(i)).preset; preset > 0) {
            own.push_back(photos[i]);
            numbers.push_back(m_list->numberOf(m_session->settings().presetAt(preset)));
        }
    if (!own.empty())
        m_list->assign(own, numbers);
}

void BatchController::takeFromJournal(qint64 first, qint64 count)
{
    std::vector<FoundPhoto> files;
    for (qint64 id = first; id < first + count; ++id) {
        const batch::ItemRecord item = m_session->item(id);
        files::FoundFile file;
        file.path = item.path;
        file.identity.size = item.bytes;
        file.type = item.type;
        files.push_back(std::make_shared<const files::FoundFile>(std::move(file)));
    }
    const PhotoIds photos = m_list->append(files);
    adoptPresets(photos, first);
    m_sessionPhotos.insert(m_sessionPhotos.end(), photos.begin(), photos.end());
    m_model->addItems(photos);
}

} // namespace glassine::ui
