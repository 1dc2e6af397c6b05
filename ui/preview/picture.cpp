// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/picture.h"

#include <QPainter>

#include <algorithm>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace glassine::ui {

namespace {

constexpr int kSmallestLevel = 256; ///< longer edge; below, halving again saves nothing

bool isOpaque(const QImage &rgba)
{
    for (int y = 0; y < rgba.height(); ++y) {
        const uchar *row = rgba.constScanLine(y);
        for (int x = 0; x < rgba.width(); ++x)
            if (row[4 * x + 3] != 255)
                return false;
    }
    return true;
}

/// The format that paints fastest.
QImage forPainting(const QImage &image)
{
    const bool opaque = image.format() == QImage::Format_RGBA8888 ? isOpaque(image) : !image.hasAlphaChannel();
    return image.convertToFormat(opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
}

/// The mean of four pixels, two channels at a time.
QRgb mean(QRgb a, QRgb b, QRgb c, QRgb d)
{
    constexpr QRgb kEven = 0x00ff00ff;
    const QRgb low = ((a & kEven) + (b & kEven) + (c & kEven) + (d & kEven) + 0x00020002) >> 2;
    const QRgb high = ((a >> 8 & kEven) + (b >> 8 & kEven) + (c >> 8 & kEven) + (d >> 8 & kEven) + 0x00020002) >> 2;
    return (low & kEven) | (high & kEven) << 8;
}

/// An odd last row or column is left out: both pictures of a pair lose the same.
QImage halved(const QImage &image)
{
    QImage half(image.width() / 2, image.height() / 2, image.format());
    for (int y = 0; y < half.height(); ++y) {
        const auto *above = reinterpret_cast<const QRgb *>(image.constScanLine(2 * y));
        const auto *below = reinterpret_cast<const QRgb *>(image.constScanLine(2 * y + 1));
        auto *row = reinterpret_cast<QRgb *>(half.scanLine(y));
        for (int x = 0; x < half.width(); ++x)
            row[x] = mean(above[2 * x], above[2 * x + 1], below[2 * x], below[2 * x + 1]);
    }
    return half;
}

/// A picture's memory for as long as this lives. Sealed first, so that nobody can take it away while it is read.
class MappedPixels {
public:
    MappedPixels(int memfd, std::size_t bytes) : m_bytes(bytes)
    {
        struct stat facts = {};
        if (::fcntl(memfd, F_ADD_SEALS, F_SEAL_SHRINK) != 0 || ::fstat(memfd, &facts) != 0
            || std::size_t(facts.st_size) < bytes)
            return;
        void *map = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, memfd, 0);
        m_map = map == MAP_FAILED ? nullptr : map;
    }
    ~MappedPixels()
    {
        if (m_map)
            ::munmap(m_map, m_bytes);
    }
    MappedPixels(const MappedPixels &) = delete;
    MappedPixels &operator=(const MappedPixels &) = delete;
    const uchar *data() const { return static_cast<const uchar *>(m_map); }

private:
    void *m_map = nullptr;
    std::size_t m_bytes = 0;
};

} // namespace

Picture::Picture(QImage pixels)
{
    if (pixels.isNull())
        return;
    m_levels.push_back(forPainting(pixels));
    pixels = {};
    const auto canBeHalved = [](const QImage &level) {
        return std::max(level.width(), level.height()) >= 2 * kSmallestLevel
            && std::min(level.width(), level.height()) >= 2;
    };
    while (canBeHalved(m_levels.back()))
        m_levels.push_back(halved(m_levels.back()));
}

const QImage &Picture::levelFor(double widthOnDevice) const
{
    std::size_t level = 0;
    while (level + 1 < m_levels.size() && m_levels[level + 1].width() >= widthOnDevice)
        ++level;
    return m_levels[level];
}

void Picture::paint(QPainter &painter, const QRectF &target, const QRectF &visible) const
{
    const QRectF shown = target & visible;
    if (isNull() || shown.isEmpty())
        return;
    const QImage &level = levelFor(target.width() * painter.device()->devicePixelRatio());
    const double perX = level.width() / target.width();
    const double perY = level.height() / target.height();
    // Whole source pixels around what is visible: the raster engine then touches nothing else.
    const QRectF exact((shown.left() - target.left()) * perX, (shown.top() - target.top()) * perY, shown.width() * perX,
                       shown.height() * perY);
    const QRect source = exact.toAlignedRect() & level.rect();
    const QRectF place(target.left() + source.left() / perX, target.top() + source.top() / perY, source.width() / perX,
                       source.height() / perY);
    const double zoom = painter.device()->devicePixelRatio() / perX;
    painter.save();
    painter.setClipRect(shown, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom < 2);
    painter.drawImage(place, level, source);
    painter.restore();
}

Picture readPicture(int memfd, QSize size)
{
    constexpr qint64 kMostPixels = 1'000'000'000;
    if (size.width() <= 0 || size.height() <= 0 || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    const std::size_t row = std::size_t(size.width()) * 4;
    const MappedPixels pixels(memfd, row * std::size_t(size.height()));
    if (!pixels.data())
        return {};
    return Picture(QImage(pixels.data(), size.width(), size.height(), qsizetype(row), QImage::Format_RGBA8888));
}

} // namespace glassine::ui
