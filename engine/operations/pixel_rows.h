// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Work on pixels one row at a time, in plain C++: lazy as libvips' own operations are, without a picture for each step.

#include "base/size.h"
#include "imaging/frames.h"

#include <vips/vips8>

#include <algorithm>
#include <cstdint>
#include <functional>

namespace glassine::operations {

/// Part of one row: where it begins in the whole image (frames stacked), and how long it is.
struct RowPart {
    int x = 0;
    int y = 0;
    int pixels = 0;
};
/// Reads one row part and writes the same place of the result. Called from several threads at once.
using RowWork = std::function<void(const void *in, void *out, RowPart part)>;

/// Where the row `top` of a region begins at `left`: what VIPS_REGION_ADDR gives, without its mixed signs.
VipsPel *rowAt(const VipsRegion *region, int left, int top);

/// Same size, format and fields as `image`, with `bands` bands. Throws vips::VError.
vips::VImage mapRows(const vips::VImage &image, int bands, RowWork work);

/// Color bands, and whether one for alpha follows.
struct Layout {
    int colors = 3;
    bool alpha = false;
    int bands() const { return colors + (alpha ? 1 : 0); }
};
inline Layout layoutOf(const vips::VImage &image)
{
    const bool alpha = imaging::hasAlpha(image);
    return {image.bands() - (alpha ? 1 : 0), alpha};
}

/// The nearest level; `white` is the largest there is.
template <typename Sample>
Sample toLevel(float value, float white)
{
    return static_cast<Sample>(std::clamp(value, 0.0F, white) + 0.5F);
}

/// Calls `work` with a value of the image's sample type: 8 or 16 bit.
template <typename Work>
auto withSamples(const vips::VImage &image, Work work)
{
    return imaging::isSixteenBit(image) ? work(std::uint16_t{}) : work(std::uint8_t{});
}

} // namespace glassine::operations
