// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The windows beside the main one (plan, earlier batches, settings), and the questions that are asked inside it.
// Each is made when it is first wanted.

#include <QObject>

#include <functional>

class QWidget;

namespace glassine::ui {

class BatchController;
class DestinationModel;
class DestinationsWindow;
class DraftKeeper;
class HistoryWindow;
class MessageArea;
class PackDialog;
class PlanWindow;
class ReportExport;
class SessionHistory;
class Settings;
class SettingsWindow;

class WindowDialogs final : public QObject {
    Q_OBJECT

public:
    WindowDialogs(BatchController *controller, Settings *settings, MessageArea *messages,
                  DestinationModel *destinations, QWidget *window);

    void showPlan();
    void showHistory();
    void showSettings();
    void showDestinations();
    DestinationsWindow *destinationsWindow() const { return m_destinationsWindow; }
    /// Asks for a name, and writes a report under it.
    void exportReport(const QString &sessionId);
    void exportReport(); ///< of the present session
    /// Of what the present session has written.
    void packArchive();
    void chooseDestination();
    void emptyList();
    /// Looks for a session that a crash or a stop left, and offers to go on with it.
    void offerLeftOver();
    /// Offers the list that waited when an earlier run ended, as soon as it is found.
    void offerKept(DraftKeeper *keeper);
    /// `stop` is called when the answer is yes.
    void askBeforeClosing(std::function<void()> stop);

Q_SIGNALS:
    /// Of an earlier batch, whose originals shall have their places back.
    void restoreRequested(const QString &sessionId);

private:
    void makePlanWindow();
    void updatePlan();
    void resumeSession(const QString &id);

    BatchController *m_controller;
    Settings *m_settings;
    MessageArea *m_messages;
    QWidget *m_window;
    SessionHistory *m_history;
    ReportExport *m_report;
    PackDialog *m_packDialog = nullptr;
    PlanWindow *m_planWindow = nullptr;
    HistoryWindow *m_historyWindow = nullptr;
    SettingsWindow *m_settingsWindow = nullptr;
    DestinationModel *m_destinations;
    DestinationsWindow *m_destinationsWindow = nullptr;
};

} // namespace glassine::ui
