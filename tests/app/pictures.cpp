// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void writePicture(const QString &path, QSize size, int seed)
{
    QDir().mkpath(QFileInfo(path).path());
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y,
                           qRgb((x * 255 / size.width() + seed * 40) % 256, y * 255 / size.height(),
                                ((x / 8) ^ (y / 8) ^ seed) % 64 + 96));
    if (!image.save(path, "jpg", 95))
        qFatal("cannot write %s", qPrintable(path));
}
