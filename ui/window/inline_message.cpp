// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/inline_message.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace glassine::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kIconMargin = 14;

} // namespace

InlineMessage::InlineMessage(Shape shape, QWidget *parent)
    : QFrame(parent),
      m_shape(shape),
      m_text(new QLabel(this)),
      m_buttons(new QWidget(this)),
      m_close(new QToolButton(this))
{
    const bool bar = shape == Shape::Bar;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    updateIcon();
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(bar ? kIcon + 2 * kIconMargin - 6 : 14, bar ? 6 : 8, bar ? 8 : 14, bar ? 6 : 8);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_text, 0, 0);
    if (bar)
        layout->addWidget(m_buttons, 0, 1);
    else
        layout->addWidget(m_buttons, 1, 0, 1, 3, Qt::AlignLeading);
    layout->addWidget(m_close, 0, 2, bar ? Qt::AlignVCenter : Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::putAway);
    hide();
}

void InlineMessage::showMessage(const Content &content)
{
    m_accent = content.accent;
    m_icon = content.icon;
    setText(content.text);
    for (QPushButton *old : m_buttons->findChildren<QPushButton *>()) {
        old->hide();
        old->deleteLater(); // one of them may be what brought us here
    }
    for (const Action &action : content.actions) {
        auto *button = new QPushButton(action.text, m_buttons);
        m_buttons->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            const auto then = run; // the answer may end this widget
            hide();
            Q_EMIT answered();
            if (then)
                then();
        });
    }
    m_buttons->setVisible(!content.actions.empty());
    show();
    update();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void InlineMessage::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::updateIcon()
{
    m_close->setIcon(themedIcon(QStringLiteral("close"), palette()));
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close)
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
    m_shape == Shape::Bar ? paintBar() : paintCard();
}

void InlineMessage::paintBar()
{
    QPainter painter(this);
    const QColor color = accentColor(m_accent, palette());
    QColor ground = color;
    ground.setAlphaF(isDark(palette()) ? 0.18F : 0.10F);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), ground);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_icon.isEmpty())
        return;
    const QRect icon(kIconMargin, (height() - kIcon) / 2, kIcon, kIcon);
    coloredIcon(m_icon, color).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
}

void InlineMessage::paintCard()
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QRect stripe = QStyle::visualRect(layoutDirection(), rect(), QRect(4, 5, 4, height() - 10));
    painter.setPen(Qt::NoPen);
    painter.setBrush(accentColor(m_accent, palette()));
    painter.drawRoundedRect(stripe, 2, 2);
}

} // namespace glassine::ui
