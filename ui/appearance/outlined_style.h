// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fusion with boxes that can be seen on a dark window: it darkens the window's color for their outline.

#include <QProxyStyle>

namespace glassine::ui {

class OutlinedStyle final : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace glassine::ui
