// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "appearance/appearance.h"
#include "appearance/brief_path.h"
#include "batch/batch_finale.h"
#include "batch/plan_text.h"
#include "batch/summary_panel.h"
#include "batch/totals_bar.h"
#include "delivery/delivery_controller.h"
#include "delivery/destination_model.h"
#include "delivery/keyring.h"
#include "desktop/desktop_bus.h"
#include "issues/issues_panel.h"
#include "presets/preset_panel.h"
#include "preview/compare_view.h"
#include "queue/drop_overlay.h"
#include "queue/drop_zone.h"
#include "queue/filter_bar.h"
#include "queue/queue_actions.h"
#include "queue/thumbnail_loader.h"
#include "window/draft_keeper.h"
#include "window/intake.h"
#include "window/message_area.h"
#include "window/originals.h"
#include "window/window_actions.h"
#include "window/window_dialogs.h"
#include "window/window_drops.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFile>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace glassine::ui {

namespace {

constexpr int kThumbnailEdge = 256; ///< sharp in a tile on a screen of 150 %
const QString kBatch = QStringLiteral("batch");
const QString kDelivery = QStringLiteral("delivery");

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent),
      m_settings(new Settings(this)),
      m_photos(new PhotoList(this)),
      m_model(new QueueModel(m_photos, this)),
      m_controller(new BatchController(m_photos, m_model, m_settings, this)),
      m_destinations(new DestinationModel(new Keyring(m_settings, this), this)),
      m_delivery(new DeliveryController(m_controller, m_model, m_destinations, m_settings, this)),
      m_issuesModel(new IssuesModel(this)),
      m_bus(new DesktopBus(this)),
      m_thumbnails(new ThumbnailLoader(kThumbnailEdge, this)),
      m_messages(new MessageArea(this)),
      m_presets(new PresetPanel(this)),
      m_dropZone(new DropZone(this)),
      m_queue(new QueuePane(m_model, this)),
      m_compare(new CompareView(this)),
      m_issues(new IssuesPanel(m_issuesModel, this)),
      m_summary(new SummaryPanel(this)),
      m_totals(new TotalsBar(this))
{
    setWindowTitle(tr("Glassine"));
    const QSize room = screen()->availableSize();
    resize(std::min(1440, room.width()), std::min(860, room.height()));
    layOut();
    m_queueActions = new QueueActions(m_queue, m_model, m_controller, m_bus, this);
    m_actions = new WindowActions(this, *m_queueActions, m_photos->undoStack());
    m_intake = new Intake(m_controller, m_messages, this);
    m_drops = new WindowDrops(this, [this] { return !m_controller->running(); });
    m_dialogs = new WindowDialogs(m_controller, m_settings, m_messages, m_destinations, this);
    m_originals = new Originals(m_controller, m_messages, this);
    m_draft = std::make_unique<DraftKeeper>(m_controller);
    m_finale = new BatchFinale(m_controller, m_bus, m_settings, m_messages, this);
    connectPresets();
    connectQueue();
    connectCompare();
    connectBatch();
    connectTotals();
    connectDelivery();
    connectDrops();
    connectMenus();
    restore();
    showCompared();
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_center = new QStackedWidget(this);
    m_center->addWidget(m_dropZone);
    m_center->addWidget(m_queue);
    m_dropOverlay = new DropOverlay(m_queue);
    auto *middle = new QSplitter(Qt::Vertical, this);
    middle->setObjectName(QStringLiteral("middle"));
    middle->addWidget(m_center);
    middle->addWidget(m_issues);
    middle->setStretchFactor(0, 4);
    middle->setStretchFactor(1, 1);
    middle->setChildrenCollapsible(false);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->addWidget(m_presets);
    m_across->addWidget(middle);
    m_across->addWidget(m_compare);
    m_across->setSizes({272, 648, 360});
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    m_summary->hide();
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_across, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_totals);
    setCentralWidget(central);
}

