// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one window. It assembles and connects; what happens is decided in the controllers and the engine.

#include "batch/session.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QTreeView;

namespace glassine::ui {

class BatchController;
class DropZone;
class IssuesModel;
class PresetModel;
class QueueModel;
class ThumbnailLoader;
class TotalsBar;

class MainWindow final : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPaths(const QStringList &paths);
    BatchController *controller() const { return m_controller; }
    void selectPreset(const QString &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPresets();
    void buildQueue();
    void layOut();
    void connectController();
    void addShortcuts();
    void choosePhotos();
    void chooseFolder();
    void addSamples();
    void chooseDestination();
    void showSession(batch::Session *session);
    void refresh();
    void openOutput(int row);

    BatchController *m_controller = nullptr;
    PresetModel *m_presetModel = nullptr;
    QueueModel *m_queueModel = nullptr;
    IssuesModel *m_issuesModel = nullptr;
    ThumbnailLoader *m_thumbnails = nullptr;
    QListView *m_presets = nullptr;
    QTreeView *m_queue = nullptr;
    QListView *m_issues = nullptr;
    QLabel *m_issuesTitle = nullptr;
    DropZone *m_dropZone = nullptr;
    QStackedWidget *m_center = nullptr;
    TotalsBar *m_totals = nullptr;
};

/// Folder of the sample photos that ship with the program; empty when they are not installed.
QString samplesFolder();

} // namespace glassine::ui
