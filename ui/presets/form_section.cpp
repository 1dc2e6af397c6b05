// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/form_section.h"

#include "appearance/appearance.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace glassine::ui {

FormSection::FormSection(const QString &title, const QString &help, Kind kind, QWidget *parent)
    : QWidget(parent), m_title(title), m_reset(new QToolButton(this)), m_body(new QWidget(this))
{
    QWidget *heading = nullptr;
    if (kind == Kind::Switched) {
        m_switch = new QCheckBox(title, this);
        m_switch->setAccessibleDescription(help);
        connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
            updateBody();
            Q_EMIT switched(on);
        });
        heading = m_switch;
    } else {
        m_fold = new QToolButton(this);
        m_fold->setText(title);
        m_fold->setAutoRaise(true);
        m_fold->setCheckable(true);
        m_fold->setChecked(true);
        m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_fold->setFocusPolicy(Qt::StrongFocus);
        m_fold->setAccessibleDescription(help);
        connect(m_fold, &QToolButton::toggled, this, &FormSection::updateBody);
        heading = m_fold;
    }
    QFont bold(heading->font());
    bold.setBold(true);
    heading->setFont(bold);
    heading->setToolTip(help);
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setToolTip(tr("Back to what was saved: %1", "a section of the form").arg(title));
    m_reset->setAccessibleName(m_reset->toolTip());
    connect(m_reset, &QToolButton::clicked, this, &FormSection::resetRequested);
    auto *header = new QHBoxLayout;
    header->setSpacing(4);
    header->addWidget(heading);
    header->addStretch(1);
    header->addWidget(m_reset);
    m_bodyLayout = new QVBoxLayout(m_body);
    indentBody();
    m_bodyLayout->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(header);
    layout->addWidget(m_body);
    updateBody();
    setChanged(false);
}

/// A layout's margins do not turn with its direction.
void FormSection::indentBody()
{
    const int indent = m_switch ? kIndent : 0;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_bodyLayout->setContentsMargins(rightToLeft ? 0 : indent, 0, rightToLeft ? indent : 0, 0);
}

void FormSection::updateBody()
{
    m_body->setVisible(m_switch ? m_switch->isChecked() : m_fold->isChecked() || m_searched);
    updateIcon();
}

void FormSection::setSearched(bool searched)
{
    m_searched = searched;
    updateBody();
}

void FormSection::addWidget(QWidget *widget)
{
    m_bodyLayout->addWidget(widget);
}

void FormSection::insertBefore(QWidget *place, QWidget *widget)
{
    m_bodyLayout->insertWidget(m_bodyLayout->indexOf(place), widget);
}

void FormSection::setOn(bool on)
{
    const QSignalBlocker quiet(this);
    if (m_switch)
        m_switch->setChecked(on);
}

bool FormSection::isOn() const
{
    return !m_switch || m_switch->isChecked();
}

/// Keeps its room, so that nothing jumps.
void FormSection::setChanged(bool changed)
{
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    m_reset->setVisible(changed);
}

void FormSection::updateIcon()
{
    m_reset->setIcon(themedIcon(QStringLiteral("preset-reset"), palette()));
    if (!m_fold)
        return;
    const char *closed = layoutDirection() == Qt::RightToLeft ? "preset-back" : "preset-forward";
    m_fold->setIcon(themedIcon(QString::fromLatin1(m_fold->isChecked() ? "preset-down" : closed), palette()));
}

void FormSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_bodyLayout)
        indentBody();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        updateIcon();
}

} // namespace glassine::ui
