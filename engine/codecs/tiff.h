// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// TIFF: for print and archives; lossless, 8 or 16 bit, CMYK.

#include "base/bytes.h"
#include "codecs/choices.h"
#include "codecs/codec.h"

namespace glassine::codecs {

struct Pixels;
struct EncodeRequest;
/// Encodes prepared pixels; throws vips::VError (encode() in encoders.h is the fence).
Bytes encodeTiff(const Pixels &pixels, const EncodeRequest &request);

inline CodecDescription describeTiff()
{
    CodecDescription d;
    d.id = "tiff";
    d.label = "TIFF";
    d.extension = "tif";
    d.mime = "image/tiff";
    d.saver = "tiffsave_buffer";
    d.lossy = false;
    d.lossless = d.alpha = d.sixteenBit = d.cmyk = true;
    d.pages = true;
    d.exif = d.xmp = d.iptc = d.icc = true;
    d.options = {
        choiceOption("compression", QT_TRANSLATE_NOOP("OptionSpec", "Compression"),
                     QT_TRANSLATE_NOOP("OptionSpec", "All of them keep every pixel."), "deflate",
                     {{"none", QT_TRANSLATE_NOOP("OptionSpec", "None – largest, opens anywhere")},
                      {"lzw", QT_TRANSLATE_NOOP("OptionSpec", "LZW – opens almost anywhere")},
                      {"deflate", QT_TRANSLATE_NOOP("OptionSpec", "Deflate – smaller")},
                      {"zstd", QT_TRANSLATE_NOOP("OptionSpec", "Zstandard – few programs open it")}}),
        bitDepthOption("16", QT_TRANSLATE_NOOP("OptionSpec", "16 bits")),
        when("compression=lzw|deflate|zstd",
             expert(booleanOption(
                 "predictor", QT_TRANSLATE_NOOP("OptionSpec", "Predictor"),
                 QT_TRANSLATE_NOOP("OptionSpec", "Stores differences between neighbors: smaller for photos."), true))),
        expert(booleanOption(
            "tile", QT_TRANSLATE_NOOP("OptionSpec", "Tiled"),
            QT_TRANSLATE_NOOP("OptionSpec", "Stores tiles instead of strips, for viewers that open only a part."),
            false)),
        expert(booleanOption(
            "pyramid", QT_TRANSLATE_NOOP("OptionSpec", "Pyramid"),
            QT_TRANSLATE_NOOP("OptionSpec", "Adds smaller versions of the picture for deep-zoom viewers."), false)),
        expert(ppiOption()),
    };
    return d;
}

} // namespace glassine::codecs
