// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How small a photo may be decoded for what is to be made of it.

#include "pipeline/recipe.h"

#include <vector>

namespace glassine::pipeline {

/// For each rendition the size of the whole upright photo that its operations can start from instead of every pixel:
/// exactly what its resize makes of it, or, where something is cut off first, twice what is needed (so that the resize
/// after the cut still has something to weigh). Empty when one of them needs every pixel, or another kernel.
std::vector<Size> startSizes(const Recipe &recipe, Size upright);

} // namespace glassine::pipeline
