// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/drop_overlay.h"

#include <QPainter>

namespace glassine::ui {

DropOverlay::DropOverlay(QWidget *over) : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the drop goes to the window
    setAccessibleName(tr("Drop to add to the list"));
    hide();
}

void DropOverlay::showOver()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.8F);
    painter.fillRect(rect(), ground);
    QColor fill = palette().color(QPalette::Highlight);
    painter.setPen(QPen(fill, 3, Qt::DashLine));
    fill.setAlphaF(0.12F);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(10, 10, -10, -10), 14, 14);
    QFont large(font());
    large.setPointSizeF(large.pointSizeF() * 1.7);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop to add to the list"));
}

} // namespace glassine::ui
