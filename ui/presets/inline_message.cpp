// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/inline_message.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace glassine::ui {

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    updateIcon();
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_close, 0, 1, Qt::AlignTop);
    layout->addWidget(m_buttons, 1, 0, 1, 2, Qt::AlignLeading);
    layout->setColumnStretch(0, 1);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::putAway);
    hide();
}

void InlineMessage::showMessage(const QString &text, Accent accent, const std::vector<Action> &actions)
{
    m_accent = accent;
    m_text->setText(text);
    setAccessibleName(text);
    for (QPushButton *old : m_buttons->findChildren<QPushButton *>()) {
        old->hide();
        old->deleteLater(); // one of them may be what brought us here
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, m_buttons);
        m_buttons->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            if (run)
                run();
        });
    }
    m_buttons->setVisible(!actions.empty());
    show();
    update();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::updateIcon()
{
    m_close->setIcon(themedIcon(QStringLiteral("preset-close"), palette()));
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void InlineMessage::putAway()
{
    hide();
    Q_EMIT dismissed();
}

void InlineMessage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        QFrame::keyPressEvent(event);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentColor(m_accent, palette());
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    QRect stripe(0, 0, 4, height() - 10);
    stripe.moveTopLeft({layoutDirection() == Qt::RightToLeft ? width() - 8 : 4, 5});
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(stripe, 2, 2);
}

} // namespace glassine::ui
