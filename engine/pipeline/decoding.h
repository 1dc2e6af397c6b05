// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From a source to the pixels that its renditions begin with: one decode for all of them.

#include "pipeline/recipe.h"
#include "pipeline/source_photo.h"

#include <vips/vips8>

#include <vector>

namespace glassine::pipeline {

/// The pixels each rendition starts from: of the size it needs where the loader can give that, else the same for all.
Result<std::vector<vips::VImage>> decodeForEach(const SourcePhoto &photo, const Recipe &recipe);

} // namespace glassine::pipeline
