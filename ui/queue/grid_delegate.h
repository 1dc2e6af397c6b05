// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints a photo as a tile: the picture, its name, its saving or state. A folder's heading is a tile as well.

#include <QStyledItemDelegate>

namespace glassine::ui {

class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static QSize tileSize(const QFontMetrics &metrics);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
};

} // namespace glassine::ui
