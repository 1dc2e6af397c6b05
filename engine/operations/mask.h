// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Mask: rounded corners or an ellipse; what lies outside becomes transparent.

#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeMask();
/// How much of a pixel (0 to 1) lies inside the shape; `x`, `y` are its place in a frame of `size`.
double maskCoverage(Size size, const OptionValues &options, int x, int y);

/// Adds transparency, or takes some from what is there. Throws vips::VError.
vips::VImage applyMask(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
