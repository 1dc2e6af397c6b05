// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The workers' half of the operations.

#include "base/result.h"
#include "operations/operation.h"
#include "operations/surroundings.h"

#include <vips/vips8>

namespace glassine::operations {

/// Applies one operation. Input: upright, gray/RGB/CMYK (+ alpha), 8 or 16 bit, maybe several frames stacked with
/// "page-height" set: geometry operations then work on each frame alike. Output size is exactly the description's
/// outputSize. Errors: OperationFailed.
Result<vips::VImage> apply(std::string_view id, vips::VImage image, const OptionValues &options);

/// The same for an image that was shrunk while loading and stands for `nominal` pixels: sizes are planned from those,
/// so that the result is as if nothing had been shrunk. On return `nominal` is the result's own; a resize makes both
/// equal again, and without one in the chain nothing may be shrunk while loading. What draws asks `around`.
Result<vips::VImage> apply(std::string_view id, vips::VImage image, const OptionValues &options, Size &nominal,
                           Surroundings &around);
/// Without surroundings.
Result<vips::VImage> apply(std::string_view id, vips::VImage image, const OptionValues &options, Size &nominal);

} // namespace glassine::operations
