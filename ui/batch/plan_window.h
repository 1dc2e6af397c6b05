// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole plan in a window of its own, beside the work.

#include "batch/batch_controller.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTreeView;

namespace glassine::ui {

class PlanModel;

class PlanWindow final : public QDialog {
    Q_OBJECT

public:
    explicit PlanWindow(QWidget *parent = nullptr);
    void showPlan(batch::Session *session, const QString &outline, bool hasRemarks);
    /// The sentences of `glassine plan --colors`; none while they are not known.
    void showColors(const QStringList &lines);

Q_SIGNALS:
    void colorsWanted(bool on); ///< every photo is to be looked into

private:
    PlanModel *m_model;
    QLabel *m_colors;
    QCheckBox *m_lookAtColors;
    QLabel *m_outline;
    QCheckBox *m_only;
    QTreeView *m_view;
};

} // namespace glassine::ui
