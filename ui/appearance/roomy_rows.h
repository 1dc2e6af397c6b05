// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Room around the words of plain tables, and headers that begin where their columns do.

class QDialogButtonBox;
class QHeaderView;
class QTreeView;

namespace glassine::ui {

/// Rows of a table of words, one and a half lines high.
void makeRoomy(QTreeView *view);
/// The header's words stand as far from the edge as the cells'.
void padHeader(QHeaderView *header);
/// Some styles draw pictures on a dialog's buttons that go with nothing else here.
void takeIconsOff(QDialogButtonBox *buttons);

} // namespace glassine::ui
