// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Grayscale: takes the color out, keeps the brightness.

#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeGrayscale();

/// Throws vips::VError.
vips::VImage applyGrayscale(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
