// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pixels for looking at, with halved copies of themselves, so that a large photo paints quickly and without shimmer
// at every zoom.

#include <QImage>

#include <vector>

class QPainter;

namespace glassine::ui {

/// Cheap to copy, safe to hand from thread to thread.
class Picture {
public:
    Picture() = default;
    /// Takes its time: not for the window's thread.
    explicit Picture(QImage pixels);

    bool isNull() const { return m_levels.empty(); }
    QSize size() const { return m_levels.empty() ? QSize() : m_levels.front().size(); }
    bool hasAlpha() const { return !m_levels.empty() && m_levels.front().hasAlphaChannel(); }
    /// Fills `target` (logical coordinates of the painter) with the whole picture; only what lies in `visible` is
    /// painted. Pixels stay square and sharp from twice their size on.
    void paint(QPainter &painter, const QRectF &target, const QRectF &visible) const;

private:
    const QImage &levelFor(double widthOnDevice) const;

    std::vector<QImage> m_levels; ///< each half of the one before
};

/// Reads `size` RGBA pixels that a worker wrote to a memfd, trusting it no further than that. Null when they are not all
/// there. Takes its time, too.
Picture readPicture(int memfd, QSize size);

} // namespace glassine::ui
