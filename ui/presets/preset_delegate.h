// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints a preset as a card: name in bold, what it makes below, wrapped.

#include <QStyledItemDelegate>

namespace glassine::ui {

class PresetDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace glassine::ui
