// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_pane.h"

#include "appearance/appearance.h"
#include "appearance/roomy_rows.h"
#include "queue/filter_bar.h"
#include "queue/grid_delegate.h"
#include "queue/queue_delegate.h"
#include "settings/settings.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace glassine::ui {

namespace {

constexpr int kCellPadding = 20; ///< on both sides of a figure
constexpr int kSavingBar = 40;

const QString kColumnsKey = QStringLiteral("window/queueColumns");
const QString kGridKey = QStringLiteral("window/grid");
const QString kGroupKey = QStringLiteral("window/groupByFolder");

/// Rows as few stretches.
QItemSelection stretches(const QueueModel &model, std::vector<int> rows)
{
    QItemSelection selection;
    std::sort(rows.begin(), rows.end());
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t last = i;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.append(
            QItemSelectionRange(model.index(rows[i], 0), model.index(rows[last], QueueModel::ColumnCount - 1)));
        i = last + 1;
    }
    return selection;
}

} // namespace

QueuePane::QueuePane(QueueModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_bar(new FilterBar(this)), m_pages(new QStackedWidget(this))
{
    buildList();
    buildGrid();
    m_nothing = new QWidget(m_pages);
    auto *nothingLayout = new QVBoxLayout(m_nothing);
    auto *words = new QLabel(tr("No photo fits the filter."), m_nothing);
    words->setAlignment(Qt::AlignCenter);
    auto *showAll = new QPushButton(tr("Show &all photos"), m_nothing);
    connect(showAll, &QPushButton::clicked, m_bar, &FilterBar::clearFilter);
    nothingLayout->addStretch();
    nothingLayout->addWidget(words);
    nothingLayout->addWidget(showAll, 0, Qt::AlignHCenter);
    nothingLayout->addStretch();
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_grid);
    m_pages->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);

    m_counts.setSingleShot(true);
    m_counts.setInterval(40);
    connect(&m_counts, &QTimer::timeout, this, &QueuePane::tellCounts);
    connect(m_bar, &FilterBar::filterChanged, this, &QueuePane::applyFilter);
    connect(m_bar, &FilterBar::layoutChosen, this, &QueuePane::showPage);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->table().size() < m_typesSeen)
            m_typesSeen = 0;
    });
    connect(m_model, &QueueModel::aboutToRearrange, this, &QueuePane::rememberSelection);
    connect(m_model, &QueueModel::rearranged, this, &QueuePane::restoreSelection);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, &m_counts, [this] { m_counts.start(); });
    connect(m_model, &QAbstractItemModel::modelReset, &m_counts, [this] { m_counts.start(); });
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        m_counts.start();
        Q_EMIT selectionChanged();
    });
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &QueuePane::tellCurrent);
}

void QueuePane::prepare(QAbstractItemView *view)
{
    view->setModel(m_model);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFrameShape(QFrame::NoFrame);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setDragEnabled(true);
    view->setDragDropMode(QAbstractItemView::DragOnly);
    view->setDefaultDropAction(Qt::CopyAction);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->installEventFilter(this);
    // Not activated(): where the desktop activates with a single click, choosing photos would open them all.
    connect(view, &QAbstractItemView::doubleClicked, this, &QueuePane::photoActivated);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &at) { Q_EMIT menuRequested(view->viewport()->mapToGlobal(at)); });
}

