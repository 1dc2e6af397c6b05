// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An output format, described once. The description links no image library, so the application process can
// show and check options without loading one; encoders.h holds the other half, for workers.

#include "base/option_spec.h"

#include <span>
#include <string_view>
#include <vector>

namespace glassine::codecs {

struct CodecDescription {
    std::string_view id; ///< "jpeg", "png", "webp", "avif", "jxl", "tiff", "gif"
    std::string_view label;
    std::string_view extension; ///< preferred, no dot
    std::string_view mime;
    std::string_view saver; ///< libvips operation nickname that must exist: "jpegsave_buffer"
    bool lossy = true;      ///< has a quality scale
    bool lossless = false;  ///< can be lossless
    bool alpha = false;
    bool animation = false;
    bool pages = false; ///< several pictures of one size, side by side
    bool sixteenBit = false;
    bool cmyk = false;
    bool exif = false, xmp = false, iptc = false, icc = false; ///< what its files can carry here
    int maxEdge = 0;                                           ///< pixels; 0 = no practical limit
    int defaultQuality = 0;                                    ///< 0 when there is no quality scale
    std::vector<OptionSpec> options;                           ///< without quality: that is the rendition's target
};

/// All output formats, in the order they are offered.
std::span<const CodecDescription> codecs();
/// By id or a usual alias ("jpg", "jpeg-xl"); nullptr if unknown.
const CodecDescription *codecById(std::string_view id);

} // namespace glassine::codecs
