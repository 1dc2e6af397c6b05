// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Earlier sessions in a window beside the work: resume, open the folder, export the report.

#include <QDialog>

class QPushButton;
class QTreeView;

namespace glassine::ui {

class SessionHistory;

class HistoryWindow final : public QDialog {
    Q_OBJECT

public:
    explicit HistoryWindow(SessionHistory *history, QWidget *parent = nullptr);
    /// While a batch runs none can be resumed.
    void setBusy(bool busy);

Q_SIGNALS:
    void resumeRequested(const QString &sessionId);
    void reportRequested(const QString &sessionId);
    void restoreRequested(const QString &sessionId);

private:
    int row() const;
    void update();

    SessionHistory *m_history;
    QTreeView *m_view;
    QPushButton *m_resume;
    QPushButton *m_open;
    QPushButton *m_report;
    QPushButton *m_restore;
    bool m_busy = false;
};

} // namespace glassine::ui
