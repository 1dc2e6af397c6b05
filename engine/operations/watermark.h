// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Watermark: a text or a picture on every photo, once or all over.

#include "operations/placement.h"
#include "operations/surroundings.h"

#include <vector>

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeWatermark();
Placement placementFrom(const OptionValues &options);
/// Pixels of a picture of `logo` pixels on a photo: its diagonal is "size" percent of the photo's. It is made smaller
/// where it, turned as asked, would not fit.
Size logoSize(Size photo, Size logo, const OptionValues &options);
/// By how much a mark has to shrink to fit into the photo when it is turned; 1 or more: it fits.
double turnedFit(Size photo, Size mark, double degrees);
/// Upper left corners of marks of `mark` pixels: one, or rows of them over the whole photo, every other one moved by half.
struct Corner {
    int x = 0;
    int y = 0;
};
std::vector<Corner> markCorners(Size photo, Size mark, const OptionValues &options);

/// Throws vips::VError.
vips::VImage applyWatermark(const vips::VImage &image, const OptionValues &options, Surroundings &around);

} // namespace glassine::operations
