// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// HTML that shows photos in the size and format that fits. Names and texts are data: nothing of them becomes markup.

#include "gallery/album.h"

#include <QByteArray>

namespace glassine::gallery {

/// For text and for attributes in double quotes. Bytes that are not UTF-8 and control characters become U+FFFD.
QByteArray escaped(const std::string &text);
/// The link where there is one, else the path, encoded as a URL; for an attribute in double quotes.
QByteArray addressOf(const PhotoFile &file);

struct PictureOptions {
    QByteArray sizes = "100vw"; ///< how wide it is shown, in the terms of the attribute
    bool isLazy = true;         ///< fetched when it comes into view
};
/// <img>, or <picture> where there are several formats; with srcset where there are several sizes. Empty when browsers
/// show none of its files.
QByteArray pictureHtml(const Photo &photo, const PictureOptions &options = {});

} // namespace glassine::gallery
