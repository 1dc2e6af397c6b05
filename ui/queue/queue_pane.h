// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The middle of the window: filter bar, and the photos as list or as grid over one selection.

#include "queue/queue_model.h"

#include <QWidget>

#include <set>

class QListView;
class QStackedWidget;
class QTableView;
class QAbstractItemView;
class QItemSelectionModel;

namespace glassine::ui {

class FilterBar;
class Settings;

class QueuePane final : public QWidget {
    Q_OBJECT

public:
    explicit QueuePane(QueueModel *model, QWidget *parent = nullptr);

    PhotoIds selectedPhotos() const;
    std::optional<PhotoId> currentPhoto() const;
    /// Raw bytes; empty when there is none.
    QByteArray currentPath() const { return m_toldCurrent; }
    /// Makes this photo the current one, and shows it even if the filter hides it. False when it is not listed.
    bool selectPhoto(const QByteArray &path);
    void step(int rows); ///< the current photo moves by so many
    QAbstractItemView *view() const;
    FilterBar *filterBar() const { return m_bar; }
    void selectAll();
    void saveState(Settings &settings) const;
    void restoreState(const Settings &settings);

Q_SIGNALS:
    /// The photo that a preview follows: its path, raw bytes; empty when there is none.
    void currentPhotoChanged(const QByteArray &path);
    void selectionChanged();
    void photoActivated();
    void menuRequested(const QPoint &globalPosition);
    void quickLookRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void buildGrid();
    void prepare(QAbstractItemView *view);
    void fitColumns();
    void tellCurrent();
    void tellCounts();
    void applyFilter();
    void showPage();
    void rememberSelection();
    void restoreSelection();

    QueueModel *m_model;
    FilterBar *m_bar;
    QTableView *m_list = nullptr;
    QListView *m_grid = nullptr;
    QWidget *m_nothing = nullptr; ///< shown when the filter hides every photo
    QStackedWidget *m_pages = nullptr;
    QItemSelectionModel *m_selection = nullptr;
    PhotoIds m_remembered;
    std::optional<PhotoId> m_rememberedCurrent;
    QByteArray m_toldCurrent;
    QTimer m_counts;
    std::set<files::ContentType> m_types;
    std::size_t m_typesSeen = 0; ///< photos whose types are among them
};

} // namespace glassine::ui
