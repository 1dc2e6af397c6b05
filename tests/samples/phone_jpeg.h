// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// JPEGs as phones write them, put together by hand from the specifications and not by the writers they are to test:
// Ultra HDR 1.1, Apple's gain maps, ISO 21496-1, motion photo 1.0.

#include "base/bytes.h"

#include <string>
#include <string_view>

namespace glassine::test {

enum class MapKind { Adobe, Apple, Iso };

struct PhoneJpeg {
    Bytes picture; ///< a plain JPEG
    Bytes map;     ///< a plain JPEG; empty = no gain map
    MapKind kind = MapKind::Adobe;
    std::string video = {};  ///< empty = no motion
    bool index = true;       ///< Multi-Picture Format; without it the pictures only follow each other
    std::string secret = {}; ///< something personal in the map's own XMP
};

Bytes phoneJpeg(const PhoneJpeg &parts);
/// A video's first boxes: nobody here plays it.
std::string smallVideo();

Bytes asBytes(std::string_view text);
bool mentions(const Bytes &file, std::string_view words);

} // namespace glassine::test
