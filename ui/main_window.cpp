// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "batch/batch_controller.h"
#include "batch/drop_zone.h"
#include "batch/queue_delegate.h"
#include "batch/queue_model.h"
#include "batch/thumbnail_loader.h"
#include "batch/totals_bar.h"
#include "issues/issues_model.h"
#include "presets/preset_delegate.h"
#include "presets/preset_model.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace glassine::ui {

namespace {

std::vector<std::string> rawPaths(const QStringList &paths)
{
    std::vector<std::string> raw;
    for (const QString &path : paths)
        raw.push_back(QFile::encodeName(QDir(path).absolutePath()).toStdString());
    return raw;
}

QStringList localPaths(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

QString samplesFolder()
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &folder : {beside + QStringLiteral("/../share/glassine/samples"),
                                  beside + QStringLiteral("/../../../resources/samples")})
        if (QDir(folder).exists())
            return QDir(folder).canonicalPath();
    return {};
}

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent)
    , m_controller(new BatchController(this))
    , m_presetModel(new PresetModel(this))
    , m_queueModel(new QueueModel(this))
    , m_issuesModel(new IssuesModel(this))
    , m_thumbnails(new ThumbnailLoader(this))
    , m_dropZone(new DropZone(this))
    , m_totals(new TotalsBar(this))
{
    setWindowTitle(tr("Glassine"));
    setAcceptDrops(true);
    resize(1180, 740);
    buildPresets();
    buildQueue();
    layOut();
    connectController();
    addShortcuts();
    QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_queue->header()->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray());
    selectPreset(settings.value(QStringLiteral("preset"), QStringLiteral("web-2048")).toString());
    m_totals->showDestination(m_controller->outputFolder(), m_controller->freeBytes());
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPresets()
{
    m_presets = new QListView(this);
    m_presets->setModel(m_presetModel);
    m_presets->setItemDelegate(new PresetDelegate(m_presets));
    m_presets->setFrameShape(QFrame::NoFrame);
    m_presets->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_presets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_presets->setResizeMode(QListView::Adjust);
    m_presets->setAccessibleName(tr("Presets"));
    connect(m_presets->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const presets::Preset *preset = m_presetModel->preset(current.row())) {
            m_controller->setPreset(*preset);
            QSettings().setValue(QStringLiteral("preset"), preset->id);
        }
    });
}

void MainWindow::buildQueue()
{
    m_queue = new QTreeView(this);
    m_queue->setModel(m_queueModel);
    m_queue->setItemDelegate(new QueueDelegate(m_queue));
    m_queue->setRootIsDecorated(false);
    m_queue->setUniformRowHeights(true);
    m_queue->setAlternatingRowColors(true);
    m_queue->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_queue->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_queue->setFrameShape(QFrame::NoFrame);
    m_queue->setAccessibleName(tr("Photos"));
    QHeaderView *header = m_queue->header();
    header->setStretchLastSection(false);
    header->setMinimumHeight(header->fontMetrics().height() + 12);
    header->setSectionResizeMode(QueueModel::Photo, QHeaderView::Stretch);
    header->resizeSection(QueueModel::Pixels, 210);
    header->resizeSection(QueueModel::FileSize, 150);
    header->resizeSection(QueueModel::Saving, 130);
    header->resizeSection(QueueModel::State, 130);
    connect(m_queueModel, &QueueModel::thumbnailWanted, m_thumbnails, &ThumbnailLoader::request, Qt::QueuedConnection);
    connect(m_thumbnails, &ThumbnailLoader::loaded, m_queueModel, &QueueModel::setThumbnail);
    connect(m_queue, &QTreeView::activated, this, [this](const QModelIndex &index) { openOutput(index.row()); });
}

void MainWindow::layOut()
{
    auto *issuesPanel = new QWidget(this);
    m_issuesTitle = new QLabel(issuesPanel);
    m_issues = new QListView(issuesPanel);
    m_issues->setModel(m_issuesModel);
    m_issues->setWordWrap(true);
    m_issues->setFrameShape(QFrame::NoFrame);
    m_issues->setAccessibleName(tr("Problems"));
    auto *issuesLayout = new QVBoxLayout(issuesPanel);
    issuesLayout->setContentsMargins(8, 6, 8, 0);
    issuesLayout->setSpacing(4);
    issuesLayout->addWidget(m_issuesTitle);
    issuesLayout->addWidget(m_issues);
    issuesPanel->hide();
    connect(m_issuesModel, &QAbstractItemModel::rowsInserted, issuesPanel, [this, issuesPanel] {
        m_issuesTitle->setText(tr("%n problem(s)", nullptr, m_issuesModel->rowCount()));
        issuesPanel->show();
    });
    connect(m_issuesModel, &QAbstractItemModel::modelReset, issuesPanel, &QWidget::hide);
    connect(m_issues, &QListView::activated, this, [this](const QModelIndex &index) {
        const int row = m_queueModel->rowOf(index.data(IssuesModel::PathRole).toByteArray().toStdString());
        if (row >= 0)
            m_queue->setCurrentIndex(m_queueModel->index(row, 0));
    });

    m_center = new QStackedWidget(this);
    m_center->addWidget(m_dropZone);
    m_center->addWidget(m_queue);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_center);
    right->addWidget(issuesPanel);
    right->setStretchFactor(0, 4);
    right->setStretchFactor(1, 1);
    right->setChildrenCollapsible(false);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(m_presets);
    across->addWidget(right);
    across->setSizes({270, 910});
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(across, 1);
    layout->addWidget(m_totals);
}

