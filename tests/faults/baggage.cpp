// SPDX-License-Identifier: GPL-3.0-or-later
#include "baggage.h"

#include <QBuffer>
#include <QtEndian>

namespace baggage {

namespace {

constexpr qsizetype kPngHead = 33; // signature and IHDR

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        qFatal("cannot make a photo");
    return bytes;
}

template <typename Number>
QByteArray big(Number value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

template <typename Number>
QByteArray little(Number value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// PNG 3rd edition, annex D.
quint32 checksum(const QByteArray &bytes)
{
    quint32 rest = 0xffffffff;
    for (const char byte : bytes) {
        rest ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            rest = rest & 1 ? 0xedb88320 ^ (rest >> 1) : rest >> 1;
    }
    return rest ^ 0xffffffff;
}

} // namespace

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 200 / width, y * 200 / height, 90));
    return image;
}

QByteArray jpeg(const QImage &image)
{
    return encoded(image, "JPEG", 92);
}

QByteArray png(const QImage &image)
{
    return encoded(image, "PNG", -1);
}

QByteArray withSegment(const QByteArray &jpeg, int marker, const QByteArray &payload)
{
    const QByteArray segment = QByteArray("\xff") + char(marker) + big(quint16(payload.size() + 2)) + payload;
    return jpeg.left(2) + segment + jpeg.mid(2);
}

QByteArray withChunk(const QByteArray &png, const QByteArray &name, const QByteArray &data)
{
    const QByteArray chunk = big(quint32(data.size())) + name + data + big(checksum(name + data));
    return png.left(kPngHead) + chunk + png.mid(kPngHead);
}

QByteArray deflated(const QByteArray &data)
{
    return qCompress(data, 9).mid(4); // behind Qt's own length
}

QByteArray withExif(const QByteArray &jpeg, const QByteArray &tiff)
{
    return withSegment(jpeg, 0xe1, QByteArray("Exif\0\0", 6) + tiff);
}

QByteArray withXmp(const QByteArray &jpeg, const QByteArray &packet)
{
    return withSegment(jpeg, 0xe1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + packet);
}

QByteArray withProfile(const QByteArray &jpeg, const QByteArray &profile)
{
    return withSegment(jpeg, 0xe2, QByteArray("ICC_PROFILE\0\1\1", 14) + profile);
}

quint32 restOffset(qsizetype fields)
{
    return quint32(8 + 2 + 12 * fields + 4);
}

QByteArray exif(const QList<Field> &fields, quint32 next, const QByteArray &rest)
{
    QByteArray tiff = "II*" + QByteArray(1, '\0') + little(quint32(8)) + little(quint16(fields.size()));
    for (const Field &field : fields)
        tiff += little(field.tag) + little(field.type) + little(field.count) + little(field.value);
    return tiff + little(next) + rest;
}

} // namespace baggage