void MainWindow::connectPresets()
{
    connect(m_presets, &PresetPanel::presetChanged, this, [this](const presets::Preset &preset) {
        m_controller->setPreset(preset);
        m_settings->setValue(Setting::Preset, preset.id);
        showCompared();
    });
    connect(m_controller, &BatchController::presetAdopted, m_presets, &PresetPanel::select);
    m_queueActions->setPresetSource([this] { return m_presets->names(); });
    connect(m_queueActions, &QueueActions::presetWanted, this, [this](const PhotoIds &photos, const QString &id) {
        m_photos->setPreset(photos, id.isEmpty() ? nullptr : m_presets->preset(id));
        showCompared();
    });
    connect(m_intake, &Intake::presetsNamed, m_presets, [this](const std::vector<std::string> &paths) {
        QStringList files;
        for (const std::string &path : paths)
            files << QFile::decodeName(QByteArray::fromStdString(path));
        m_presets->importFiles(files);
    });
}

void MainWindow::connectCompare()
{
    connect(m_queue, &QueuePane::currentPhotoChanged, this, &MainWindow::showCompared);
    connect(m_presets, &PresetPanel::renditionChosen, m_compare, &CompareView::showRendition);
    connect(m_compare, &CompareView::markPlaced, m_presets, &PresetPanel::placeMark);
    connect(m_actions->compare, &QAction::toggled, this, &MainWindow::showCompared);
}

/// An empty window is all drop zone, and what is hidden is not computed.
void MainWindow::showCompared()
{
    const bool shown = m_actions->compare->isChecked() && m_photos->listedCount() > 0;
    m_compare->setVisible(shown);
    const QByteArray path = shown ? m_queue->currentPath() : QByteArray();
    const auto photo = m_queue->currentPhoto();
    if (path.isEmpty() || !photo)
        m_compare->clear();
    else
        m_compare->showPhoto(path, m_controller->presetFor(*photo));
}

void MainWindow::connectQueue()
{
    connect(m_model, &QueueModel::thumbnailWanted, m_thumbnails, &ThumbnailLoader::request, Qt::QueuedConnection);
    connect(m_thumbnails, &ThumbnailLoader::loaded, m_model, &QueueModel::setThumbnail);
    for (auto signal : {&PhotoList::edited, &PhotoList::wasReset, &PhotoList::scanStarted})
        connect(m_photos, signal, this, &MainWindow::showCenter);
    connect(m_photos, &PhotoList::photosAdded, this, &MainWindow::showCenter);
    connect(m_photos, &PhotoList::scanEnded, this, &MainWindow::showCenter);
    connect(m_photos, &PhotoList::wasReset, m_issuesModel, &IssuesModel::clear);
    connect(m_photos, &PhotoList::wasReset, m_thumbnails, &ThumbnailLoader::clear);
    connect(m_issues, &IssuesPanel::photoRequested, m_queue, &QueuePane::selectPhoto);
    connect(m_summary, &SummaryPanel::photoRequested, m_queue, &QueuePane::selectPhoto);
    connect(m_dropZone, &DropZone::photosChosen, m_intake, &Intake::choosePhotos);
    connect(m_dropZone, &DropZone::folderChosen, m_intake, &Intake::chooseFolder);
    connect(m_dropZone, &DropZone::samplesChosen, m_intake, &Intake::addSamples);
}

void MainWindow::connectBatch()
{
    for (auto signal :
         {&BatchController::stateChanged, &BatchController::totalsChanged, &BatchController::outlineChanged})
        connect(m_controller, signal, this, &MainWindow::refresh);
    connect(m_controller, &BatchController::outlineChanged, this, &MainWindow::showSizes);
    connect(m_controller, &BatchController::sessionReplaced, this, [this] {
        m_summary->hide();
        m_messages->take(kBatch);
        m_issuesModel->clearBatch();
    });
    connect(m_controller, &BatchController::issueFound, m_issuesModel, &IssuesModel::add);
    connect(m_controller, &BatchController::paused, this, [this](const Error &reason) {
        m_messages->show(
            kBatch,
            {Message::Kind::Warning, briefSentence(reason), {{tr("&Go on"), [this] { m_controller->resume(); }}}, {}});
    });
    connect(m_controller, &BatchController::batchRefused, this, [this](const Error &error) {
        m_messages->show(kBatch, {Message::Kind::Warning, briefSentence(error), {}, {}});
    });
    connect(m_controller, &BatchController::finished, this, &MainWindow::showSummary);
    connect(m_summary, &SummaryPanel::closed, m_summary, &QWidget::hide);
    connect(m_summary, &SummaryPanel::runAgainRequested, m_presets, &PresetPanel::select);
    connect(m_summary, &SummaryPanel::reportRequested, m_dialogs, [this] { m_dialogs->exportReport(); });
    connect(m_summary, &SummaryPanel::archiveRequested, m_dialogs, &WindowDialogs::packArchive);
}

