// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Exposure, contrast and gamma: one curve for every color value, the same for all channels.

#include "operations/operation.h"

namespace vips {
class VImage;
}

namespace glassine::operations {

OperationDescription describeExposure();
OperationDescription describeContrast();
OperationDescription describeGamma();

// The curves, from 0–1 to 0–1 (cut off), on sRGB code values.

/// Light times 2^stops, in linear light, then `brightness` percent of white added to the code value.
double exposed(double value, double stops, double brightness);
/// Around middle gray. More: a logistic curve of slope 1 + 7·amount/100, scaled so that black and white stay. Less:
/// towards middle gray in a straight line.
double contrasted(double value, double amount);
double gammaCorrected(double value, double gamma);

/// Throw vips::VError. CMYK is left alone: its values are inks, not light.
vips::VImage applyExposure(const vips::VImage &image, const OptionValues &options);
vips::VImage applyContrast(const vips::VImage &image, const OptionValues &options);
vips::VImage applyGamma(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
