// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/queue_delegate.h"

#include "appearance/appearance.h"
#include "batch/queue_model.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace glassine::ui {

namespace {

constexpr int kRowHeight = 56;
constexpr int kThumbnailWidth = 66;
constexpr int kThumbnailHeight = 44;
constexpr int kPadding = 8;

QColor textColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                                             : QPalette::Text);
}

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

void paintThumbnail(QPainter *painter, const QRect &frame, const QImage &image, const QPalette &palette)
{
    QPainterPath clip;
    clip.addRoundedRect(frame, 4, 4);
    painter->save();
    painter->setClipPath(clip);
    painter->fillRect(frame, palette.color(QPalette::Mid));
    if (!image.isNull()) {
        QSizeF scaled = QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), scaled);
        target.moveCenter(QRectF(frame).center());
        painter->drawImage(target, image);
    }
    painter->restore();
}

} // namespace

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != QueueModel::Photo && index.column() != QueueModel::Saving) {
        QStyleOptionViewItem styled(option);
        if (index.column() == QueueModel::State && !option.state.testFlag(QStyle::State_Selected)) {
            const auto state = batch::ItemState(index.data(QueueModel::ItemStateRole).toInt());
            styled.palette.setColor(QPalette::Text, accentColor(accentOf(state), option.palette));
        }
        QStyledItemDelegate::paint(painter, styled, index);
        return;
    }
    QStyleOptionViewItem background(option);
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (index.column() == QueueModel::Photo)
        paintPhoto(painter, option, index);
    else
        paintSaving(painter, option, index);
    painter->restore();
}

void QueueDelegate::paintPhoto(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect frame(option.rect.left() + kPadding, 0, kThumbnailWidth, kThumbnailHeight);
    frame.moveTop(option.rect.center().y() - kThumbnailHeight / 2);
    QRect text = option.rect.adjusted(kPadding * 2 + kThumbnailWidth, 0, -kPadding, 0);
    frame = QStyle::visualRect(option.direction, option.rect, frame);
    text = QStyle::visualRect(option.direction, option.rect, text);
    paintThumbnail(painter, frame, index.data(QueueModel::ThumbnailRole).value<QImage>(), option.palette);

    const QFontMetrics metrics(option.font);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width());
    const QString folder = metrics.elidedText(index.data(QueueModel::FolderRole).toString(), Qt::ElideLeft, text.width());
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setFont(option.font);
    painter->setPen(textColor(option));
    painter->drawText(QRect(text.left(), option.rect.center().y() - metrics.height(), text.width(), metrics.height()),
                      alignment | Qt::AlignVCenter, name);
    if (!option.state.testFlag(QStyle::State_Selected))
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(QRect(text.left(), option.rect.center().y() + 2, text.width(), metrics.height()),
                      alignment | Qt::AlignVCenter, folder);
}

void QueueDelegate::paintSaving(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant saving = index.data(QueueModel::SavingRole);
    if (!saving.isValid())
        return;
    const double share = saving.toDouble();
    const QFontMetrics metrics(option.font);
    const int labelWidth = metrics.horizontalAdvance(QStringLiteral("−100 %")) + kPadding;
    QRect label = option.rect.adjusted(kPadding, 0, 0, 0);
    label.setWidth(labelWidth);
    QRect track(label.right() + kPadding, option.rect.center().y() - 3,
                option.rect.right() - label.right() - 3 * kPadding, 6);
    label = QStyle::visualRect(option.direction, option.rect, label);
    track = QStyle::visualRect(option.direction, option.rect, track);
    painter->setFont(option.font);
    painter->setPen(textColor(option));
    const int percent = qRound(share * 100);
    painter->drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                      percent >= 0 ? tr("%1 %").arg(percent) : tr("+%1 %").arg(-percent));
    if (track.width() < 12)
        return;
    painter->setPen(Qt::NoPen);
    QColor groove = textColor(option);
    groove.setAlphaF(0.14F);
    painter->setBrush(groove);
    painter->drawRoundedRect(track, 3, 3);
    QRect filled(track);
    filled.setWidth(int(track.width() * qBound(0.0, share, 1.0)));
    painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? textColor(option)
                                                                    : accentColor(Accent::Good, option.palette));
    painter->drawRoundedRect(QStyle::visualRect(option.direction, track, filled), 3, 3);
}

} // namespace glassine::ui