void MainWindow::connectTotals()
{
    BatchDestination *destination = m_controller->destination();
    const auto openFolder = [destination] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(destination->writtenFolder()));
    };
    connect(destination, &BatchDestination::changed, this, &MainWindow::showDestination);
    connect(destination, &BatchDestination::freeBytesKnown, m_totals, &TotalsBar::showFreeBytes);
    connect(m_totals, &TotalsBar::replacingChosen, destination, &BatchDestination::setInPlace);
    connect(m_actions->replaceOriginals, &QAction::triggered, destination, &BatchDestination::setInPlace);
    connect(m_summary, &SummaryPanel::restoreRequested, m_originals, [this] { m_originals->restore(); });
    connect(m_dialogs, &WindowDialogs::restoreRequested, m_originals,
            [this](const QString &id) { m_originals->restore(id); });
    connect(m_originals, &Originals::issueFound, m_issuesModel, &IssuesModel::add);
    connect(m_totals, &TotalsBar::startRequested, m_controller, &BatchController::start);
    connect(m_totals, &TotalsBar::pauseRequested, this, [this] { pauseOrGoOn(true); });
    connect(m_totals, &TotalsBar::resumeRequested, this, [this] { pauseOrGoOn(false); });
    connect(m_totals, &TotalsBar::stopRequested, this, &MainWindow::stopAll);
    connect(m_totals, &TotalsBar::destinationRequested, m_dialogs, &WindowDialogs::chooseDestination);
    connect(m_totals, &TotalsBar::openDestinationRequested, this, openFolder);
    connect(m_summary, &SummaryPanel::openFolderRequested, this, openFolder);
    connect(m_totals, &TotalsBar::planRequested, m_dialogs, &WindowDialogs::showPlan);
    connect(m_totals, &TotalsBar::whenDoneChosen, m_finale, &BatchFinale::choose);
    connect(m_totals, &TotalsBar::notifyChosen, m_finale, &BatchFinale::setNotifies);
    connect(m_finale, &BatchFinale::choiceChanged, m_totals,
            [this] { m_totals->showWhenDone(m_finale->choice(), m_finale->notifies()); });
}

void MainWindow::connectDelivery()
{
    const auto showChoices = [this] {
        if (const QString chosen = m_delivery->destination();
            !chosen.isEmpty() && m_destinations->rowCount() > 0 && !m_destinations->names().contains(chosen))
            m_delivery->choose({}); // it was removed
        m_totals->showDeliveries(m_destinations->names(), m_delivery->destination());
    };
    connect(m_destinations, &DestinationModel::loaded, this, showChoices);
    connect(m_delivery, &DeliveryController::changed, this, &MainWindow::refresh);
    connect(m_totals, &TotalsBar::deliveryChosen, this, [this, showChoices](const QString &name) {
        m_delivery->choose(name);
        showChoices();
    });
    connect(m_totals, &TotalsBar::deliveriesRequested, m_dialogs, &WindowDialogs::showDestinations);
    connect(m_actions->deliveries, &QAction::triggered, m_dialogs, &WindowDialogs::showDestinations);
    connect(m_actions->sendAgain, &QAction::triggered, m_delivery, &DeliveryController::retry);
    connect(m_controller, &BatchController::started, this, [this] { m_messages->take(kDelivery); });
    connect(m_delivery, &DeliveryController::failed, this, [this](const Error &error) {
        m_messages->show(kDelivery,
                         {Message::Kind::Warning,
                          QString::fromStdString(errorSentence(error)),
                          {{tr("Send &again"), [this] { m_delivery->retry(); }}},
                          {}});
    });
    showChoices();
    m_destinations->reload();
}

/// The batch, and what is sent of it.
void MainWindow::pauseOrGoOn(bool pause)
{
    if (pause) {
        m_controller->pause();
        m_delivery->pause();
    } else {
        m_controller->resume();
        m_delivery->resume();
    }
}

void MainWindow::stopAll()
{
    m_controller->stop();
    m_delivery->stop();
}

