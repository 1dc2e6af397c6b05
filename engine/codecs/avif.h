// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// AVIF: far smaller than JPEG at the same quality, slow to write.

#include "base/bytes.h"
#include "codecs/choices.h"
#include "codecs/codec.h"

namespace glassine::codecs {

struct Pixels;
struct EncodeRequest;
/// Encodes prepared pixels; throws vips::VError (encode() in encoders.h is the fence).
Bytes encodeAvif(const Pixels &pixels, const EncodeRequest &request);

inline CodecDescription describeAvif()
{
    CodecDescription d;
    d.id = "avif";
    d.label = "AVIF";
    d.extension = "avif";
    d.mime = "image/avif";
    d.saver = "heifsave_buffer";
    // libheif converts to YCbCr even for "lossless": values move by up to 4, so that promise is not made.
    d.alpha = d.sixteenBit = true;
    d.exif = d.xmp = d.icc = true;
    d.maxEdge = 16384;
    d.defaultQuality = 60;
    d.options = {
        integerOption("effort", QT_TRANSLATE_NOOP("OptionSpec", "Effort"),
                      QT_TRANSLATE_NOOP("OptionSpec", "More effort makes smaller files and takes much longer."), 4, 0,
                      9),
        subsamplingOption(),
        // Never 10: libaom 3.6.0 behind libheif 1.15 aborts the process on it.
        bitDepthOption("12", QT_TRANSLATE_NOOP("OptionSpec", "12 bits")),
    };
    return d;
}

} // namespace glassine::codecs
