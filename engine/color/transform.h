// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Transforms between pixel layouts, kept for the next photo with the same profile.

#include "color/color_settings.h"
#include "color/profile.h"

#include <memory>

namespace glassine::color {

enum class Channels { Gray = 1, Rgb = 3, Cmyk = 4 };

struct PixelLayout {
    Channels channels = Channels::Rgb;
    bool sixteenBit = false;
    bool alpha = false;
};

using SharedTransform = std::shared_ptr<void>;

/// From `icc` with pixels laid out as `from` to sRGB (gray: the sRGB tone curve) of the same depth and alpha.
/// Safe to use from several threads at once. Null when lcms2 cannot connect them.
SharedTransform transformToSrgb(ByteView icc, PixelLayout from, const ColorSettings &settings);
/// isSrgb, remembered.
bool isSrgbCached(ByteView icc);

} // namespace glassine::color
