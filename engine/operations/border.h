// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Border: a frame around the photo, or room added up to a ratio or a box.

#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

/// Pixels added on each side.
struct Margins {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

OperationDescription describeBorder();
Margins borderMargins(Size in, const OptionValues &options);
Size borderSize(Size in, const OptionValues &options);
Shift borderShift(Size in, const OptionValues &options);

/// Adds room in a color to every frame; a gray photo becomes a color photo where that color asks for it.
vips::VImage framed(const vips::VImage &image, const Margins &margins, std::string_view color);
/// Throws vips::VError.
vips::VImage applyBorder(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
