// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands behind the picture of a JPEG: a gain map, which is a JPEG of its own, and a motion photo's video. Found by
// walking the file ourselves, always inside the bytes given.

#include "base/bytes.h"
#include "files/content_type.h"

#include <memory>
#include <optional>
#include <vector>

namespace glassine::pipeline {

struct GainMap {
    ByteView file; ///< from its start to its end marker
    Bytes xmp;     ///< as it stands there
    Bytes iso;     ///< ISO 21496-1: its segment's payload, name and all; empty when there is none
    Bytes icc;
    bool adobe = false; ///< described in Adobe's terms (Ultra HDR, Lightroom)
    bool apple = false;
    bool headroom = false; ///< Apple: says itself how bright; else the maker note of the picture does
    files::ContentType type = files::ContentType::Jpeg; ///< what `file` is
    std::shared_ptr<const Bytes> own;                   ///< holds `file` where it is no part of the photo's own
    std::optional<double>
        linearStops;   ///< a gain over linear light, of so many stops: becomes a logarithm with its pixels
    bool gray = false; ///< one channel, whatever its decoder makes of it
};

/// Pictures behind the first one, by the index of the Multi-Picture Format and by what follows directly.
std::vector<ByteView> picturesBehind(ByteView jpeg);

/// A gain map without parameters, or one that is not where it should be, is none.
std::optional<GainMap> gainMapIn(ByteView jpeg);

/// The boxes of a video behind the pictures; empty when there is none.
ByteView videoIn(ByteView jpeg);

} // namespace glassine::pipeline
