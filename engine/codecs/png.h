// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// PNG: lossless, 8 or 16 bit, transparency; or a palette for flat graphics.

#include "base/bytes.h"
#include "codecs/choices.h"
#include "codecs/codec.h"

namespace glassine::codecs {

struct Pixels;
struct EncodeRequest;
/// Encodes prepared pixels; throws vips::VError (encode() in encoders.h is the fence).
Bytes encodePng(const Pixels &pixels, const EncodeRequest &request);

inline CodecDescription describePng()
{
    CodecDescription d;
    d.id = "png";
    d.label = "PNG";
    d.extension = "png";
    d.mime = "image/png";
    d.saver = "pngsave_buffer";
    d.lossy = false;
    d.lossless = d.alpha = d.sixteenBit = true;
    d.exif = d.xmp = d.icc = true;
    d.options = {
        integerOption("compression", QT_TRANSLATE_NOOP("OptionSpec", "Compression"),
                      QT_TRANSLATE_NOOP("OptionSpec", "More effort makes smaller files with the same pixels."), 6, 0,
                      9),
        bitDepthOption("16", QT_TRANSLATE_NOOP("OptionSpec", "16 bits")),
        expert(choiceOption(
            "filter", QT_TRANSLATE_NOOP("OptionSpec", "Row filter"),
            QT_TRANSLATE_NOOP("OptionSpec", "How each row is predicted from its neighbors before compression."), "auto",
            {{"auto", QT_TRANSLATE_NOOP("OptionSpec", "Automatic")},
             {"none", QT_TRANSLATE_NOOP("OptionSpec", "None")},
             {"sub", QT_TRANSLATE_NOOP("OptionSpec", "Left")},
             {"up", QT_TRANSLATE_NOOP("OptionSpec", "Above")},
             {"avg", QT_TRANSLATE_NOOP("OptionSpec", "Average")},
             {"paeth", QT_TRANSLATE_NOOP("OptionSpec", "Paeth")},
             {"all", QT_TRANSLATE_NOOP("OptionSpec", "Best of all")}})),
        expert(booleanOption(
            "interlace", QT_TRANSLATE_NOOP("OptionSpec", "Interlaced"),
            QT_TRANSLATE_NOOP("OptionSpec", "Shows a coarse picture early while it loads; the file gets larger."),
            false)),
        booleanOption(
            "palette", QT_TRANSLATE_NOOP("OptionSpec", "Reduce to a palette"),
            QT_TRANSLATE_NOOP("OptionSpec",
                              "Keeps at most 256 colors: much smaller, good for graphics, visible in photos."),
            false),
        when("palette=true",
             choiceOption("colors", QT_TRANSLATE_NOOP("OptionSpec", "Colors"),
                          QT_TRANSLATE_NOOP("OptionSpec", "The most colors the palette may hold."), "256",
                          {{"256", "256"}, {"16", "16"}, {"4", "4"}, {"2", "2"}})),
        when("palette=true",
             numberOption("dither", QT_TRANSLATE_NOOP("OptionSpec", "Dithering"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Hides the steps between palette colors behind fine noise."),
                          1.0, 0.0, 1.0)),
        when("palette=true",
             expert(integerOption(
                 "palette-quality", QT_TRANSLATE_NOOP("OptionSpec", "Palette quality"),
                 QT_TRANSLATE_NOOP("OptionSpec", "Uses fewer colors where the palette already reaches this quality."),
                 100, 1, 100))),
        expert(ppiOption()),
        madeByOption(),
    };
    return d;
}

} // namespace glassine::codecs
