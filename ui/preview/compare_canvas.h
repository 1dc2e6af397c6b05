// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two pictures of the same photo, before and after, on top of each other or beside each other. Shows and moves them;
// where they come from is not its business.

#include "preview/mark_handle.h"
#include "preview/picture.h"
#include "preview/view_transform.h"

#include <QWidget>

class QNativeGestureEvent;
class QPinchGesture;

namespace glassine::ui {

enum class CompareMode { Split, SideBySide, Toggle, Difference };

class CompareCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit CompareCanvas(QWidget *parent = nullptr);

    /// Pixels of the result; both pictures fill them, so that a coarse one already lies where it belongs.
    void setResultSize(QSize pixels);
    void setBefore(const Picture &picture);
    void setAfter(const Picture &picture);
    /// Where the result's watermark lies and may be moved to, in the result's pixels; empty = there is none to move.
    void setMark(const QRectF &mark, const QRectF &photo);
    QRectF mark() const { return m_mark.rect(); }
    /// How it is moved without a mouse; empty when there is none.
    QString markHint() const;
    /// What is shown is about to be replaced, and says so.
    void setStale(bool stale);
    void clear();
    /// Instead of the result: why there is none.
    void setMessage(const QString &message);

    CompareMode mode() const { return m_mode; }
    void setMode(CompareMode mode);
    /// Toggle mode shows this side.
    bool showsAfter() const { return m_showsAfter; }
    void setShowsAfter(bool after);
    /// From the leading edge, 0 to 1.
    double divider() const { return m_divider; }
    void setDivider(double part);

    double zoom() const { return m_transform.zoom(); }
    bool fits() const { return m_transform.fits(); }
    void setZoom(double zoom); ///< device pixels per pixel of the result; ViewTransform::kFit
    void zoomBy(double factor, QPointF at);
    void zoomBy(double factor) { zoomBy(factor, QRectF(pane(0)).center()); }
    /// Which pixel of the result lies under a point of the widget.
    QPointF pictureAt(QPointF widget) const;

    QSize minimumSizeHint() const override { return {160, 120}; }
    QSize sizeHint() const override { return {480, 360}; }

Q_SIGNALS:
    void zoomChanged();
    void modeChanged();
    void sideChanged();
    /// By the user, in the result's pixels; the picture still shows the old place.
    void markMoved(const QRectF &mark);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Divider, Pan, Mark };
    QRect pane(int index) const; ///< side by side there are two, in reading order
    QPointF inPane(QPointF widget) const;
    int dividerX() const;
    bool overDivider(QPointF widget) const;
    bool everythingVisible() const;
    bool overMark(QPointF widget) const;
    void nudgeMark(QPointF way);
    bool showsMarkOf(const Picture &picture) const;
    const Picture &afterSide() const;
    void updateTransform();
    void paintSide(QPainter &painter, const Picture &picture, const QRect &pane) const;
    void paintMark(QPainter &painter, const QRect &pane) const;
    void paintSplit(QPainter &painter) const;
    void paintDivider(QPainter &painter) const;
    void paintDifference(QPainter &painter) const;
    void paintTag(QPainter &painter, const QString &text, const QRect &pane, Qt::Alignment side) const;
    void paintTags(QPainter &painter) const;
    void paintMessage(QPainter &painter) const;
    QImage rendered(const Picture &picture, const QRect &area) const;
    bool nativeGesture(QNativeGestureEvent *event);
    void pinch(const QPinchGesture *gesture);
    void updateCursor(QPointF widget);

    Picture m_before, m_after;
    bool m_stale = false;
    QString m_message;
    ViewTransform m_transform;
    CompareMode m_mode = CompareMode::Split;
    bool m_showsAfter = true;
    double m_divider = 0.5;
    Drag m_drag = Drag::None;
    QPointF m_dragFrom;
    MarkHandle m_mark;
    bool m_markHovered = false;
    bool m_moved = false;
};

} // namespace glassine::ui
