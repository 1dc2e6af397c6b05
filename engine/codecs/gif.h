// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// GIF: animations for old programs; at most 256 colors a frame.

#include "base/bytes.h"
#include "codecs/choices.h"
#include "codecs/codec.h"

namespace glassine::codecs {

struct Pixels;
struct EncodeRequest;
/// Encodes prepared pixels; throws vips::VError (encode() in encoders.h is the fence).
Bytes encodeGif(const Pixels &pixels, const EncodeRequest &request);

inline CodecDescription describeGif()
{
    CodecDescription d;
    d.id = "gif";
    d.label = "GIF";
    d.extension = "gif";
    d.mime = "image/gif";
    d.saver = "gifsave_buffer";
    d.lossy = false; // neither a quality scale nor lossless: a palette of 256 colors
    d.alpha = d.animation = true;
    d.xmp = true;
    d.maxEdge = 65535;
    d.options = {
        choiceOption("colors", QT_TRANSLATE_NOOP("OptionSpec", "Colors"),
                     QT_TRANSLATE_NOOP("OptionSpec", "The most colors a frame's palette may hold."), "256",
                     {{"256", "256"},
                      {"128", "128"},
                      {"64", "64"},
                      {"32", "32"},
                      {"16", "16"},
                      {"8", "8"},
                      {"4", "4"},
                      {"2", "2"}}),
        numberOption("dither", QT_TRANSLATE_NOOP("OptionSpec", "Dithering"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Hides the steps between palette colors behind fine noise."), 1.0,
                     0.0, 1.0),
        integerOption("effort", QT_TRANSLATE_NOOP("OptionSpec", "Effort"),
                      QT_TRANSLATE_NOOP("OptionSpec", "More effort finds better palettes and takes longer."), 7, 1, 10),
        expert(numberOption(
            "frame-error", QT_TRANSLATE_NOOP("OptionSpec", "Frame tolerance"),
            QT_TRANSLATE_NOOP("OptionSpec",
                              "Pixels that change less than this between frames are kept from the frame before."),
            0.0, 0.0, 32.0)),
        expert(booleanOption(
            "interlace", QT_TRANSLATE_NOOP("OptionSpec", "Interlaced"),
            QT_TRANSLATE_NOOP("OptionSpec", "Shows a coarse picture early while it loads; the file gets larger."),
            false)),
    };
    return d;
}

} // namespace glassine::codecs
