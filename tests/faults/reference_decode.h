// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pictures as other programs see them: ImageMagick, libheif's and libjxl's own tools, Qt for PNG (it honors gAMA).

#include <QImage>
#include <QString>

namespace glassine {

/// A Debian program by its name, past whatever else may stand in the way of /usr/bin; empty when it is not installed.
QString debianProgram(const QString &name);

struct Reference {
    QImage picture; ///< the first frame, upright, sRGB, 16 bits per channel; null when nobody here can decode it
    int frames = 1;
    int bits = 8;       ///< per channel
    bool alpha = false; ///< something really shines through
    bool ink = false;   ///< CMYK: the tolerance is wider, printing inks have no one true color on a screen
};

Reference referenceOf(const QString &path);
/// The values in a file that are sRGB by promise, whatever its profile is called.
QImage plainPicture(const QString &path);

struct Difference {
    double mean = 0; ///< of 255, colors weighted by opacity
    double most = 0;
};
Difference differenceOf(const QImage &one, const QImage &other);

} // namespace glassine
