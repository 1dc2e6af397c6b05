// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A color from an option, in an image's own bands.

#include "operations/alpha.h"
#include "operations/shared_options.h"

#include <vips/vips8>

#include <vector>

namespace glassine::operations {

/// One value per color band (opaque alpha added when `alpha`): gray by luma, CMYK by the plain complement.
inline std::vector<double> paintFor(const vips::VImage &image, std::string_view text, bool alpha)
{
    const auto rgb = parseColor(text).value_or(std::array<std::uint8_t, 3>{255, 255, 255});
    const double white = whiteOf(image);
    const double scale = white / 255;
    std::vector<double> paint;
    if (image.interpretation() == VIPS_INTERPRETATION_CMYK)
        paint = {white - rgb[0] * scale, white - rgb[1] * scale, white - rgb[2] * scale, 0};
    else if (image.bands() <= 2)
        paint = {(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]) * scale};
    else
        paint = {rgb[0] * scale, rgb[1] * scale, rgb[2] * scale};
    if (alpha)
        paint.push_back(white);
    return paint;
}

} // namespace glassine::operations
