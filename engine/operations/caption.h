// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Caption: a strip with a line of text, below or above the photo or on it.

#include "operations/operation.h"
#include "operations/surroundings.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeCaption();
/// Pixels of the strip's height.
int captionHeight(Size in, const OptionValues &options);
bool captionAddsRoom(const OptionValues &options);
Size captionSize(Size in, const OptionValues &options);
Shift captionShift(Size in, const OptionValues &options);

/// Throws vips::VError.
vips::VImage applyCaption(const vips::VImage &image, const OptionValues &options, Surroundings &around);

} // namespace glassine::operations
