// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Gray to gray: there are no more colors than levels, so all of them are computed once.

#include "color/transform.h"

namespace glassine::color {

SharedTransform makeGrayTable(const PixelTransform &exact, PixelLayout layout);

} // namespace glassine::color
