// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a picture lies in a view: zoom and the point in the middle. Values only.

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace glassine::ui {

/// Picture coordinates are pixels of the picture, view coordinates logical pixels of the widget.
class ViewTransform {
public:
    static constexpr double kFit = 0; ///< as a zoom: the whole picture, never enlarged

    void setPicture(QSizeF pixels);
    void setView(QSizeF view, double devicePixelRatio);
    /// Device pixels for each pixel of the picture; kFit follows the view's size.
    void setZoom(double zoom);
    /// The same with the point under `view` staying where it is.
    void setZoomAt(double zoom, QPointF view);
    void panBy(QPointF view);

    bool fits() const { return m_zoom == kFit; }
    double zoom() const; ///< what is in effect, also when it fits
    QSizeF picture() const { return m_picture; }
    QRectF frame() const; ///< of the whole picture, in view coordinates, on whole device pixels
    QPointF toPicture(QPointF view) const;
    QPointF toView(QPointF picture) const;

private:
    double scale() const { return zoom() / m_ratio; }
    QPointF corner() const; ///< exactly: what is computed from rounded places drifts
    void settle();

    QSizeF m_picture{1, 1};
    QSizeF m_view{1, 1};
    double m_ratio = 1;
    double m_zoom = kFit;
    QPointF m_middle{0.5, 0.5}; ///< in parts of the picture, so that it outlives a change of size
};

} // namespace glassine::ui
