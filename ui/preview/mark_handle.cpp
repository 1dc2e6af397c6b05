// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/mark_handle.h"

#include <algorithm>
#include <cmath>

namespace glassine::ui {

void MarkHandle::show(const QRectF &mark, const QRectF &photo)
{
    m_drawn = mark;
    m_rect = mark;
    m_photo = photo;
}

bool MarkHandle::moveTo(QPointF corner)
{
    const auto within = [](double value, double low, double high) {
        return std::clamp(std::round(value), low, std::max(low, high));
    };
    const QPointF place(within(corner.x(), m_photo.left(), m_photo.right() - m_rect.width()),
                        within(corner.y(), m_photo.top(), m_photo.bottom() - m_rect.height()));
    if (place == m_rect.topLeft())
        return false;
    m_rect.moveTopLeft(place);
    return true;
}

} // namespace glassine::ui
