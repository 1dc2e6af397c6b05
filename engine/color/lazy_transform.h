// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A colour transform as a lazy libvips image: no full copy of the picture, sequential sources stay sequential.

#include "color/transform.h"

#include <vips/vips8>

namespace glassine::color {

struct OutputPixels {
    int bands = 3;
    VipsInterpretation interpretation = VIPS_INTERPRETATION_sRGB;
};

/// Runs every pixel of `in` through `transform`; the result has the same size, depth and other metadata. Throws
/// vips::VError.
vips::VImage transformed(const vips::VImage &in, SharedTransform transform, OutputPixels out);

} // namespace glassine::color
