// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/plan_window.h"

#include "appearance/roomy_rows.h"
#include "batch/plan_model.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace glassine::ui {

PlanWindow::PlanWindow(QWidget *parent)
    : QDialog(parent),
      m_model(new PlanModel(this)),
      m_colors(new QLabel(this)),
      m_lookAtColors(new QCheckBox(tr("Look at the &colors of every photo, which takes its time"), this)),
      m_outline(new QLabel(this)),
      m_only(new QCheckBox(tr("Only names that were taken, and files that are not &written"), this)),
      m_view(new QTreeView(this))
{
    setWindowTitle(tr("The plan"));
    resize(860, 520);
    m_outline->setWordWrap(true);
    m_outline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outline->setAccessibleName(tr("The plan in a line"));
    m_colors->setObjectName(QStringLiteral("colors"));
    m_colors->setWordWrap(true);
    m_colors->setTextFormat(Qt::PlainText);
    m_colors->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_colors->setAccessibleName(tr("The colors of the batch"));
    m_colors->hide();
    m_lookAtColors->setObjectName(QStringLiteral("look-at-colors"));
    m_lookAtColors->setToolTip(
        tr("Which color spaces the photos are in, and how many of their colors the new files cannot hold."));
    m_view->setModel(m_model);
    makeRoomy(m_view);
    m_view->setAccessibleName(tr("Every file of the plan"));
    m_view->setAccessibleDescription(tr("What each photo becomes, and what there is to say about its name."));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(PlanModel::Source, QHeaderView::Interactive);
    m_view->header()->setSectionResizeMode(PlanModel::Becomes, QHeaderView::Stretch);
    m_view->header()->resizeSection(PlanModel::Source, 220);
    m_view->header()->resizeSection(PlanModel::Pixels, 110);
    m_view->header()->resizeSection(PlanModel::Remark, 210);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    takeIconsOff(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_only, &QCheckBox::toggled, m_model, &PlanModel::showOnlyRemarkable);
    connect(m_lookAtColors, &QCheckBox::toggled, this, [this](bool on) {
        showColors({});
        Q_EMIT colorsWanted(on);
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_outline);
    layout->addWidget(m_lookAtColors);
    layout->addWidget(m_colors);
    layout->addWidget(m_only);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
}

void PlanWindow::showPlan(batch::Session *session, const QString &outline, bool hasRemarks)
{
    m_outline->setText(outline);
    m_only->setEnabled(hasRemarks);
    m_only->setToolTip(hasRemarks ? QString() : tr("Every file is written under its own name."));
    m_only->setChecked(m_only->isChecked() && hasRemarks);
    m_model->setSession(session);
}

void PlanWindow::showColors(const QStringList &lines)
{
    const bool waits = lines.isEmpty() && m_lookAtColors->isChecked();
    m_colors->setText(waits ? tr("Looking at the colors…") : lines.join(u'\n'));
    m_colors->setVisible(m_lookAtColors->isChecked());
}

} // namespace glassine::ui
