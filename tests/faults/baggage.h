// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Photos with something besides their pixels, byte by byte: segments, chunks, profiles and Exif of any make, also
// such as no honest program would write.

#include <QByteArray>
#include <QImage>

namespace baggage {

/// A picture whose four corners differ, so that a turn shows.
QImage picture(int width = 96, int height = 64);
QByteArray jpeg(const QImage &image = picture());
QByteArray png(const QImage &image = picture());

/// `payload` (at most 65,533 bytes) as one more segment behind the start of a JPEG.
QByteArray withSegment(const QByteArray &jpeg, int marker, const QByteArray &payload);
/// A chunk of that name in front of a PNG's pixels.
QByteArray withChunk(const QByteArray &png, const QByteArray &name, const QByteArray &data);
/// As PNG's compressed chunks have it.
QByteArray deflated(const QByteArray &data);

QByteArray withExif(const QByteArray &jpeg, const QByteArray &tiff);
QByteArray withXmp(const QByteArray &jpeg, const QByteArray &packet);
QByteArray withProfile(const QByteArray &jpeg, const QByteArray &profile);

/// One field of an Exif directory; `value` is what stands in its last four bytes.
struct Field {
    quint16 tag, type;
    quint32 count, value;
};
/// A little-endian TIFF with one directory of these fields at offset 8, `next` as the offset of the next directory,
/// and `rest` behind it.
QByteArray exif(const QList<Field> &fields, quint32 next = 0, const QByteArray &rest = {});
/// Where `rest` begins in exif() with that many fields.
quint32 restOffset(qsizetype fields);

} // namespace baggage
