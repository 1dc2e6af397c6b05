// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// RGB through curves, a matrix and curves: what most cameras' profiles are, many times as fast as in general.

#include "color/transform.h"

#include <lcms2.h>

namespace glassine::color {

struct ShaperLayout {
    bool sixteenBit = false;
    bool alpha = false;
    bool grayOut = false; ///< one channel comes out, and the alpha
};

/// Null unless the source describes RGB by three tone curves and three colorants (ICC.1:2022, 8.3.4 and F.3), and the
/// target does, or is gray with one curve. Between two such profiles black stays black, so that relative colorimetric needs
/// no black point compensation.
SharedTransform makeMatrixShaper(cmsHPROFILE source, cmsHPROFILE target, ShaperLayout layout);

} // namespace glassine::color
