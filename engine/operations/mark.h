// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Something to be drawn on photos, ready: in its final size and in the photo's colors.

#include "base/size.h"
#include "operations/watermark.h"

#include <vips/vips8>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace glassine::operations {

/// Colors (not premultiplied) and coverage, 16 bit, `colors` + 1 samples a pixel, rows without padding.
struct Mark {
    Size size;
    int colors = 3;
    std::vector<std::uint16_t> pixels;
    double luma = 0.5; ///< of what it shows, without its edge; 0–1
};

enum class Blend { Normal, Multiply, Screen, Overlay, SoftLight, HardLight, Darken, Lighten, Difference };
Blend blendOf(std::string_view name);

/// Draws a mark with its corner at each of `corners` (in a frame; what sticks out is cut off), on every frame. Lazy:
/// where no mark lies, pixels go through untouched. Blending as in W3C Compositing and Blending 1, 9 and 10, which is what
/// libvips computes; inks are blended as the light that they leave. Throws vips::VError.
vips::VImage overlaid(const vips::VImage &image, std::shared_ptr<const Mark> mark, std::vector<Corner> corners,
                      Blend blend);

} // namespace glassine::operations
