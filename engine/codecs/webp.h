// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// WebP: the web's all-rounder; lossy or lossless, transparency, animation.

#include "base/bytes.h"
#include "codecs/choices.h"
#include "codecs/codec.h"

namespace glassine::codecs {

struct Pixels;
struct EncodeRequest;
/// Encodes prepared pixels; throws vips::VError (encode() in encoders.h is the fence).
Bytes encodeWebp(const Pixels &pixels, const EncodeRequest &request);

inline CodecDescription describeWebp()
{
    CodecDescription d;
    d.id = "webp";
    d.label = "WebP";
    d.extension = "webp";
    d.mime = "image/webp";
    d.saver = "webpsave_buffer";
    d.lossless = d.alpha = d.animation = true;
    d.exif = d.xmp = d.icc = true;
    d.maxEdge = 16383;
    d.defaultQuality = 80;
    d.options = {
        integerOption("effort", QT_TRANSLATE_NOOP("OptionSpec", "Effort"),
                      QT_TRANSLATE_NOOP("OptionSpec", "More effort makes smaller files and takes longer."), 4, 0, 6),
        choiceOption("preset", QT_TRANSLATE_NOOP("OptionSpec", "Kind of picture"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Tunes lossy compression for a kind of picture."), "default",
                     {{"default", QT_TRANSLATE_NOOP("OptionSpec", "Any")},
                      {"picture", QT_TRANSLATE_NOOP("OptionSpec", "Portrait or indoor photo")},
                      {"photo", QT_TRANSLATE_NOOP("OptionSpec", "Outdoor photo")},
                      {"drawing", QT_TRANSLATE_NOOP("OptionSpec", "Drawing")},
                      {"icon", QT_TRANSLATE_NOOP("OptionSpec", "Icon")},
                      {"text", QT_TRANSLATE_NOOP("OptionSpec", "Text")}}),
        booleanOption("smart-subsample", QT_TRANSLATE_NOOP("OptionSpec", "Sharper color edges"),
                      QT_TRANSLATE_NOOP("OptionSpec", "Keeps red and blue edges crisp at some cost in time."), false),
        expert(integerOption(
            "near-lossless", QT_TRANSLATE_NOOP("OptionSpec", "Near lossless"),
            QT_TRANSLATE_NOOP("OptionSpec",
                              "For lossless files: below 100, pixels may move a little so that files get smaller."),
            100, 0, 100)),
        expert(integerOption("alpha-quality", QT_TRANSLATE_NOOP("OptionSpec", "Transparency quality"),
                             QT_TRANSLATE_NOOP("OptionSpec", "Below 100, transparency is stored with loss."), 100, 0,
                             100)),
        expert(booleanOption("min-size", QT_TRANSLATE_NOOP("OptionSpec", "Smallest animation"),
                             QT_TRANSLATE_NOOP("OptionSpec", "Spends much longer to make animations smaller."), false)),
        expert(booleanOption(
            "mixed", QT_TRANSLATE_NOOP("OptionSpec", "Mixed animation frames"),
            QT_TRANSLATE_NOOP("OptionSpec", "Lets each animation frame be lossy or lossless, whichever is smaller."),
            false)),
        madeByOption(),
    };
    return d;
}

} // namespace glassine::codecs
