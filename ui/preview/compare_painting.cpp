// SPDX-License-Identifier: GPL-3.0-or-later
// How the canvas paints itself: both sides, what divides them, and what is written on them.

#include "appearance/appearance.h"
#include "preview/compare_canvas.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace glassine::ui {

namespace {

constexpr int kHandleRadius = 13;
constexpr int kTagPadding = 8;
constexpr int kTagMargin = 10;
constexpr int kDifferenceGain = 8;
constexpr int kChecker = 8;

/// Neutral, so that it does not tint what is judged on it.
QColor surround(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x14, 0x14, 0x14) : QColor(0xdd, 0xdd, 0xdd);
}

QBrush checkerboard()
{
    QImage tile(2 * kChecker, 2 * kChecker, QImage::Format_RGB32);
    for (int y = 0; y < tile.height(); ++y)
        for (int x = 0; x < tile.width(); ++x)
            tile.setPixel(x, y, (x < kChecker) == (y < kChecker) ? 0xffb8b8b8 : 0xffe4e4e4);
    return QBrush(tile);
}

/// A coarse original is uncut, and one of the two may come before the other: nothing is ever stretched out of shape, it
/// covers the frame as the right one most likely will.
QRectF covering(QSize picture, const QRectF &frame)
{
    constexpr double kRounding = 0.005;
    QRectF target({}, QSizeF(picture).scaled(frame.size(), Qt::KeepAspectRatioByExpanding));
    target.moveCenter(frame.center());
    const bool same = target.width() < frame.width() * (1 + kRounding)
        && target.height() < frame.height() * (1 + kRounding);
    return same ? frame : target;
}

QRgb amplified(QRgb a, QRgb b)
{
    const auto channel = [](int x, int y) { return std::min(255, std::abs(x - y) * kDifferenceGain); };
    return qRgb(channel(qRed(a), qRed(b)), channel(qGreen(a), qGreen(b)), channel(qBlue(a), qBlue(b)));
}

} // namespace

void CompareCanvas::paintEvent(QPaintEvent *)
{
    m_transform.setView(pane(0).size(), devicePixelRatioF()); // the window may have moved to another screen
    QPainter painter(this);
    painter.fillRect(rect(), surround(palette()));
    switch (m_mode) {
    case CompareMode::Split: paintSplit(painter); break;
    case CompareMode::SideBySide:
        paintSide(painter, m_before, pane(0));
        paintSide(painter, afterSide(), pane(1));
        break;
    case CompareMode::Toggle: paintSide(painter, m_showsAfter ? afterSide() : m_before, rect()); break;
    case CompareMode::Difference: paintDifference(painter); break;
    }
    if (!m_before.isNull())
        paintTags(painter);
    if (!m_message.isEmpty())
        paintMessage(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void CompareCanvas::paintSide(QPainter &painter, const Picture &picture, const QRect &pane) const
{
    if (picture.isNull())
        return;
    painter.save();
    painter.setClipRect(pane, Qt::IntersectClip);
    const QRectF frame = m_transform.frame().translated(pane.topLeft());
    const QRectF visible = frame & QRectF(pane);
    painter.setClipRect(visible, Qt::IntersectClip);
    if (picture.hasAlpha())
        painter.fillRect(visible, checkerboard());
    picture.paint(painter, covering(picture.size(), frame), visible);
    if (showsMarkOf(picture))
        paintMark(painter, pane);
    painter.restore();
}

bool CompareCanvas::showsMarkOf(const Picture &picture) const
{
    const bool wanted = m_markHovered || m_mark.moved() || (hasFocus() && m_mark.exists());
    return wanted && m_mark.exists() && &picture == &m_after && m_mode != CompareMode::Difference;
}

/// Until the result has been made anew, what is under the old place goes along.
void CompareCanvas::paintMark(QPainter &painter, const QRect &pane) const
{
    const QRectF frame = m_transform.frame().translated(pane.topLeft());
    const double scale = frame.width() / std::max(1.0, m_transform.picture().width());
    const auto onWidget = [&](const QRectF &rect) {
        return QRectF(frame.topLeft() + rect.topLeft() * scale, rect.size() * scale);
    };
    const QRectF place = onWidget(m_mark.rect());
    if (m_mark.moved()) {
        painter.save();
        painter.setClipRect(place, Qt::IntersectClip);
        const QPointF way = place.topLeft() - onWidget(m_mark.drawn()).topLeft();
        m_after.paint(painter, covering(m_after.size(), frame).translated(way), place & QRectF(pane));
        painter.restore();
    }
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
    painter.drawRect(place);
    painter.setPen(QPen(Qt::white, 1, Qt::DashLine));
    painter.drawRect(place);
    painter.restore();
}

void CompareCanvas::paintSplit(QPainter &painter) const
{
    const int x = dividerX();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect leading = rect(), trailing = rect();
    (mirrored ? trailing : leading).setRight(x - 1);
    (mirrored ? leading : trailing).setLeft(x);
    painter.save();
    painter.setClipRect(leading);
    paintSide(painter, m_before, rect());
    painter.setClipRect(trailing);
    paintSide(painter, afterSide(), rect());
    painter.restore();
    if (!m_before.isNull())
        paintDivider(painter);
}

void CompareCanvas::paintDivider(QPainter &painter) const
{
    const int x = dividerX();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 110), 4));
    painter.drawLine(x, 0, x, height());
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(x, 0, x, height());
    const QPointF middle(x, height() / 2.0);
    painter.setPen(QPen(QColor(0, 0, 0, 90), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, kHandleRadius, kHandleRadius);
    painter.setPen(QPen(QColor(0x33, 0x36, 0x3a), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const int side : {-1, 1}) {
        const QPointF tip = middle + QPointF(side * 7.5, 0);
        painter.drawPolyline(QPolygonF{tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)});
    }
    painter.restore();
}