void MainWindow::connectDrops()
{
    connect(m_drops, &WindowDrops::hovered, m_dropZone, [this] {
        m_dropZone->setHighlighted(true);
        if (m_queue->isVisible() && !m_controller->running())
            m_dropOverlay->showOver();
    });
    connect(m_drops, &WindowDrops::left, m_dropZone, [this] {
        m_dropZone->setHighlighted(false);
        m_dropOverlay->hide();
    });
    connect(m_drops, &WindowDrops::dropped, this, [this](const NamedPaths &named, const QPoint &at) {
        m_presets->selectAt(mapToGlobal(at)); // a drop on a card means that preset
        m_intake->take(named);
    });
    connect(m_presets, &PresetPanel::photosDropped, m_drops, &WindowDrops::take);
    connect(m_drops, &WindowDrops::taken, m_intake, &Intake::take);
    connect(m_drops, &WindowDrops::refusedWhileRunning, m_intake, [this] {
        m_intake->refuse(tr("Photos can be added when this batch is done. Stop it first if it cannot wait."));
    });
}

void MainWindow::connectMenus()
{
    const WindowActions &actions = *m_actions;
    connect(actions.addPhotos, &QAction::triggered, m_intake, &Intake::choosePhotos);
    connect(actions.addFolder, &QAction::triggered, m_intake, &Intake::chooseFolder);
    connect(actions.addSamples, &QAction::triggered, m_intake, &Intake::addSamples);
    connect(actions.paste, &QAction::triggered, m_intake, &Intake::paste);
    connect(actions.destination, &QAction::triggered, m_dialogs, &WindowDialogs::chooseDestination);
    connect(actions.history, &QAction::triggered, m_dialogs, &WindowDialogs::showHistory);
    connect(actions.settings, &QAction::triggered, m_dialogs, &WindowDialogs::showSettings);
    connect(actions.exportReport, &QAction::triggered, m_dialogs, [this] { m_dialogs->exportReport(); });
    connect(actions.packArchive, &QAction::triggered, m_dialogs, &WindowDialogs::packArchive);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.selectAll, &QAction::triggered, m_queue, &QueuePane::selectAll);
    connect(actions.find, &QAction::triggered, m_queue->filterBar(), &FilterBar::focusText);
    connect(actions.empty, &QAction::triggered, m_dialogs, &WindowDialogs::emptyList);
    connect(actions.asList, &QAction::triggered, m_queue, [this] { m_queue->filterBar()->setGrid(false); });
    connect(actions.asGrid, &QAction::triggered, m_queue, [this] { m_queue->filterBar()->setGrid(true); });
    connect(m_queue->filterBar(), &FilterBar::layoutChosen, actions.asGrid,
            [this](bool grid) { (grid ? m_actions->asGrid : m_actions->asList)->setChecked(true); });
    connect(actions.group, &QAction::toggled, m_queue->filterBar(), &FilterBar::setGrouped);
    connect(m_queue->filterBar(), &FilterBar::filterChanged, actions.group,
            [this] { m_actions->group->setChecked(m_queue->filterBar()->isGrouped()); });
    connect(actions.start, &QAction::triggered, m_controller, &BatchController::start);
    connect(actions.stop, &QAction::triggered, this, &MainWindow::stopAll);
    connect(actions.plan, &QAction::triggered, m_dialogs, &WindowDialogs::showPlan);
    connect(actions.pause, &QAction::triggered, this,
            [this] { pauseOrGoOn(!m_delivery->isPaused() && m_controller->state() != batch::Session::State::Paused); });
}

void MainWindow::restore()
{
    const Settings &store = *m_settings;
    restoreGeometry(store.kept(QStringLiteral("window/geometry")).toByteArray());
    m_across->restoreState(store.kept(QStringLiteral("window/across")).toByteArray());
    m_queue->restoreState(store);
    m_presets->select(m_settings->text(Setting::Preset));
    m_actions->compare->setChecked(store.kept(QStringLiteral("window/compare"), true).toBool());
    showDestination();
    m_totals->showWhenDone(m_finale->choice(), m_finale->notifies());
    connect(m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Appearance)
            applyTheme(*qApp, Theme(m_settings->number(Setting::Appearance)));
    });
}

