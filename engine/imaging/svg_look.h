// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an SVG asks for, counted along its tags before any library draws it: a few lines can draw for hours.

#include "base/result.h"
#include "base/size.h"
#include "imaging/input_bytes.h"

#include <string_view>

namespace glassine::imaging {

struct SvgLook {
    int elements = 0;
    int depth = 0;
    double filterCost = 0; ///< what its dear filters do for one pixel, in units of one octave of noise
};

/// Never fails: what is no markup counts nothing. UTF-8, or UTF-16 with its zeros left out.
SvgLook lookAlongTags(std::string_view text);

/// Reads and looks. UnsupportedFormat, with what is too much, when it is over SvgLimits.
Result<SvgLook> lookAtSvg(const InputBytes &bytes);

/// Once the size is known. TooManyPixels, or UnsupportedFormat when its filters would take too long.
Result<void> checkSvgSize(const SvgLook &look, Size size);

} // namespace glassine::imaging
