// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/compare_canvas.h"

#include "appearance/appearance.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace glassine::ui {

namespace {

constexpr int kGrip = 9;            ///< half the width in which the divider can be taken
constexpr int kPaneGap = 2;         ///< side by side
constexpr double kWheelStep = 1.25; ///< a notch
constexpr double kKeyStep = 0.02;   ///< of the divider's way
constexpr int kPanStep = 48;
constexpr double kMarkStep = 0.005; ///< of the photo's short edge
constexpr double kMarkLeap = 0.05;

} // namespace

CompareCanvas::CompareCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Before and after"));
}

void CompareCanvas::setResultSize(QSize pixels)
{
    m_transform.setPicture(pixels);
    updateTransform();
}

void CompareCanvas::setBefore(const Picture &picture)
{
    m_before = picture;
    update();
}

void CompareCanvas::setAfter(const Picture &picture)
{
    m_after = picture;
    update();
}

void CompareCanvas::setMark(const QRectF &mark, const QRectF &photo)
{
    if (m_drag == Drag::Mark)
        return; // it is in the user's hand
    m_mark.show(mark, photo);
    update();
}

void CompareCanvas::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void CompareCanvas::setMessage(const QString &message)
{
    m_message = message;
    update();
}

void CompareCanvas::clear()
{
    m_before = {};
    m_after = {};
    m_mark = {};
    m_message.clear();
    m_stale = false;
    update();
}

void CompareCanvas::setMode(CompareMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    updateTransform();
    Q_EMIT modeChanged();
}

void CompareCanvas::setShowsAfter(bool after)
{
    m_showsAfter = after;
    update();
    Q_EMIT sideChanged();
}

void CompareCanvas::setDivider(double part)
{
    m_divider = std::clamp(part, 0.0, 1.0);
    update();
}

void CompareCanvas::setZoom(double zoom)
{
    m_transform.setZoom(zoom);
    update();
    Q_EMIT zoomChanged();
}

void CompareCanvas::zoomBy(double factor, QPointF at)
{
    m_transform.setZoomAt(m_transform.zoom() * factor, inPane(at));
    update();
    Q_EMIT zoomChanged();
}

QPointF CompareCanvas::pictureAt(QPointF widget) const
{
    return m_transform.toPicture(inPane(widget));
}

QRect CompareCanvas::pane(int index) const
{
    if (m_mode != CompareMode::SideBySide)
        return rect();
    const int half = (width() - kPaneGap) / 2;
    const QRect logical(index == 0 ? 0 : width() - half, 0, half, height());
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

/// Both panes show the same part: a point in either is a point of the one view.
QPointF CompareCanvas::inPane(QPointF widget) const
{
    const QRect own = pane(1).contains(widget.toPoint()) ? pane(1) : pane(0);
    const QPointF place = widget - own.topLeft();
    return {std::clamp(place.x(), 0.0, double(own.width())), std::clamp(place.y(), 0.0, double(own.height()))};
}

void CompareCanvas::updateTransform()
{
    m_transform.setView(pane(0).size(), devicePixelRatioF());
    update();
    Q_EMIT zoomChanged();
}

/// Until the first result is there, the original stands in its place.
const Picture &CompareCanvas::afterSide() const
{
    return m_after.isNull() ? m_before : m_after;
}

int CompareCanvas::dividerX() const
{
    const QRectF shown = m_transform.frame() & QRectF(rect());
    const double part = layoutDirection() == Qt::RightToLeft ? 1 - m_divider : m_divider;
    return int(std::lround(shown.left() + part * shown.width()));
}

bool CompareCanvas::overDivider(QPointF widget) const
{
    return m_mode == CompareMode::Split && std::abs(widget.x() - dividerX()) <= kGrip;
}

bool CompareCanvas::everythingVisible() const
{
    const QRectF frame = m_transform.frame();
    return frame.width() <= pane(0).width() + 1 && frame.height() <= pane(0).height() + 1;
}

QString CompareCanvas::markHint() const
{
    return m_mark.exists() ? tr("Ctrl and the arrow keys move the watermark.") : QString();
}

/// Only where the result is seen, and not the original or the difference of both.
bool CompareCanvas::overMark(QPointF widget) const
{
    if (!m_mark.exists() || m_after.isNull() || overDivider(widget) || !m_mark.contains(pictureAt(widget)))
        return false;
    switch (m_mode) {
    case CompareMode::Split: return (widget.x() >= dividerX()) != (layoutDirection() == Qt::RightToLeft);
    case CompareMode::SideBySide: return pane(1).contains(widget.toPoint());
    case CompareMode::Toggle: return m_showsAfter;
    case CompareMode::Difference: break;
    }
    return false;
}

void CompareCanvas::nudgeMark(QPointF way)
{
    if (m_mark.moveBy(way)) {
        Q_EMIT markMoved(m_mark.rect());
        update();
    }
}

bool CompareCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && nativeGesture(static_cast<QNativeGestureEvent *>(event)))
        return true;
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (const QGesture *gesture = gestures->gesture(Qt::PinchGesture)) {
            pinch(static_cast<const QPinchGesture *>(gesture));
            return true;
        }
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        updateTransform();
    return QWidget::event(event);
}

