// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sharpen.h"

#include "operations/unsharp_mask.h"

#include <string>

namespace glassine::operations {

namespace {

/// A screen pixel is one pixel; ink spreads over about two.
UnsharpMask maskFor(const OptionValues &options)
{
    const std::string &strength = options.text("strength");
    const double factor = strength == "low" ? 0.5 : strength == "high" ? 1.6 : 1.0;
    if (options.text("for") == "print")
        return {1.4, 0.9 * factor, 2.0};
    return {0.6, 0.7 * factor, 2.0};
}

} // namespace

vips::VImage applySharpen(const vips::VImage &image, const OptionValues &options)
{
    return sharpened(image, maskFor(options));
}

} // namespace glassine::operations
