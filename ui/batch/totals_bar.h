// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The bottom of the window: where the files go, what will happen or has happened, and Start, Pause, Stop.

#include "batch/session.h"
#include "desktop/when_done.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace glassine::ui {

class ElidedLabel;

class TotalsBar final : public QWidget {
    Q_OBJECT

public:
    explicit TotalsBar(QWidget *parent = nullptr);

    void showDestination(const QString &folder);
    /// No folder: files take their originals' places, and those wait in `store`; empty: not known yet.
    void showReplacing(const QString &store);
    /// Below 0: cannot be told.
    void showFreeBytes(qint64 bytes);
    /// Where files are sent: the names there are, and the chosen one; empty: nowhere.
    void showDeliveries(const QStringList &names, const QString &chosen);
    /// One line: the plan before the start, the figures while it runs, the summary after it.
    void showStatus(const QString &text);
    void showTotals(const batch::Totals &totals);
    /// `busy`: looking for photos or planning.
    void showState(batch::Session::State state, bool canStart, bool busy);
    /// Whether the plan can be opened into its full list.
    void showPlanAvailable(bool on);
    void showWhenDone(WhenDone choice, bool notify);

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void destinationRequested();   ///< wants a folder dialog
    void replacingChosen(bool on); ///< off: the folder again
    void openDestinationRequested();
    void deliveryChosen(const QString &name); ///< empty: nowhere
    void deliveriesRequested();               ///< wants to set destinations up
    void planRequested();
    void whenDoneChosen(glassine::ui::WhenDone choice);
    void notifyChosen(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildDestination();
    void buildWhenDone();
    void layOut();
    void drawIcons();

    QLabel *m_to = nullptr;
    ElidedLabel *m_destination = nullptr;
    QLabel *m_free = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_replace = nullptr;
    QToolButton *m_change = nullptr;
    QToolButton *m_open = nullptr;
    QPushButton *m_deliver = nullptr;
    QPushButton *m_whenDone = nullptr;
    QActionGroup *m_whenDoneChoices = nullptr;
    QAction *m_notify = nullptr;
    ElidedLabel *m_status = nullptr;
    QToolButton *m_plan = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    bool m_paused = false;
};

} // namespace glassine::ui
