// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Saturation and automatic levels: color and light changed, hues kept.

#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeSaturation();
OperationDescription describeAutoLevels();

/// Throw vips::VError. Gray photos have no color to change; CMYK is left alone.
vips::VImage applySaturation(const vips::VImage &image, const OptionValues &options);
/// From the luma of all frames together, so that an animation does not flicker. Looks at every pixel first.
vips::VImage applyAutoLevels(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