void QueuePane::buildList()
{
    // A table and not a tree: a tree lays out all 200,000 rows whenever their order changes, which takes 110 ms.
    m_list = new QTableView(m_pages);
    prepare(m_list);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->setCornerButtonEnabled(false);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(QueueDelegate::rowHeight(m_list->fontMetrics()));
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Photos"));
    m_list->setAccessibleDescription(tr("The photos of this batch. The space bar shows one large, the menu "
                                        "key says what can be done with it."));
    QHeaderView *header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    padHeader(header);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_list->setSortingEnabled(true);
    header->setStretchLastSection(false);
    header->setMinimumHeight(header->fontMetrics().height() + 12);
    header->setSectionResizeMode(QueueModel::Photo, QHeaderView::Stretch);
    const auto fitting = [header](const QString &widest) {
        return header->fontMetrics().horizontalAdvance(widest) + kCellPadding;
    };
    header->resizeSection(QueueModel::Pixels, fitting(QStringLiteral("→ 8888 × 8888")));
    // Some languages write units out, and not all of them as long.
    header->resizeSection(QueueModel::FileSize,
                          std::max(fitting(QStringLiteral("→ ") + bytesText(888'800)),
                                   fitting(QStringLiteral("→ ") + bytesText(888'800'000))));
    header->resizeSection(QueueModel::Saving, fitting(QStringLiteral("+100 %")) + kSavingBar);
    header->resizeSection(QueueModel::State, 100);
    m_selection = m_list->selectionModel();
    m_list->viewport()->installEventFilter(this);
}

void QueuePane::buildGrid()
{
    m_grid = new QListView(m_pages);
    prepare(m_grid);
    // Not IconMode: that lays 200,000 tiles out one by one.
    m_grid->setViewMode(QListView::ListMode);
    m_grid->setFlow(QListView::LeftToRight);
    m_grid->setWrapping(true);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setGridSize(GridDelegate::tileSize(m_grid->fontMetrics()));
    m_grid->setItemDelegate(new GridDelegate(m_grid));
    m_grid->setAccessibleName(tr("Photos as tiles"));
    m_grid->setAccessibleDescription(m_list->accessibleDescription());
    QItemSelectionModel *own = m_grid->selectionModel();
    m_grid->setSelectionModel(m_selection);
    delete own;
}

QAbstractItemView *QueuePane::view() const
{
    if (m_bar->isGrid())
        return m_grid;
    return m_list;
}

void QueuePane::showPage()
{
    const bool nothing = m_model->shownPhotos() == 0 && m_model->listedPhotos() > 0;
    m_pages->setCurrentWidget(nothing ? m_nothing : view());
    if (!nothing && m_selection->currentIndex().isValid())
        view()->scrollTo(m_selection->currentIndex());
}

void QueuePane::applyFilter()
{
    Arrangement wanted = m_model->arrangement();
    m_bar->applyTo(wanted);
    m_model->arrangeBy(wanted);
    showPage();
}

void QueuePane::tellCounts()
{
    for (; m_typesSeen < m_model->table().size(); ++m_typesSeen)
        m_types.insert(m_model->table().row(PhotoId(m_typesSeen)).type);
    m_bar->showTypes(m_types);
    m_bar->showCounts(m_model->shownPhotos(), m_model->listedPhotos(), qint64(selectedPhotos().size()));
    const bool nothing = m_model->shownPhotos() == 0 && m_model->listedPhotos() > 0;
    if (nothing != (m_pages->currentWidget() == m_nothing))
        showPage();
}

void QueuePane::tellCurrent()
{
    const auto id = currentPhoto();
    const QByteArray path = id ? m_selection->currentIndex().data(QueueModel::PathRole).toByteArray() : QByteArray();
    if (path == m_toldCurrent)
        return;
    m_toldCurrent = path;
    Q_EMIT currentPhotoChanged(path);
}

PhotoIds QueuePane::selectedPhotos() const
{
    PhotoIds ids;
    for (const QItemSelectionRange &range : m_selection->selection())
        if (range.left() == 0)
            for (int row = range.top(); row <= range.bottom(); ++row)
                if (const auto id = m_model->photoAt(row))
                    ids.push_back(*id);
    return ids;
}

std::optional<PhotoId> QueuePane::currentPhoto() const
{
    return m_model->photoAt(m_selection->currentIndex().row());
}

bool QueuePane::selectPhoto(const QByteArray &path)
{
    int row = m_model->rowOf(path.toStdString());
    if (row < 0 && m_bar->isFiltering()) {
        m_bar->clearFilter();
        row = m_model->rowOf(path.toStdString());
    }
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row, 0);
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index, QAbstractItemView::PositionAtCenter);
    view()->setFocus();
    return true;
}

void QueuePane::step(int rows)
{
    const int count = m_model->rowCount();
    int row = m_selection->currentIndex().row() + rows;
    while (row >= 0 && row < count && !m_model->photoAt(row))
        row += rows < 0 ? -1 : 1;
    if (row < 0 || row >= count)
        return;
    m_selection->setCurrentIndex(m_model->index(row, 0),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueuePane::selectAll()
{
    if (m_model->rowCount() > 0)
        m_selection->select(
            QItemSelection(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, QueueModel::ColumnCount - 1)),
            QItemSelectionModel::ClearAndSelect);
    view()->setFocus();
}

void QueuePane::rememberSelection()
{
    m_remembered = selectedPhotos();
    m_rememberedCurrent = currentPhoto();
}

void QueuePane::restoreSelection()
{
    std::vector<int> rows;
    for (const PhotoId id : m_remembered)
        if (const int row = m_model->rowOfPhoto(id); row >= 0)
            rows.push_back(row);
    if (!rows.empty())
        m_selection->select(stretches(*m_model, std::move(rows)), QItemSelectionModel::ClearAndSelect);
    const int row = m_rememberedCurrent ? m_model->rowOfPhoto(*m_rememberedCurrent) : -1;
    if (row >= 0) {
        m_selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        view()->scrollTo(m_model->index(row, 0));
    } else {
        tellCurrent();
    }
    m_remembered.clear();
}

/// In a narrow list names matter most: what else there is goes, the least important first. Tool tips have it all.
void QueuePane::fitColumns()
{
    constexpr std::array kFirstToGo{QueueModel::Pixels, QueueModel::Saving, QueueModel::FileSize};
    constexpr int kNameLetters = 18;
    QHeaderView *header = m_list->horizontalHeader();
    for (const int column : kFirstToGo)
        header->setSectionHidden(column, false);
    int needed = QueueDelegate::photoWidth(m_list->fontMetrics(), kNameLetters)
        + header->sectionSize(QueueModel::State);
    for (const int column : kFirstToGo)
        needed += header->sectionSize(column);
    for (const int column : kFirstToGo) {
        if (needed <= m_list->viewport()->width())
            break;
        needed -= header->sectionSize(column);
        header->setSectionHidden(column, true);
    }
}

bool QueuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_list->viewport())
        fitColumns();
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            Q_EMIT quickLookRequested();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            Q_EMIT photoActivated();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePane::saveState(Settings &settings) const
{
    settings.keep(kColumnsKey, m_list->horizontalHeader()->saveState());
    settings.keep(kGridKey, m_bar->isGrid());
    settings.keep(kGroupKey, m_bar->isGrouped());
}

void QueuePane::restoreState(const Settings &settings)
{
    m_list->horizontalHeader()->restoreState(settings.kept(kColumnsKey).toByteArray());
    fitColumns();
    m_list->sortByColumn(m_list->horizontalHeader()->sortIndicatorSection(),
                         m_list->horizontalHeader()->sortIndicatorOrder());
    m_bar->setGrouped(settings.kept(kGroupKey).toBool());
    m_bar->setGrid(settings.kept(kGridKey).toBool());
}

} // namespace glassine::ui
