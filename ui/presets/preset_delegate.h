// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints a preset as a card: icon, name, what it makes, what leaves with the file, how large it will be.

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace glassine::ui {

class PresetDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintIcon(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable QHash<QString, QIcon> m_icons; ///< by name and color: drawing them takes longer than painting them
};

} // namespace glassine::ui
