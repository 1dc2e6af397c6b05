// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The watermark on the compared result, as something that can be taken and moved. Values only, in the result's pixels.

#include <QPointF>
#include <QRectF>

namespace glassine::ui {

class MarkHandle {
public:
    /// Where it is drawn in the picture that is shown, and the part of the picture it may be moved in. Empty: there is none.
    void show(const QRectF &mark, const QRectF &photo);
    bool exists() const { return m_drawn.isValid() && m_photo.isValid(); }
    QRectF drawn() const { return m_drawn; } ///< in the picture
    QRectF rect() const { return m_rect; }   ///< where it is wanted
    QRectF photo() const { return m_photo; }
    bool moved() const { return m_rect.topLeft() != m_drawn.topLeft(); }

    bool contains(QPointF at) const { return exists() && m_rect.contains(at); }
    void take(QPointF at) { m_grip = at - m_rect.topLeft(); }
    /// Never out of the photo. True when it changed its place.
    bool dragTo(QPointF at) { return moveTo(at - m_grip); }
    bool moveBy(QPointF way) { return moveTo(m_rect.topLeft() + way); }

private:
    bool moveTo(QPointF corner);

    QRectF m_drawn, m_rect, m_photo;
    QPointF m_grip;
};

} // namespace glassine::ui
