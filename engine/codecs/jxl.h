// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// JPEG XL: the best compression at high quality, 16 bit, transparency.

#include "base/bytes.h"
#include "codecs/choices.h"
#include "codecs/codec.h"

namespace glassine::codecs {

struct Pixels;
struct EncodeRequest;
/// Encodes prepared pixels; throws vips::VError (encode() in encoders.h is the fence).
Bytes encodeJxl(const Pixels &pixels, const EncodeRequest &request);

inline CodecDescription describeJxl()
{
    CodecDescription d;
    d.id = "jxl";
    d.label = "JPEG XL";
    d.extension = "jxl";
    d.mime = "image/jxl";
    d.saver = "jxlsave_buffer";
    d.lossless = d.alpha = d.sixteenBit = true;
    d.exif = d.xmp = d.icc = true;
    d.defaultQuality = 82;
    d.options = {
        integerOption("effort", QT_TRANSLATE_NOOP("OptionSpec", "Effort"),
                      QT_TRANSLATE_NOOP("OptionSpec", "More effort makes smaller files and takes longer."), 7, 3, 9),
        bitDepthOption("16", QT_TRANSLATE_NOOP("OptionSpec", "16 bits")),
        expert(integerOption(
            "tier", QT_TRANSLATE_NOOP("OptionSpec", "Faster opening"),
            QT_TRANSLATE_NOOP("OptionSpec", "Higher values make files that open faster and are a little larger."), 0, 0,
            4)),
    };
    return d;
}

} // namespace glassine::codecs
