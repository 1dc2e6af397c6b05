// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sharpening by an unsharp mask on luma, for the operations that offer it.

#include <vips/vips8>

namespace glassine::operations {

/// Radius in pixels of the finished picture, amount, and the difference below which noise and smooth skin are left
/// alone (in 1/255).
struct UnsharpMask {
    double sigma;
    double amount;
    double threshold;
};

/// Every frame alike. CMYK is left alone: luma is not what its bands add up to. Throws vips::VError.
vips::VImage sharpened(const vips::VImage &image, const UnsharpMask &mask);

} // namespace glassine::operations
