// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Delivered photos as web pages and lists speak of them: each with all its sizes and formats. Plain values.

#include "base/size.h"

#include <cstdint>
#include <string>
#include <vector>

namespace glassine::gallery {

struct PhotoFile {
    std::string path; ///< relative to the page, raw bytes
    std::string type; ///< "image/jpeg"
    Size size;
    std::int64_t bytes = 0;
    std::string hash; ///< contentHash; empty: not known
    std::string link; ///< its address at a destination; empty: none
};

struct Photo {
    std::string name; ///< for people, UTF-8
    std::string alt;  ///< what it shows, as it says itself; empty: it does not
    std::vector<PhotoFile> files;

    const PhotoFile &largest() const; ///< by pixels; of several, the one that every browser shows
};

struct Album {
    std::string title;
    std::vector<Photo> photos;
};

/// Browsers show it; of what they do not all show, a page has a fallback.
bool isShownByBrowsers(const std::string &type);

/// Files that are sizes of one photo become one: those in one folder with the same name and shape, but for the extension
/// and an ending that says their width or height ("beach-640.jpg", "beach_1280x853.webp"). What they look like decides
/// nothing. In the order of the first file of each.
std::vector<Photo> grouped(const std::vector<PhotoFile> &files);

} // namespace glassine::gallery
