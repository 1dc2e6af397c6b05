// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/unsharp.h"

#include "operations/unsharp_mask.h"

namespace glassine::operations {

vips::VImage applyUnsharp(const vips::VImage &image, const OptionValues &options)
{
    const UnsharpMask mask{options.number("radius"), options.number("amount") / 100, options.number("threshold")};
    return mask.amount > 0 ? sharpened(image, mask) : image;
}

} // namespace glassine::operations
