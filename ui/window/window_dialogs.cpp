// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_dialogs.h"

#include "appearance/brief_path.h"
#include "batch/batch_controller.h"
#include "batch/color_summary.h"
#include "batch/pack_dialog.h"
#include "batch/plan_text.h"
#include "batch/plan_window.h"
#include "batch/report_export.h"
#include "delivery/destination_model.h"
#include "delivery/destinations_window.h"
#include "history/history_window.h"
#include "history/session_history.h"
#include "settings/settings_window.h"
#include "window/choose_files.h"
#include "window/draft_keeper.h"
#include "window/message_area.h"

#include <algorithm>
#include <climits>

namespace glassine::ui {

namespace {

const QString kLeftOver = QStringLiteral("left-over");
const QString kKept = QStringLiteral("kept");
const QString kReport = QStringLiteral("report");
const QString kClosing = QStringLiteral("closing");
const QString kEmptying = QStringLiteral("emptying");

} // namespace

WindowDialogs::WindowDialogs(BatchController *controller, Settings *settings, MessageArea *messages,
                             DestinationModel *destinations, QWidget *window)
    : QObject(window),
      m_controller(controller),
      m_settings(settings),
      m_messages(messages),
      m_window(window),
      m_history(new SessionHistory(this)),
      m_report(new ReportExport(this)),
      m_destinations(destinations)
{
    connect(m_report, &ReportExport::written, this, [this](const QString &path) {
        m_messages->show(kReport, {Message::Kind::Info, tr("The report is in %1").arg(briefPath(path)), {}, {}});
    });
    connect(m_report, &ReportExport::failed, this, [this](const QString &sentence) {
        m_messages->show(kReport, {Message::Kind::Warning, sentence, {}, {}});
    });
    connect(m_controller, &BatchController::outlineChanged, this, &WindowDialogs::updatePlan);
    connect(m_controller, &BatchController::sessionReplaced, this, [this](const batch::Session *session) {
        if (!session && m_planWindow)
            m_planWindow->showPlan(nullptr, {}, false);
    });
    connect(m_controller, &BatchController::stateChanged, this, [this] {
        if (m_historyWindow)
            m_historyWindow->setBusy(m_controller->running());
        if (m_settingsWindow)
            m_settingsWindow->setBusy(m_controller->running());
    });
}

void WindowDialogs::showPlan()
{
    if (!m_controller->outline())
        return;
    if (!m_planWindow)
        makePlanWindow();
    m_planWindow->show();
    m_planWindow->raise();
    updatePlan();
}

void WindowDialogs::makePlanWindow()
{
    m_planWindow = new PlanWindow(m_window);
    connect(m_planWindow, &PlanWindow::colorsWanted, this, [this](bool on) {
        m_controller->lookAtColors(on);
        updatePlan(); // what was looked at before is known still
    });
}

void WindowDialogs::updatePlan()
{
    const auto outline = m_controller->outline();
    if (!outline || !m_planWindow || !m_planWindow->isVisible())
        return;
    const batch::PlanFigures &figures = outline->figures;
    m_planWindow->showPlan(m_controller->session(), planText(*outline),
                           figures.clashes + figures.kept + figures.refused > 0);
    const batch::Session *session = m_controller->session();
    QStringList colors = batch::colorsSummary(session->colorCounts(), session->settings().preset.recipe.color);
    if (colors.isEmpty() && session->settings().lookAtColors)
        colors = {tr("No photo's colors can be read.")};
    m_planWindow->showColors(colors);
}

void WindowDialogs::showHistory()
{
    if (!m_historyWindow) {
        m_historyWindow = new HistoryWindow(m_history, m_window);
        connect(m_historyWindow, &HistoryWindow::resumeRequested, this, &WindowDialogs::resumeSession);
        connect(m_historyWindow, &HistoryWindow::restoreRequested, this, &WindowDialogs::restoreRequested);
        connect(m_historyWindow, &HistoryWindow::reportRequested, this,
                [this](const QString &id) { exportReport(id); });
    }
    m_historyWindow->setBusy(m_controller->running());
    m_history->reload();
    m_historyWindow->show();
    m_historyWindow->raise();
}

void WindowDialogs::showSettings()
{
    if (!m_settingsWindow)
        m_settingsWindow = new SettingsWindow(m_settings, m_window);
    m_settingsWindow->setBusy(m_controller->running());
    m_settingsWindow->show();
    m_settingsWindow->raise();
}

void WindowDialogs::showDestinations()
{
    if (!m_destinationsWindow)
        m_destinationsWindow = new DestinationsWindow(m_destinations, m_window);
    m_destinations->reload();
    m_destinationsWindow->show();
    m_destinationsWindow->raise();
}

void WindowDialogs::exportReport(const QString &sessionId)
{
    chooseSaveName(m_window, tr("Export the report"), tr("Report %1.csv", "name of a file").arg(sessionId),
                   {tr("Table (*.csv)"), tr("JSON (*.json)")},
                   [this, sessionId](const QStringList &paths) { m_report->write(sessionId, paths.value(0)); });
}

void WindowDialogs::exportReport()
{
    if (m_controller->session())
        exportReport(m_controller->session()->id());
}

void WindowDialogs::packArchive()
{
    if (!m_controller->session())
        return;
    if (!m_packDialog)
        m_packDialog = new PackDialog(m_window);
    m_packDialog->offer(m_controller->session()->id(), m_controller->session()->settings().outputFolder);
    m_packDialog->show();
    m_packDialog->raise();
    m_packDialog->activateWindow();
}

void WindowDialogs::chooseDestination()
{
    chooseFolder(m_window, tr("Where should the finished files go?"), m_controller->outputFolder(),
                 [this](const QStringList &paths) { m_controller->setOutputFolder(paths.value(0)); });
}

void WindowDialogs::emptyList()
{
    const auto doIt = [this] { m_controller->clearInputs(); };
    if (!m_settings->isOn(Setting::ConfirmEmpty))
        return doIt();
    m_messages->show(kEmptying,
                     {Message::Kind::Question,
                      tr("Take every photo off the list? The files stay where they are."),
                      {{tr("&Empty the list"), doIt}},
                      {}});
}

void WindowDialogs::resumeSession(const QString &id)
{
    const auto doIt = [this, id] { m_controller->resumeSession(id); };
    if (!m_controller->hasInputs() || m_controller->state() == batch::Session::State::Finished)
        return doIt();
    m_messages->show(kLeftOver,
                     {Message::Kind::Question,
                      tr("The photos of the earlier batch take the place of those in the list. Go on?"),
                      {{tr("&Resume"), doIt}, {tr("&Keep the list"), {}}},
                      {}});
}

void WindowDialogs::offerLeftOver()
{
    const auto offer = [this] {
        const auto session = m_history->leftOver();
        if (!session || m_controller->hasInputs() || session->id == m_settings->text(Setting::DeclinedSession))
            return;
        const auto resume = [this, id = session->id] { resumeSession(id); };
        const auto decline = [this, id = session->id] { m_settings->setValue(Setting::DeclinedSession, id); };
        const QString question = tr("A batch was interrupted: %L1 of %L2 photos are done. Resume it?")
                                     .arg(session->totals.finished())
                                     .arg(session->totals.items);
        m_messages->show(
            kLeftOver,
            {Message::Kind::Question, question, {{tr("&Resume"), resume}, {tr("&Not now"), decline}}, decline});
    };
    connect(m_history, &SessionHistory::loaded, this, offer, Qt::SingleShotConnection);
    m_history->reload();
}

void WindowDialogs::offerKept(DraftKeeper *keeper)
{
    const auto offer = [this, keeper] {
        const qint64 photos = keeper->kept()->photos;
        const QString question = photos > 0 ? tr("%Ln photo(s) were waiting in the list. Bring them back?", nullptr,
                                                 int(std::min<qint64>(photos, INT_MAX)))
                                            : tr("Photos were waiting in the list. Bring them back?");
        m_messages->show(kKept,
                         {Message::Kind::Question,
                          question,
                          {{tr("&Bring them back"), [keeper] { keeper->bringBack(); }},
                           {tr("&Forget them"), [keeper] { keeper->forget(); }}},
                          {}});
    };
    if (keeper->kept())
        offer();
    else
        connect(keeper, &DraftKeeper::found, this, offer);
}

void WindowDialogs::askBeforeClosing(std::function<void()> stop)
{
    const batch::Totals totals = m_controller->session() ? m_controller->session()->totals() : batch::Totals{};
    const QString question = m_controller->running()
        ? tr("%L1 of %L2 photos are done. Stop here? The rest can be resumed later.")
              .arg(totals.finished())
              .arg(totals.items)
        : tr("Files are still being sent. Stop here? Starting the same batch again sends the rest.");
    m_messages->show(
        kClosing,
        {Message::Kind::Question, question, {{tr("&Stop and quit"), std::move(stop)}, {tr("&Go on"), {}}}, {}});
}

} // namespace glassine::ui
