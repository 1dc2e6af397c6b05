// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// RGB of 8 bits through curves, a matrix and curves: what most cameras' profiles are, several times as fast as in general.

#include "color/transform.h"

#include <lcms2.h>

namespace glassine::color {

/// Null unless both profiles describe RGB by three tone curves and three colorants (ICC.1:2022, 8.3.4 and F.3). Between two
/// such profiles black stays black, so that relative colorimetric needs no black point compensation.
std::unique_ptr<PixelTransform> makeMatrixShaper(cmsHPROFILE source, cmsHPROFILE target, bool alpha);

} // namespace glassine::color
