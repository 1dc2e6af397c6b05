// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Resize: to an edge, into a box, over a box, by percent or by megapixels.

#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

/// First scaled, then cut (only for "fill"; else both are the same).
struct ResizePlan {
    Size scaled;
    Size out;
};

OperationDescription describeResize();
ResizePlan planResize(Size in, const OptionValues &options);
Size resizeSize(Size in, const OptionValues &options);

/// Throws vips::VError.
vips::VImage applyResize(const vips::VImage &image, const OptionValues &options, Size &nominal);

} // namespace glassine::operations
