// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset_delegate.h"

#include "presets/preset_model.h"

#include <QApplication>
#include <QPainter>

namespace glassine::ui {

namespace {

constexpr int kPadding = 10;

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont font(option.font);
    font.setBold(true);
    return font;
}

QFont summaryFont(const QStyleOptionViewItem &option)
{
    QFont font(option.font);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

int cardWidth(const QStyleOptionViewItem &option)
{
    return (option.widget ? option.widget->width() : option.rect.width()) - 2 * kPadding - 20;
}

} // namespace

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect wrapped = QFontMetrics(summaryFont(option))
                              .boundingRect(QRect(0, 0, cardWidth(option), 1000), Qt::TextWordWrap,
                                            index.data(PresetModel::SummaryRole).toString());
    const int height = QFontMetrics(nameFont(option)).height() + wrapped.height() + 2 * kPadding + 2;
    return {cardWidth(option), height};
}

void PresetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect content = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QFont bold = nameFont(option);
    const int nameHeight = QFontMetrics(bold).height();
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->save();
    painter->setFont(bold);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(content.topLeft(), QSize(content.width(), nameHeight)), alignment | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, content.width()));
    painter->setFont(summaryFont(option));
    if (!selected)
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(content.adjusted(0, nameHeight + 2, 0, 0), alignment | Qt::TextWordWrap,
                      index.data(PresetModel::SummaryRole).toString());
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
}

} // namespace glassine::ui
