// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Crop: to a ratio or to a part of the photo, held at an anchor or where the picture is interesting.

#include "operations/operation.h"
#include "operations/shared_options.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

struct Box {
    int left = 0;
    int top = 0;
    Size size;
    bool operator==(const Box &) const = default;
};

OperationDescription describeCrop();
Size cropSize(Size in, const OptionValues &options);
/// A box of `out` pixels inside `in`, held at the anchor and moved by percent of the room left.
Box placeBox(Size in, Size out, Anchor anchor, double offsetXPercent = 0, double offsetYPercent = 0);

/// Throws vips::VError.
vips::VImage applyCrop(const vips::VImage &image, const OptionValues &options, Size &nominal);
/// Cuts every frame to `out` pixels by gravity name; for crop and for resize's "fill".
vips::VImage cutToSize(const vips::VImage &image, Size out, const std::string &gravity, double offsetXPercent = 0,
                       double offsetYPercent = 0);

} // namespace glassine::operations