bool CompareCanvas::nativeGesture(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomBy(1 + event->value(), event->position());
    return true;
}

void CompareCanvas::pinch(const QPinchGesture *gesture)
{
    if (gesture->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomBy(gesture->scaleFactor(), mapFromGlobal(gesture->centerPoint()));
}

void CompareCanvas::resizeEvent(QResizeEvent *)
{
    updateTransform();
}

void CompareCanvas::wheelEvent(QWheelEvent *event)
{
    // Two fingers on a touchpad move the picture, a wheel zooms; with Ctrl both zoom.
    const bool fingers = event->device() && event->device()->type() == QInputDevice::DeviceType::TouchPad;
    if (fingers && !event->modifiers().testFlag(Qt::ControlModifier)) {
        m_transform.panBy(event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 8
                                                       : QPointF(event->pixelDelta()));
        update();
    } else {
        zoomBy(std::pow(kWheelStep, event->angleDelta().y() / 120.0), event->position());
    }
    event->accept();
}

void CompareCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    const bool marks = event->button() == Qt::LeftButton && overMark(event->position());
    const bool divides = m_mode == CompareMode::Split && event->button() == Qt::LeftButton
        && (overDivider(event->position()) || everythingVisible());
    m_drag = marks ? Drag::Mark : divides ? Drag::Divider : Drag::Pan;
    if (marks)
        m_mark.take(pictureAt(event->position()));
    m_dragFrom = event->position();
    m_moved = false;
    updateCursor(event->position());
}

void CompareCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Mark) {
        if (m_mark.dragTo(pictureAt(event->position())))
            Q_EMIT markMoved(m_mark.rect());
        update();
    } else if (m_drag == Drag::Divider) {
        const QRectF shown = m_transform.frame() & QRectF(rect());
        const double part = (event->position().x() - shown.left()) / std::max(1.0, shown.width());
        setDivider(layoutDirection() == Qt::RightToLeft ? 1 - part : part);
    } else if (m_drag == Drag::Pan) {
        m_transform.panBy(event->position() - m_dragFrom);
        m_dragFrom = event->position();
        update();
    }
    m_moved = m_moved || m_drag != Drag::None;
    updateCursor(event->position());
}

void CompareCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Pan && !m_moved && m_mode == CompareMode::Toggle)
        setShowsAfter(!m_showsAfter);
    m_drag = Drag::None;
    updateCursor(event->position());
}

void CompareCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_mode == CompareMode::Toggle || overDivider(event->position()))
        return mousePressEvent(event);
    if (m_transform.fits())
        zoomBy(1 / zoom(), event->position());
    else
        setZoom(ViewTransform::kFit);
}

void CompareCanvas::updateCursor(QPointF widget)
{
    const bool hovered = m_drag == Drag::Mark || (m_drag == Drag::None && overMark(widget));
    if (std::exchange(m_markHovered, hovered) != hovered) {
        setToolTip(hovered ? markHint() : QString());
        update();
    }
    if (hovered)
        setCursor(Qt::SizeAllCursor);
    else if (m_drag == Drag::Divider || (m_drag == Drag::None && overDivider(widget)))
        setCursor(Qt::SplitHCursor);
    else if (m_drag == Drag::Pan && m_moved)
        setCursor(Qt::ClosedHandCursor);
    else if (!everythingVisible())
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

void CompareCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int right = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (right == 0 && down == 0)
        return QWidget::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ControlModifier) && m_mark.exists()) {
        const double edge = std::min(m_mark.photo().width(), m_mark.photo().height());
        const double step = edge * (event->modifiers().testFlag(Qt::ShiftModifier) ? kMarkLeap : kMarkStep);
        nudgeMark(QPointF(right, down) * std::max(1.0, std::round(step)));
        return event->accept();
    }
    const bool divides = m_mode == CompareMode::Split && down == 0
        && (event->modifiers().testFlag(Qt::ShiftModifier) || everythingVisible());
    if (divides) {
        setDivider(m_divider + kKeyStep * (mirrored ? -right : right));
    } else {
        m_transform.panBy(QPointF(-right, -down) * kPanStep);
        update();
    }
    event->accept();
}

} // namespace glassine::ui
