// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints a queue row: thumbnail with name and dimmed folder, the saving as a bar, the state in its color with its
// reason below; and the heading of a folder.

#include <QStyledItemDelegate>

namespace glassine::ui {

class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static int rowHeight(const QFontMetrics &metrics);
    /// Of the photo's column, for a name of so many letters beside its thumbnail.
    static int photoWidth(const QFontMetrics &metrics, int letters);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPhoto(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static QRect paintPreset(QPainter *painter, const QRect &line, const QString &preset,
                             const QStyleOptionViewItem &option);
    static void paintChange(QPainter *painter, const QRect &area, const QString &text,
                            const QStyleOptionViewItem &option);
    void paintSaving(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace glassine::ui
