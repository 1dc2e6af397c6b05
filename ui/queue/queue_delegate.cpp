// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_delegate.h"

#include "queue/photo_painting.h"
#include "queue/queue_model.h"
#include "queue/queue_text.h"

#include <QPainter>

namespace glassine::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kThumbnailMargin = 6; ///< above and below
constexpr int kChipPadding = 5;

QSize thumbnailSize(int rowHeight)
{
    const int height = rowHeight - 2 * kThumbnailMargin;
    return {height * 3 / 2, height};
}

} // namespace

int QueueDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(56, 2 * metrics.height() + 16);
}

int QueueDelegate::photoWidth(const QFontMetrics &metrics, int letters)
{
    return 3 * kPadding + thumbnailSize(rowHeight(metrics)).width() + letters * metrics.averageCharWidth();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.fontMetrics)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setFont(option.font);
    if (index.data(QueueModel::HeadingRole).toBool()) {
        paintHeading(painter, option, index);
    } else {
        paintItemBackground(painter, option);
        if (index.column() == QueueModel::Photo)
            paintPhoto(painter, option, index);
        else if (index.column() == QueueModel::Saving)
            paintSaving(painter, option, index);
        else
            paintText(painter, option, index);
    }
    painter->restore();
    paintRowFocus(painter, option, index);
}

void QueueDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    if (index.column() != QueueModel::Photo)
        return;
    const int icon = 20;
    QRect frame(option.rect.left() + kPadding, option.rect.center().y() - icon / 2, icon, icon);
    QRect text = option.rect.adjusted(2 * kPadding + icon, 0, -kPadding, 0);
    frame = QStyle::visualRect(option.direction, option.rect, frame);
    text = QStyle::visualRect(option.direction, option.rect, text);
    themedIcon(QStringLiteral("folder"), option.palette).paint(painter, frame);
    QFont bold(option.font);
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(option.palette.color(QPalette::WindowText));
    paintLine(painter, text, index.data().toString(), option, Qt::ElideMiddle);
}

void QueueDelegate::paintPhoto(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize thumbnail = thumbnailSize(option.rect.height());
    QRect frame({option.rect.left() + kPadding, option.rect.top() + kThumbnailMargin}, thumbnail);
    QRect text = option.rect.adjusted(kPadding * 2 + thumbnail.width(), 0, -kPadding, 0);
    frame = QStyle::visualRect(option.direction, option.rect, frame);
    text = QStyle::visualRect(option.direction, option.rect, text);
    paintThumbnail(painter, frame, index, option, Fill::Cut);

    const int line = option.fontMetrics.height();
    const int middle = option.rect.center().y() + 1;
    painter->setPen(index.data(QueueModel::SetAsideRole).toBool() ? dimTextColor(option) : rowTextColor(option));
    paintLine(painter, QRect(text.left(), middle - line, text.width(), line), index.data().toString(), option,
              Qt::ElideMiddle);
    painter->setFont(smallFont(option.font));
    QRect below(text.left(), middle + 1, text.width(), line);
    if (const QString preset = index.data(QueueModel::OwnPresetRole).toString(); !preset.isEmpty())
        below = paintPreset(painter, below, preset, option);
    painter->setPen(dimTextColor(option));
    paintLine(painter, below, unturned(index.data(QueueModel::FolderRole).toString()), option, Qt::ElideMiddle);
}

// A photo with a preset of its own says so before its folder. What is left of the line is returned.
QRect QueueDelegate::paintPreset(QPainter *painter, const QRect &line, const QString &preset,
                                 const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(painter->font());
    const int width = std::min(line.width() * 2 / 3, metrics.horizontalAdvance(preset) + 2 * kChipPadding);
    const QRect chip = QStyle::visualRect(option.direction, line, QRect(line.left(), line.top(), width, line.height()));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = selected ? rowTextColor(option) : accentColor(Accent::Busy, option.palette);
    painter->setPen(QPen(color, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintLine(painter, chip.adjusted(kChipPadding, 0, -kChipPadding, 0), preset, option, Qt::ElideRight);
    const QRect rest(line.left() + width + kPadding, line.top(), line.width() - width - kPadding, line.height());
    return QStyle::visualRect(option.direction, line, rest);
}

void QueueDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect text = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const bool numbers = index.column() != QueueModel::State;
    painter->setPen(rowTextColor(option));
    if (!numbers && !option.state.testFlag(QStyle::State_Selected))
        painter->setPen(accentColor(accentOf(index), option.palette));
    if (numbers)
        return paintChange(painter, text, index.data().toString(), option);
    const QString reason = index.data(QueueModel::ReasonRole).toString();
    if (reason.isEmpty())
        return paintLine(painter, text, index.data().toString(), option, Qt::ElideRight);
    const int line = option.fontMetrics.height();
    const int middle = option.rect.center().y() + 1;
    paintLine(painter, QRect(text.left(), middle - line, text.width(), line), index.data().toString(), option,
              Qt::ElideRight);
    painter->setFont(smallFont(option.font));
    painter->setPen(dimTextColor(option));
    paintLine(painter, QRect(text.left(), middle + 1, text.width(), line), reason, option, Qt::ElideRight);
}

// "before → after" breaks before the arrow where the column is too narrow for it.
void QueueDelegate::paintChange(QPainter *painter, const QRect &area, const QString &text,
                                const QStyleOptionViewItem &option)
{
    const qsizetype arrow = std::max(text.indexOf(u'→'), text.indexOf(u'←'));
    if (arrow < 0 || option.fontMetrics.horizontalAdvance(text) <= area.width())
        return paintLine(painter, area, text, option, Qt::ElideRight, Qt::AlignRight);
    const int line = option.fontMetrics.height();
    const int middle = area.center().y() + 1;
    paintLine(painter, QRect(area.left(), middle, area.width(), line), text.mid(arrow), option, Qt::ElideRight,
              Qt::AlignRight);
    painter->setPen(dimTextColor(option));
    paintLine(painter, QRect(area.left(), middle - line, area.width(), line), text.left(arrow).trimmed(), option,
              Qt::ElideRight, Qt::AlignRight);
}

void QueueDelegate::paintSaving(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant saving = index.data(QueueModel::SavingRole);
    if (!saving.isValid())
        return;
    const double share = saving.toDouble();
    const int labelWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("+100 %")) + 2;
    QRect label = option.rect.adjusted(kPadding, 0, 0, 0);
    label.setWidth(labelWidth);
    QRect track(label.right() + kPadding, option.rect.center().y() - 2,
                option.rect.right() - label.right() - 3 * kPadding, 6);
    label = QStyle::visualRect(option.direction, option.rect, label);
    track = QStyle::visualRect(option.direction, option.rect, track);
    painter->setPen(rowTextColor(option));
    paintLine(painter, label, savingText(share), option, Qt::ElideNone, Qt::AlignRight);
    if (track.width() >= 12)
        paintSavingBar(painter, track, share, option);
}

} // namespace glassine::ui
