// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/label_column.h"

#include <QBoxLayout>

#include <algorithm>

namespace glassine::ui {

namespace {

constexpr int kGap = 10;     ///< between a label and its field
constexpr int kGapBelow = 3; ///< between a label and the field under it
constexpr int kPanelLetters = 44, kWindowLetters = 96;
constexpr double kMostOfRow = 0.42; ///< that labels may take
constexpr int kLeastLetters = 12;   ///< a column's least width

} // namespace

LabelColumn::LabelColumn(Room room, QObject *parent) : QObject(parent), m_room(room)
{}

int LabelColumn::letters(const QWidget *widget, int count) const
{
    return widget->fontMetrics().averageCharWidth() * count;
}

bool LabelColumn::takes(const QLabel *label, const QWidget *field, int indent) const
{
    const int room = letters(label, m_room == Room::Panel ? kPanelLetters : kWindowLetters);
    const int most = int(room * kMostOfRow);
    return label->sizeHint().width() + indent <= most && field->sizeHint().width() + kGap <= room - most;
}

QWidget *LabelColumn::row(QLabel *label, QWidget *field, int indent)
{
    auto *row = new QWidget(field->parentWidget());
    const bool beside = takes(label, field, indent);
    auto *layout = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(beside ? kGap : kGapBelow);
    layout->addWidget(label);
    layout->addWidget(field, 1);
    if (beside)
        add(label, indent);
    return row;
}

QWidget *LabelColumn::row(QWidget *field, int indent)
{
    if (m_room == Room::Panel)
        return field;
    auto *nothing = new QLabel(field->parentWidget());
    if (takes(nothing, field, indent))
        return row(nothing, field, indent);
    delete nothing; // a long sentence begins where labels do
    return field;
}

void LabelColumn::add(QLabel *label, int indent)
{
    std::erase_if(m_entries, [](const Entry &entry) { return !entry.label; });
    m_entries.push_back({label, indent, label->sizeHint().width()});
    int widest = letters(label, kLeastLetters);
    for (const Entry &entry : m_entries)
        widest = std::max(widest, entry.width + entry.indent);
    for (const Entry &entry : m_entries)
        entry.label->setMinimumWidth(widest - entry.indent);
}

} // namespace glassine::ui
