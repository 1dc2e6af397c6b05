// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The bottom of the window: where the files go, what will happen or has happened, and Start, Pause, Stop.

#include "batch/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace glassine::ui {

class TotalsBar final : public QWidget {
    Q_OBJECT

public:
    explicit TotalsBar(QWidget *parent = nullptr);

    void showDestination(const QString &folder, qint64 freeBytes);
    /// One line: the plan before the start, the figures while it runs, the summary after it.
    void showStatus(const QString &text);
    void showTotals(const batch::Totals &totals);
    void showState(batch::Session::State state, bool hasPhotos);

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void destinationRequested(); ///< wants a folder dialog
    void openDestinationRequested();

private:
    QLabel *m_destination = nullptr;
    QLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    bool m_paused = false;
};

/// "12 of 40 · 7.3 photos per second · 18.2 MB saved · 4 s left", in words.
QString totalsText(const batch::Totals &totals, batch::Session::State state);

} // namespace glassine::ui
