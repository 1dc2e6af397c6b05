// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a PNG says in chunks that libvips does not look at, found by walking them ourselves.

#include "base/bytes.h"
#include "color/coding_points.h"
#include "color/convert.h"

#include <optional>
#include <string>
#include <vector>

namespace glassine::pipeline {

struct PngFacts {
    int frames = 1;                                  ///< of an APNG; decoders that do not know it see one
    std::optional<color::Calibration> calibration;   ///< gAMA with cHRM, where no profile or sRGB chunk says better
    std::optional<color::CodingPoints> codingPoints; ///< cICP
    bool srgb = false;                               ///< an sRGB chunk
    bool profile = false;                            ///< there is a chunk for one, whether it can be unpacked or not
    bool xmp = false;                                ///< the same
    bool rawProfiles = false;       ///< Exif or IPTC in text chunks, as ImageMagick and older programs wrote them
    std::vector<std::string> texts; ///< keywords of all other text chunks, each once: "Author"
};

PngFacts pngFacts(ByteView file);

} // namespace glassine::pipeline
