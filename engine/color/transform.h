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

/// One way from pixels to pixels, safe to use from several threads at once.
class PixelTransform {
public:
    PixelTransform() = default;
    PixelTransform(const PixelTransform &) = delete;
    PixelTransform &operator=(const PixelTransform &) = delete;
    virtual ~PixelTransform() = default;
    /// `height` rows of `width` pixels; strides in bytes.
    virtual void apply(const std::byte *in, std::byte *out, int width, int height, std::size_t inStride,
                       std::size_t outStride) const = 0;
};
using SharedTransform = std::shared_ptr<const PixelTransform>;

/// From `icc` with pixels laid out as `from` to sRGB (gray: the sRGB tone curve) of the same depth and alpha.
/// Null when lcms2 cannot connect them.
SharedTransform transformToSrgb(ByteView icc, PixelLayout from, const ColorSettings &settings);
/// From `icc` to `screen`, both RGB, 8 or 16 bit; relative colorimetric with black point compensation, as screens are
/// usually fed. Null when lcms2 cannot connect them.
SharedTransform transformToScreen(ByteView icc, PixelLayout from, ByteView screen);
/// From sRGB of 16 bits without alpha to `icc`, 16 bits; null when `icc` is not of that kind or lcms2 cannot connect them.
SharedTransform transformFromSrgb(ByteView icc, Channels to);
/// isSrgb, remembered.
bool isSrgbCached(ByteView icc);

} // namespace glassine::color
