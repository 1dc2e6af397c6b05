// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Tab key follows the order in which widgets are made; what is made later needs its place in it.

class QWidget;

namespace glassine::ui {

/// Tab goes from `before` on through what lies in `added`.
void tabThrough(QWidget *before, QWidget *added);

} // namespace glassine::ui
