// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/photo_painting.h"

#include "queue/queue_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace glassine::ui {

namespace {

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

} // namespace

Accent accentOf(batch::ItemState state)
{
    switch (state) {
    case batch::ItemState::Running: return Accent::Busy;
    case batch::ItemState::Done:
    case batch::ItemState::UpToDate: return Accent::Good;
    case batch::ItemState::Skipped: return Accent::Warning;
    case batch::ItemState::Failed: return Accent::Bad;
    case batch::ItemState::Waiting: break;
    }
    return Accent::Quiet;
}

Accent accentOf(const QModelIndex &photo)
{
    switch (Upload(photo.data(QueueModel::UploadRole).toInt())) {
    case Upload::Failed: return Accent::Warning;
    case Upload::Waiting:
    case Upload::Sending: return Accent::Busy;
    case Upload::None:
    case Upload::Sent: break;
    }
    return accentOf(batch::ItemState(photo.data(QueueModel::ItemStateRole).toInt()));
}

QColor rowTextColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

QColor dimTextColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::PlaceholderText);
}

QFont smallFont(const QFont &font)
{
    QFont smaller(font);
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    return smaller;
}

void paintItemBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem background(option);
    background.state.setFlag(QStyle::State_HasFocus, false);
    styleOf(option)->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
}

void paintItemFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(isSelected(option) ? option.palette.color(QPalette::HighlightedText)
                                            : option.palette.color(QPalette::Highlight),
                         1, Qt::DotLine));
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

void paintRowFocus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    painter->save();
    painter->setPen(QPen(isSelected(option) ? option.palette.color(QPalette::HighlightedText)
                                            : option.palette.color(QPalette::Highlight),
                         1, Qt::DotLine));
    const QRect cell = option.rect.adjusted(0, 1, -1, -2);
    painter->drawLine(cell.topLeft(), cell.topRight());
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->restore();
}

void paintThumbnail(QPainter *painter, const QRect &frame, const QModelIndex &index, const QStyleOptionViewItem &option,
                    Fill fill)
{
    const QImage image = index.data(QueueModel::ThumbnailRole).value<QImage>();
    QRect shown = frame;
    if (fill == Fill::Whole && !image.isNull()) {
        shown.setSize(image.size().scaled(frame.size(), Qt::KeepAspectRatio));
        shown.moveCenter(frame.center());
    }
    QPainterPath clip;
    clip.addRoundedRect(shown, 4, 4);
    painter->save();
    painter->setClipPath(clip);
    QColor ground = option.palette.color(QPalette::Text);
    ground.setAlphaF(0.08F);
    painter->fillRect(shown, ground);
    if (image.isNull()) {
        QRect sign(0, 0, shown.height() / 2, shown.height() / 2);
        sign.moveCenter(shown.center());
        painter->setOpacity(0.25);
        coloredIcon(QStringLiteral("photo"), rowTextColor(option)).paint(painter, sign);
    }
    const bool setAside = index.data(QueueModel::SetAsideRole).toBool();
    if (!image.isNull()) {
        QRectF target(QPointF(), QSizeF(image.size()).scaled(shown.size(), Qt::KeepAspectRatioByExpanding));
        target.moveCenter(QRectF(shown).center());
        painter->setOpacity(setAside ? 0.4 : 1);
        painter->drawImage(target, image);
    }
    painter->restore();
}

void paintLine(QPainter *painter, const QRect &where, const QString &text, const QStyleOptionViewItem &option,
               Qt::TextElideMode elide, Qt::Alignment side)
{
    const QFontMetrics metrics(painter->font());
    const Qt::Alignment alignment = side == Qt::AlignHCenter ? side : QStyle::visualAlignment(option.direction, side);
    painter->drawText(where, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      metrics.elidedText(text, elide, where.width()));
}

void paintSavingBar(QPainter *painter, const QRect &track, double share, const QStyleOptionViewItem &option)
{
    painter->setPen(Qt::NoPen);
    QColor groove = rowTextColor(option);
    groove.setAlphaF(0.14F);
    painter->setBrush(groove);
    painter->drawRoundedRect(track, 3, 3);
    QRect filled(track);
    filled.setWidth(int(track.width() * qBound(0.0, share, 1.0)));
    painter->setBrush(isSelected(option) ? rowTextColor(option) : accentColor(Accent::Good, option.palette));
    painter->drawRoundedRect(QStyle::visualRect(option.direction, track, filled), 3, 3);
}

} // namespace glassine::ui
