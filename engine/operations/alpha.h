// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Work that mixes neighboring pixels, without letting the invisible ones bleed into the visible.

#include "imaging/frames.h"

#include <vips/vips8>

namespace glassine::operations {

inline double whiteOf(const vips::VImage &image)
{
    return imaging::isSixteenBit(image) ? 65535.0 : 255.0;
}

/// Runs `work` on pixels weighted by their alpha (8 or 16 bit in and out; `work` sees floats then), or as they are
/// when there is none.
template <typename Work>
vips::VImage premultiplied(const vips::VImage &image, Work work)
{
    if (!imaging::hasAlpha(image))
        return work(image);
    const double white = whiteOf(image);
    vips::VOption *there = vips::VImage::option()->set("max_alpha", white);
    vips::VOption *back = vips::VImage::option()->set("max_alpha", white);
    // +0.5: the cast cuts off
    return work(image.premultiply(there))
        .unpremultiply(back)
        .linear(1, 0.5)
        .cast(image.format())
        .copy(vips::VImage::option()->set("interpretation", image.interpretation()));
}

} // namespace glassine::operations
