// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Flatten: puts transparent pictures on a color.

#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeFlatten();

/// Throws vips::VError.
vips::VImage applyFlatten(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
