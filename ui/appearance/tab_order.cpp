// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/tab_order.h"

#include <QWidget>

#include <utility>

namespace glassine::ui {

void tabThrough(QWidget *before, QWidget *added)
{
    QWidgetList chain;
    for (QWidget *next = added->nextInFocusChain(); added->isAncestorOf(next); next = next->nextInFocusChain())
        if (next->focusPolicy() != Qt::NoFocus && !next->focusProxy())
            chain << next;
    for (QWidget *next : chain)
        QWidget::setTabOrder(std::exchange(before, next), next);
}

} // namespace glassine::ui