void MainWindow::remember()
{
    Settings &store = *m_settings;
    store.keep(QStringLiteral("window/geometry"), saveGeometry());
    store.keep(QStringLiteral("window/across"), m_across->saveState());
    store.keep(QStringLiteral("window/compare"), m_actions->compare->isChecked());
    m_queue->saveState(store);
}

void MainWindow::showDestination()
{
    const BatchDestination *destination = m_controller->destination();
    m_totals->showDestination(destination->folder());
    if (destination->isInPlace())
        m_totals->showReplacing(QFile::decodeName(QByteArray::fromStdString(destination->outputFolder())));
    m_actions->replaceOriginals->setChecked(destination->isInPlace());
}

void MainWindow::selectPreset(const QString &id)
{
    m_presets->select(id);
}

void MainWindow::offerWhatWasLeft(bool batchToo)
{
    if (batchToo)
        m_dialogs->offerLeftOver();
    m_dialogs->offerKept(m_draft.get());
}

void MainWindow::addPaths(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_intake->take(namedPaths(paths));
}

/// Cards speak of the photos in the list.
void MainWindow::showSizes()
{
    const BatchSizes &sizes = m_controller->sizes();
    m_presets->model()->setPhotos(sizes.sample(), sizes.experience());
}

void MainWindow::showCenter()
{
    const bool empty = m_photos->listedCount() == 0 && !m_controller->isLookingAgain();
    if (empty && !m_photos->isScanning() && m_center->currentWidget() != m_dropZone)
        m_issuesModel->clear();
    if (empty)
        showSizes();
    m_center->setCurrentWidget(empty ? static_cast<QWidget *>(m_dropZone) : m_queue);
    showCompared();
    refresh();
}

void MainWindow::refresh()
{
    using State = batch::Session::State;
    const State state = m_controller->state();
    const bool running = m_controller->running();
    const bool busy = m_controller->scanning() || state == State::Scanning || state == State::Planning;
    const bool canStart = m_controller->hasInputs() && !running && !m_controller->obstacle();
    const bool sending = m_delivery->isSending();
    const bool onlySending = sending && !running && !busy;
    m_totals->showState(!onlySending ? state : m_delivery->isPaused() ? State::Paused : State::Running, canStart, busy);
    const QString sent = m_delivery->statusText();
    m_totals->showStatus(statusText(*m_controller) + (sent.isEmpty() ? sent : QStringLiteral("  ·  ") + sent));
    m_totals->showPlanAvailable(m_controller->outline().has_value());
    if (m_controller->session() && (running || state == State::Finished))
        m_totals->showTotals(m_controller->session()->totals());
    m_actions->start->setEnabled(canStart);
    m_actions->pause->setEnabled(state == State::Running || state == State::Paused || sending);
    m_actions->stop->setEnabled(running || busy || sending);
    m_actions->sendAgain->setEnabled(m_delivery->canRetry());
    m_actions->plan->setEnabled(m_controller->outline().has_value());
    m_actions->exportReport->setEnabled(state == State::Finished && !m_controller->obstacle());
    m_actions->packArchive->setEnabled(m_actions->exportReport->isEnabled());
    m_actions->empty->setEnabled(m_controller->hasInputs() && !running);
    for (QAction *action : {m_actions->addPhotos, m_actions->addFolder, m_actions->addSamples, m_actions->paste,
                            m_actions->destination, m_actions->replaceOriginals})
        action->setEnabled(!running);
    m_actions->undo->setEnabled(m_photos->undoStack()->canUndo() && !running);
    m_actions->redo->setEnabled(m_photos->undoStack()->canRedo() && !running);
}

void MainWindow::showSummary()
{
    m_summary->setPresets(m_presets->names());
    m_summary->setRestorable(m_controller->session()->settings().inPlace && m_controller->session()->totals().done > 0);
    m_summary->showSummary(summarize(*m_model, m_photos->wanted(), m_controller->session()->totals()), *m_model);
    m_summary->show();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool working = m_controller->running() && !m_controller->isHeld();
    if ((working || m_delivery->isSending()) && !m_mayClose && m_settings->isOn(Setting::ConfirmStop)) {
        m_dialogs->askBeforeClosing([this] {
            m_mayClose = true;
            close();
        });
        return event->ignore();
    }
    // What runs is stopped and stays resumable; nothing half-done is left behind.
    stopAll();
    remember();
    QMainWindow::closeEvent(event);
}

} // namespace glassine::ui
