// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Transforms between pixel layouts, kept for the next photo with the same profile.

#include "color/color_settings.h"
#include "color/profile.h"

#include <memory>
#include <optional>

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
    /// A way of our own, several times as fast as lcms2's.
    virtual bool isFast() const { return false; }
};
using SharedTransform = std::shared_ptr<const PixelTransform>;

struct Conversion {
    ByteView from, to; ///< profiles; `from` fits the layout
    PixelLayout in;
    RenderingIntent intent = RenderingIntent::RelativeColorimetric;
    bool blackPointCompensation = true;
    /// For a screen a sampled table will do; files get what lcms2 computes in floating point, or what is as good.
    bool forLooking = false;
};

/// Depth and alpha stay; the channels become those of `to`. Null when lcms2 cannot connect the two.
SharedTransform transformBetween(const Conversion &conversion);

/// Of a profile's pixels; nothing for those that no photograph has (Lab, more than four inks).
std::optional<Channels> channelsOf(ByteView icc);

} // namespace glassine::color