void MainWindow::connectController()
{
    connect(m_controller, &BatchController::sessionReplaced, this, &MainWindow::showSession);
    connect(m_controller, &BatchController::stateChanged, this, &MainWindow::refresh);
    connect(m_controller, &BatchController::totalsChanged, this, &MainWindow::refresh);
    connect(m_controller, &BatchController::finished, this, &MainWindow::refresh);
    connect(m_controller, &BatchController::outputFolderChanged, this, [this] {
        m_totals->showDestination(m_controller->outputFolder(), m_controller->freeBytes());
    });
    connect(m_controller, &BatchController::issueFound, m_issuesModel, &IssuesModel::add);
    connect(m_totals, &TotalsBar::startRequested, m_controller, &BatchController::start);
    connect(m_totals, &TotalsBar::pauseRequested, m_controller, &BatchController::pause);
    connect(m_totals, &TotalsBar::resumeRequested, m_controller, &BatchController::resume);
    connect(m_totals, &TotalsBar::stopRequested, m_controller, &BatchController::stop);
    connect(m_totals, &TotalsBar::destinationRequested, this, &MainWindow::chooseDestination);
    connect(m_totals, &TotalsBar::openDestinationRequested, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_controller->outputFolder()));
    });
    connect(m_dropZone, &DropZone::photosChosen, this, &MainWindow::choosePhotos);
    connect(m_dropZone, &DropZone::folderChosen, this, &MainWindow::chooseFolder);
    connect(m_dropZone, &DropZone::samplesChosen, this, &MainWindow::addSamples);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Choose photos"), QKeySequence::Open, [this] { choosePhotos(); });
    add(tr("Choose a folder"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseFolder(); });
    add(tr("Start"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_controller->start(); });
    add(tr("Empty the list"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_controller->clearInputs(); });
    add(tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::selectPreset(const QString &id)
{
    const int row = std::max(0, m_presetModel->rowOf(id));
    m_presets->setCurrentIndex(m_presetModel->index(row));
}

void MainWindow::addPaths(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_controller->addInputs(rawPaths(paths));
}

void MainWindow::choosePhotos()
{
    addPaths(QFileDialog::getOpenFileNames(this, tr("Choose photos")));
}

void MainWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a folder of photos"));
    if (!folder.isEmpty())
        addPaths({folder});
}

void MainWindow::addSamples()
{
    addPaths({samplesFolder()});
}

void MainWindow::chooseDestination()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where should the finished files go?"),
                                                             m_controller->outputFolder());
    if (!folder.isEmpty())
        m_controller->setOutputFolder(folder);
}

void MainWindow::showSession(batch::Session *session)
{
    m_thumbnails->clear();
    m_issuesModel->clear();
    m_queueModel->setSession(session);
    m_center->setCurrentWidget(session ? static_cast<QWidget *>(m_queue) : m_dropZone);
    refresh();
}

void MainWindow::refresh()
{
    m_totals->showState(m_controller->state(), m_queueModel->rowCount() > 0);
    m_totals->showStatus(m_controller->statusText());
    if (const batch::Session *session = m_controller->session()) {
        const batch::Totals totals = session->totals();
        if (m_controller->running() || session->state() == batch::Session::State::Finished)
            m_totals->showTotals(totals);
        setWindowTitle(m_controller->running() && totals.items > 0
                           ? tr("%1 % – Glassine").arg(100 * totals.finished() / totals.items)
                           : tr("Glassine"));
    }
}

void MainWindow::openOutput(int row)
{
    const QByteArray output = m_queueModel->index(row, 0).data(QueueModel::OutputPathRole).toByteArray();
    if (!output.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFile::decodeName(output)));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_controller->running() || localPaths(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_dropZone->setHighlighted(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropZone->setHighlighted(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropZone->setHighlighted(false);
    addPaths(localPaths(event->mimeData()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What runs is stopped and stays resumable; nothing half-done is left behind.
    m_controller->stop();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/columns"), m_queue->header()->saveState());
    QWidget::closeEvent(event);
}

} // namespace glassine::ui
