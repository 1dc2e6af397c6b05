// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Unsharp mask with numbers of one's own; sharpen has the usual ones ready.

#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeUnsharp();

/// Throws vips::VError.
vips::VImage applyUnsharp(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
