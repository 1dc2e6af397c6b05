// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset_delegate.h"

#include "appearance/appearance.h"
#include "presets/preset_model.h"

#include <QApplication>
#include <QFile>
#include <QPainter>

namespace glassine::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kIconEdge = 24;
constexpr int kLineGap = 2;

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont font(option.font);
    font.setBold(true);
    return font;
}

QFont smallFont(const QStyleOptionViewItem &option)
{
    QFont font(option.font);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// The same words stand in the middle of a line elsewhere.
QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Below the name, from what it makes to how large that is.
QStringList lines(const QModelIndex &index)
{
    if (index.data(PresetModel::BrokenRole).toBool())
        return {index.data(PresetModel::SummaryRole).toString()};
    QString last = index.data(PresetModel::EstimateRole).toString();
    if (const int count = index.data(PresetModel::RenditionsRole).toInt(); count > 1)
        last = PresetDelegate::tr("%n files, %1", nullptr, count).arg(last);
    return {asSentence(index.data(PresetModel::MakesRole).toString()),
            asSentence(index.data(PresetModel::MetadataRole).toString()), asSentence(last)};
}

int textWidth(const QStyleOptionViewItem &option)
{
    const int card = option.rect.width() > 0 ? option.rect.width() : option.widget ? option.widget->width() - 4 : 240;
    return std::max(40, card - 3 * kPadding - kIconEdge);
}

int heightOf(const QString &line, const QFontMetrics &metrics, int width)
{
    return metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, line).height();
}

QRect nameRect(const QStyleOptionViewItem &option)
{
    const QRect logical(option.rect.left() + 2 * kPadding + kIconEdge, option.rect.top() + kPadding, textWidth(option),
                        QFontMetrics(nameFont(option)).height());
    return QStyle::visualRect(option.direction, option.rect, logical);
}

QIcon iconFor(const QString &name, const QPalette &palette)
{
    const QString wanted = QStringLiteral("preset-") + name;
    const bool known = QFile::exists(QStringLiteral(":/icons/%1.svg").arg(wanted));
    return themedIcon(known ? wanted : QStringLiteral("preset-own"), palette);
}

} // namespace

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem card(option);
    if (option.widget)
        card.rect.setWidth(option.widget->width() - 4);
    const QFontMetrics small(smallFont(option));
    int height = QFontMetrics(nameFont(option)).height() + 2 * kPadding;
    for (const QString &line : lines(index))
        height += kLineGap + heightOf(line, small, textWidth(card));
    return {std::max(120, textWidth(card)), height};
}

void PresetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);
    const QRect icon(option.rect.left() + kPadding, option.rect.top() + kPadding, kIconEdge, kIconEdge);
    painter->save();
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, icon), option, index);
    paintTexts(painter, option, index);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
}

void PresetDelegate::paintIcon(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QPalette colors(option.palette);
    const QPalette::ColorRole role = isSelected(option) ? QPalette::HighlightedText : QPalette::Text;
    colors.setColor(QPalette::ButtonText, option.palette.color(role));
    const QString name = index.data(PresetModel::IconNameRole).toString();
    QIcon &icon = m_icons[name + colors.color(QPalette::ButtonText).name()];
    if (icon.isNull())
        icon = iconFor(name, colors);
    icon.paint(painter, place);
}

void PresetDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const QColor strong = option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
    const bool broken = index.data(PresetModel::BrokenRole).toBool();
    QColor quiet = isSelected(option) ? strong : option.palette.color(QPalette::PlaceholderText);
    if (broken && !isSelected(option))
        quiet = accentColor(Accent::Bad, option.palette);
    QRect line = nameRect(option);
    const QFont bold = nameFont(option), small = smallFont(option);
    const bool changed = index.data(PresetModel::ChangedRole).toBool();
    const QString mark = changed ? tr("changed") : QString();
    const int markWidth = changed ? QFontMetrics(small).horizontalAdvance(mark) + kPadding : 0;
    QRect name(line), tag(line);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    (rightToLeft ? name.setLeft(line.left() + markWidth) : name.setRight(line.right() - markWidth));
    painter->setFont(bold);
    painter->setPen(strong);
    painter->drawText(name, alignment | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(small);
    if (changed) {
        painter->setPen(isSelected(option) ? strong : accentColor(Accent::Warning, option.palette));
        painter->drawText(tag, int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, mark);
    }
    painter->setPen(quiet);
    const QFontMetrics metrics(small);
    for (const QString &text : lines(index)) {
        line.moveTop(line.bottom() + 1 + kLineGap);
        line.setHeight(heightOf(text, metrics, line.width()));
        painter->drawText(line, alignment | Qt::TextWordWrap, text);
    }
}

void PresetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(nameRect(option).adjusted(-4, -4, 4, 4));
}

} // namespace glassine::ui
