// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// After the end: what came of it, and what one does next. Lies above the totals until something new is planned.

#include "batch/batch_summary.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace glassine::ui {

class SummaryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SummaryPanel(QWidget *parent = nullptr);
    void showSummary(const BatchSummary &summary, const QueueModel &model);
    /// Ids and names of the presets to run again with.
    /// Whether there are originals that can have their places back.
    void setRestorable(bool on);
    void setPresets(const std::vector<std::pair<QString, QString>> &presets);

Q_SIGNALS:
    void openFolderRequested();
    void runAgainRequested(const QString &presetId);
    void reportRequested();
    void restoreRequested();
    void archiveRequested();
    void photoRequested(const QByteArray &path);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawIcons();

    QLabel *m_headline;
    QLabel *m_figures;
    QLabel *m_biggest;
    QLabel *m_reasons;
    QPushButton *m_open;
    QPushButton *m_again;
    QPushButton *m_archive;
    QPushButton *m_report;
    QPushButton *m_restore;
    QToolButton *m_close;
    QMenu *m_presets;
    bool m_hasFailures = false;
};

} // namespace glassine::ui
