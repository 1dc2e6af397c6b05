// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Output sharpening, for the medium the photo is going to.

#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeSharpen();

/// Throws vips::VError.
vips::VImage applySharpen(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
