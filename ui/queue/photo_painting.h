// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What list and grid paint alike.

#include "appearance/appearance.h"
#include "batch/session.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

namespace glassine::ui {

/// How a thumbnail fills its frame: cut to it, or whole within it.
enum class Fill { Cut, Whole };

Accent accentOf(batch::ItemState state);
/// Of a photo's row: what became of it on its way to a destination counts, too.
Accent accentOf(const QModelIndex &photo);
QColor rowTextColor(const QStyleOptionViewItem &option);
QColor dimTextColor(const QStyleOptionViewItem &option);
/// Background, selection and hover as the style has them.
void paintItemBackground(QPainter *painter, const QStyleOptionViewItem &option);
void paintItemFocus(QPainter *painter, const QStyleOptionViewItem &option);
/// Around the whole row that has the focus, of which this is a cell.
void paintRowFocus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
void paintThumbnail(QPainter *painter, const QRect &frame, const QModelIndex &index, const QStyleOptionViewItem &option,
                    Fill fill);
/// The painter's font, cut to the width, on the reading side.
void paintLine(QPainter *painter, const QRect &where, const QString &text, const QStyleOptionViewItem &option,
               Qt::TextElideMode elide, Qt::Alignment side = Qt::AlignLeft);
void paintSavingBar(QPainter *painter, const QRect &track, double share, const QStyleOptionViewItem &option);
QFont smallFont(const QFont &font);

} // namespace glassine::ui
