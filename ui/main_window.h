// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one window. It assembles and connects; what happens is decided in the controllers and the engine.

#include "batch/session.h"
#include "settings/settings.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace glassine::ui {

class BatchController;
class BatchFinale;
class CompareView;
class DraftKeeper;
class DeliveryController;
class DesktopBus;
class DestinationModel;
class DropOverlay;
class DropZone;
class Intake;
class IssuesModel;
class IssuesPanel;
class MessageArea;
class Originals;
class PhotoList;
class PresetPanel;
class QueueActions;
class QueueModel;
class QueuePane;
class SummaryPanel;
class ThumbnailLoader;
class TotalsBar;
class WindowActions;
class WindowDialogs;
class WindowDrops;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPaths(const QStringList &paths);
    void selectPreset(const QString &id);
    /// Asks about what an earlier run left: a list that waited, a batch that was interrupted.
    void offerWhatWasLeft(bool batchToo);

    BatchController *controller() const { return m_controller; }
    QueuePane *queue() const { return m_queue; }
    PresetPanel *presets() const { return m_presets; }
    CompareView *compare() const { return m_compare; }
    MessageArea *messages() const { return m_messages; }
    Settings *settings() const { return m_settings; }
    WindowDialogs *dialogs() const { return m_dialogs; }
    DeliveryController *delivery() const { return m_delivery; }
    DestinationModel *destinations() const { return m_destinations; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectPresets();
    void connectQueue();
    void connectCompare();
    void connectBatch();
    void connectTotals();
    void connectDelivery();
    void connectDrops();
    void connectMenus();
    void restore();
    void remember();
    void refresh();
    void showCenter();
    void showSizes();
    void showSummary();
    void showDestination();
    void showCompared();
    void pauseOrGoOn(bool pause);
    void stopAll();

    Settings *m_settings;
    PhotoList *m_photos;
    QueueModel *m_model;
    BatchController *m_controller;
    DestinationModel *m_destinations;
    DeliveryController *m_delivery;
    IssuesModel *m_issuesModel;
    DesktopBus *m_bus;
    ThumbnailLoader *m_thumbnails;

    MessageArea *m_messages;
    PresetPanel *m_presets;
    DropZone *m_dropZone;
    DropOverlay *m_dropOverlay = nullptr;
    QueuePane *m_queue;
    CompareView *m_compare;
    IssuesPanel *m_issues;
    SummaryPanel *m_summary;
    TotalsBar *m_totals;
    QStackedWidget *m_center = nullptr;
    QSplitter *m_across = nullptr; ///< presets, queue, comparison

    QueueActions *m_queueActions;
    WindowActions *m_actions;
    Intake *m_intake;
    WindowDrops *m_drops;
    std::unique_ptr<DraftKeeper> m_draft; ///< goes before the list it keeps
    WindowDialogs *m_dialogs;
    Originals *m_originals;
    BatchFinale *m_finale;
    bool m_mayClose = false;
};

} // namespace glassine::ui
