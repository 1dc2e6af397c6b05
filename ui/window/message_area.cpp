// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/message_area.h"

#include "window/inline_message.h"

#include <QVBoxLayout>

namespace glassine::ui {

namespace {

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

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void MessageArea::show(const QString &subject, Message message)
{
    take(subject);
    auto *bar = new InlineMessage(InlineMessage::Shape::Bar, this);
    m_bars[subject] = bar;
    m_layout->addWidget(bar);
    std::vector<InlineMessage::Action> actions;
    for (Message::Choice &choice : message.choices)
        actions.push_back({std::move(choice.label), std::move(choice.chosen)});
    connect(bar, &InlineMessage::answered, this, [this, subject] { take(subject); });
    connect(bar, &InlineMessage::dismissed, this, [this, subject, closed = std::move(message.closed)] {
        const auto then = closed; // taking the message ends this connection
        take(subject);
        if (then)
            then();
    });
    bar->showMessage({message.text, accent(message.kind), iconName(message.kind), std::move(actions)});
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
