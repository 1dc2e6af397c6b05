// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A proof gallery: one HTML page without scripts, fonts or anything else from elsewhere.

#include "gallery/album.h"

#include <QByteArray>
#include <QString>

namespace glassine::gallery {

/// The page's own words, in the language of who makes it.
struct PageWords {
    QString language = QStringLiteral("en"); ///< a BCP 47 tag
    bool isRightToLeft = false;
    QString count; ///< "12 photos"
    QString previous, next, close, open;
    QString empty; ///< what stands there when there is nothing to show
};

/// `album`'s photos in rows that keep every photo's shape, each with its name, its size and a link to the largest file; one
/// that is pressed fills the window, with ways to the next and the previous one. What no browser shows is only linked.
QByteArray galleryPage(const Album &album, const PageWords &words);

/// Whether a file was made by galleryPage(): by how it begins.
bool isGalleryPage(const QByteArray &beginning);

} // namespace glassine::gallery
