// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// JPEG: what every device shows; lossy, no transparency.

#include "base/bytes.h"
#include "codecs/choices.h"
#include "codecs/codec.h"

namespace glassine::codecs {

struct Pixels;
struct EncodeRequest;
/// Encodes prepared pixels; throws (encode() in encoders.h is the fence).
Bytes encodeJpeg(const Pixels &pixels, const EncodeRequest &request);

inline CodecDescription describeJpeg()
{
    CodecDescription d;
    d.id = "jpeg";
    d.label = "JPEG";
    d.extension = "jpg";
    d.mime = "image/jpeg";
    d.saver = "jpegsave_buffer";
    d.cmyk = true;
    d.exif = d.xmp = d.iptc = d.icc = true;
    d.maxEdge = 65500;
    d.defaultQuality = 82;
    // Quantization tables and trellis are left out: Debian's libjpeg-turbo ignores both.
    d.options = {
        booleanOption("progressive", QT_TRANSLATE_NOOP("OptionSpec", "Progressive"),
                      QT_TRANSLATE_NOOP("OptionSpec",
                                        "Shows the whole picture early while it loads, and is a few percent smaller."),
                      true),
        subsamplingOption(),
        when("progressive=false",
             expert(booleanOption(
                 "optimize-coding", QT_TRANSLATE_NOOP("OptionSpec", "Optimized coding"),
                 QT_TRANSLATE_NOOP("OptionSpec",
                                   "Computes the best Huffman tables for each photo; progressive files always do."),
                 true))),
        expert(ppiOption()),
        madeByOption(),
    };
    return d;
}

} // namespace glassine::codecs
