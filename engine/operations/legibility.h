// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a mark can be told from the photo under it.

#include "operations/mark.h"

namespace glassine::operations {

/// Contrast ratio of two code values (0–1, sRGB) as WCAG 2 defines it: 1 (none) to 21.
double contrastRatio(double one, double other);

/// Luma (0–1) of what is darkest and lightest under a mark, the outermost tenth of pixels left out.
struct Background {
    double dark = 0;
    double light = 1;
};
/// `image` must be in memory: it is looked at. Only pixels that the mark covers at least by half count.
Background backgroundOf(const vips::VImage &image, const Mark &mark, const std::vector<Corner> &corners);

/// The least contrast of a mark of that luma, laid over the background with `opacity`.
double leastContrast(double luma, double opacity, Background background);

} // namespace glassine::operations
