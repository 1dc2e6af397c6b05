// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/view_transform.h"

#include <algorithm>
#include <cmath>

namespace glassine::ui {

namespace {

constexpr double kMostZoom = 32;
constexpr double kLeastZoom = 0.01;

/// A picture smaller than the view stays in its middle, a larger one leaves no gap.
double settled(double middle, double picture, double view)
{
    if (picture <= view)
        return 0.5;
    const double half = view / picture / 2;
    return std::clamp(middle, half, 1 - half);
}

} // namespace

void ViewTransform::setPicture(QSizeF pixels)
{
    m_picture = {std::max(1.0, pixels.width()), std::max(1.0, pixels.height())};
    settle();
}

void ViewTransform::setView(QSizeF view, double devicePixelRatio)
{
    m_view = {std::max(1.0, view.width()), std::max(1.0, view.height())};
    m_ratio = devicePixelRatio > 0 ? devicePixelRatio : 1;
    settle();
}

void ViewTransform::setZoom(double zoom)
{
    m_zoom = zoom <= 0 ? kFit : std::clamp(zoom, kLeastZoom, kMostZoom);
    settle();
}

void ViewTransform::setZoomAt(double zoom, QPointF view)
{
    const QPointF held = toPicture(view);
    setZoom(zoom);
    panBy(view - toView(held));
}

void ViewTransform::panBy(QPointF view)
{
    m_middle -= QPointF(view.x() / (m_picture.width() * scale()), view.y() / (m_picture.height() * scale()));
    settle();
}

double ViewTransform::zoom() const
{
    if (m_zoom != kFit)
        return m_zoom;
    const double fitting = m_ratio * std::min(m_view.width() / m_picture.width(), m_view.height() / m_picture.height());
    return std::min(1.0, fitting);
}

QRectF ViewTransform::frame() const
{
    const QPointF exact = corner();
    const auto onDevice = [this](double value) { return std::round(value * m_ratio) / m_ratio; };
    return {{onDevice(exact.x()), onDevice(exact.y())}, m_picture * scale()};
}

QPointF ViewTransform::corner() const
{
    const QSizeF size = m_picture * scale();
    return {m_view.width() / 2 - m_middle.x() * size.width(), m_view.height() / 2 - m_middle.y() * size.height()};
}

QPointF ViewTransform::toPicture(QPointF view) const
{
    return (view - corner()) / scale();
}

QPointF ViewTransform::toView(QPointF picture) const
{
    return corner() + picture * scale();
}

void ViewTransform::settle()
{
    m_middle = {settled(m_middle.x(), m_picture.width() * scale(), m_view.width()),
                settled(m_middle.y(), m_picture.height() * scale(), m_view.height())};
}

} // namespace glassine::ui
