// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/grid_delegate.h"

#include "queue/photo_painting.h"
#include "queue/queue_model.h"
#include "queue/queue_text.h"

#include <QPainter>

namespace glassine::ui {

namespace {

constexpr int kTileWidth = 184;
constexpr int kPictureHeight = 122;
constexpr int kPadding = 8;

} // namespace

QSize GridDelegate::tileSize(const QFontMetrics &metrics)
{
    return {kTileWidth, kPictureHeight + 2 * metrics.height() + 3 * kPadding};
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return tileSize(option.fontMetrics);
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setFont(option.font);
    QStyleOptionViewItem tile(option);
    tile.rect = option.rect.adjusted(3, 3, -3, -3);
    const QRect inside = tile.rect.adjusted(kPadding - 3, kPadding - 3, 3 - kPadding, 3 - kPadding);
    const QRect picture(inside.left(), inside.top(), inside.width(), kPictureHeight);
    const int line = option.fontMetrics.height();
    const QRect name(inside.left(), picture.bottom() + 5, inside.width(), line);
    const bool isHeading = index.data(QueueModel::HeadingRole).toBool();
    if (isHeading) {
        QRect icon(0, 0, 64, 64);
        icon.moveCenter(picture.center());
        themedIcon(QStringLiteral("folder"), option.palette).paint(painter, icon);
        painter->setPen(dimTextColor(option));
        paintLine(painter, name, index.data(QueueModel::FolderRole).toString(), option, Qt::ElideLeft,
                  Qt::AlignHCenter);
    } else {
        paintItemBackground(painter, tile);
        paintThumbnail(painter, picture, index, option, Fill::Whole);
        painter->setPen(rowTextColor(option));
        paintLine(painter, name, index.data().toString(), option, Qt::ElideMiddle, Qt::AlignHCenter);
        painter->setFont(smallFont(option.font));
        paintState(painter, name.translated(0, line + 1), option, index);
    }
    painter->restore();
    paintItemFocus(painter, tile);
}

void GridDelegate::paintState(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto upload = Upload(index.data(QueueModel::UploadRole).toInt());
    const bool isOnItsWay = upload != Upload::None && upload != Upload::Sent;
    const QVariant saving = index.data(QueueModel::SavingRole);
    const QString text = saving.isValid() && !isOnItsWay
        ? tr("%1 saved", "in a tile; %1 is a percentage").arg(savingText(saving.toDouble()))
        : index.siblingAtColumn(QueueModel::State).data().toString();
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? rowTextColor(option)
                                                                  : accentColor(accentOf(index), option.palette));
    paintLine(painter, line, text, option, Qt::ElideRight, Qt::AlignHCenter);
}

} // namespace glassine::ui
