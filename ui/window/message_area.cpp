// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/message_area.h"

#include "appearance/appearance.h"

#include <QAccessible>
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

QString iconName(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info: return QStringLiteral("info");
    case Message::Kind::Warning: return QStringLiteral("warning");
    case Message::Kind::Question: return QStringLiteral("question");
    }
    return {};
}

Accent accent(Message::Kind kind)
{
    return kind == Message::Kind::Warning ? Accent::Warning : Accent::Busy;
}

} // namespace

class MessageBar final : public QWidget {
public:
    MessageBar(Message message, std::function<void()> gone, QWidget *parent);
    void setText(const QString &text);
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();

    Message m_message;
    std::function<void()> m_gone;
    QLabel *m_text;
};

MessageBar::MessageBar(Message message, std::function<void()> gone, QWidget *parent)
    : QWidget(parent), m_message(std::move(message)), m_gone(std::move(gone)), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kIcon + 22, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    for (const Message::Choice &choice : m_message.choices) {
        auto *button = new QPushButton(choice.label, this);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, chosen = choice.chosen] {
            const auto then = chosen; // closing ends this widget
            m_gone();
            if (then)
                then();
        });
    }
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close"), palette()));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(MessageArea::tr("Close this message"));
    close->setToolTip(MessageArea::tr("Close this message"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    setText(m_message.text);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void MessageBar::dismiss()
{
    const auto closed = m_message.closed;
    m_gone();
    if (closed)
        closed();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = accentColor(accent(m_message.kind), palette());
    QColor ground = color;
    ground.setAlphaF(isDark(palette()) ? 0.18F : 0.10F);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), ground);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(14, (height() - kIcon) / 2, kIcon, kIcon));
    coloredIcon(iconName(m_message.kind), color).paint(&painter, icon);
}

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void MessageArea::show(const QString &subject, Message message)
{
    take(subject);
    auto *bar = new MessageBar(
        std::move(message), [this, subject] { take(subject); }, this);
    m_bars[subject] = bar;
    m_layout->addWidget(bar);
    bar->show();
}

void MessageArea::change(const QString &subject, const QString &text)
{
    if (const auto bar = m_bars.find(subject); bar != m_bars.end())
        bar->second->setText(text);
}

void MessageArea::take(const QString &subject)
{
    const auto bar = m_bars.find(subject);
    if (bar == m_bars.end())
        return;
    bar->second->hide();
    bar->second->deleteLater(); // it may be in the middle of its own button's click
    m_bars.erase(bar);
}

bool MessageArea::shows(const QString &subject) const
{
    return m_bars.contains(subject);
}

QString MessageArea::text(const QString &subject) const
{
    const auto bar = m_bars.find(subject);
    return bar == m_bars.end() ? QString() : bar->second->text();
}

} // namespace glassine::ui
