// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Colors of drawings, and the way from a drawing in sRGB to a mark in a photo's own colors.

#include "operations/mark.h"
#include "operations/surroundings.h"

#include <string>
#include <vector>

namespace glassine::operations {

vips::VImage named(const vips::VImage &image, VipsInterpretation interpretation);
/// Levels of "#rrggbb"; or black for a light color and white for a dark one.
std::vector<double> colorOf(const std::string &text, bool contrary);
/// The mean luma (0–1) of what an RGBA drawing shows.
double lumaOfDrawing(const vips::VImage &rgba);
/// Dark for light and light for dark; hues stay.
vips::VImage withContraryLightness(const vips::VImage &rgba);
/// `rgba`: 8 bit, sRGB. In the colors of `photo`. Throws vips::VError.
Mark finishedMark(const vips::VImage &rgba, double opacity, const vips::VImage &photo, const Surroundings &around);

} // namespace glassine::operations
