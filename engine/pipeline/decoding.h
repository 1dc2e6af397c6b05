// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From a source to the pixels that its renditions begin with: one decode for all of them.

#include "pipeline/recipe.h"
#include "pipeline/source_photo.h"

#include <vips/vips8>

#include <vector>

namespace glassine::pipeline {

/// The pixels each rendition starts from: of the size it needs where the loader can give that, else the same for all.
/// How many of `upright` pixels the most demanding rendition needs; 0×0 = all of them.
Size neededSize(const Recipe &recipe, Size upright);
/// What the recipe makes of a raw file. `recipe` must outlive the wish.
RawWish wishFor(const Recipe &recipe);

Result<std::vector<vips::VImage>> decodeForEach(const SourcePhoto &photo, const Recipe &recipe);

} // namespace glassine::pipeline
