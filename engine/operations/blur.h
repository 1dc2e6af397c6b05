// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Blur: makes a part of every photo, or all of it, unrecognizable.

#include "operations/crop.h"
#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeBlur();
/// The part that is blurred.
Box blurBox(Size in, const OptionValues &options);

/// Throws vips::VError. Holds the pixels in memory: those around the part are needed twice.
vips::VImage applyBlur(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