QImage CompareCanvas::rendered(const Picture &picture, const QRect &area) const
{
    QImage image(area.size() * devicePixelRatioF(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.translate(-area.topLeft());
    paintSide(painter, picture, rect());
    return image;
}

/// Only for what is visible: it is computed at every paint.
void CompareCanvas::paintDifference(QPainter &painter) const
{
    const QRect area = (m_transform.frame() & QRectF(rect())).toAlignedRect();
    if (area.isEmpty() || m_before.isNull())
        return;
    QImage difference = rendered(m_before, area);
    const QImage after = rendered(afterSide(), area);
    for (int y = 0; y < difference.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(difference.scanLine(y));
        const auto *other = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < difference.width(); ++x)
            row[x] = amplified(row[x], other[x]);
    }
    painter.drawImage(area.topLeft(), difference);
}

void CompareCanvas::paintTag(QPainter &painter, const QString &text, const QRect &pane, Qt::Alignment side) const
{
    const QFontMetrics metrics(font());
    const int most = pane.width() - 2 * kTagMargin - 2 * kTagPadding;
    if (most < metrics.averageCharWidth() * 3)
        return;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, most);
    QRect tag(0, 0, metrics.horizontalAdvance(shown) + 2 * kTagPadding, metrics.height() + kTagPadding);
    const bool left = QStyle::visualAlignment(layoutDirection(), side).testFlag(Qt::AlignLeft);
    tag.moveTop(pane.top() + kTagMargin);
    if (left)
        tag.moveLeft(pane.left() + kTagMargin);
    else
        tag.moveRight(pane.right() - kTagMargin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 168));
    painter.drawRoundedRect(tag, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(tag, Qt::AlignCenter, shown);
    painter.restore();
}

void CompareCanvas::paintTags(QPainter &painter) const
{
    const QString before = tr("Before");
    const QString after = m_after.isNull() || m_stale ? tr("After – being made") : tr("After");
    if (m_mode == CompareMode::Difference)
        return paintTag(painter, tr("Difference, %1 times as strong").arg(kDifferenceGain), rect(), Qt::AlignLeft);
    if (m_mode == CompareMode::Toggle)
        return paintTag(painter, m_showsAfter ? after : before, rect(), Qt::AlignLeft);
    QRect leading = pane(0), trailing = pane(1);
    if (m_mode == CompareMode::Split) {
        const int x = dividerX();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        (mirrored ? trailing : leading).setRight(x - 1);
        (mirrored ? leading : trailing).setLeft(x + 1);
    }
    paintTag(painter, before, leading, Qt::AlignLeft);
    paintTag(painter, after, trailing, Qt::AlignRight);
}

void CompareCanvas::paintMessage(QPainter &painter) const
{
    const QRect most = rect().adjusted(24, 24, -24, -24);
    const int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRect text = painter.fontMetrics().boundingRect(most, flags, m_message);
    const QRect box = text.adjusted(-16, -12, 16, 12);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColor(Accent::Bad, palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(text, flags, m_message);
    painter.restore();
}

} // namespace glassine::ui
