// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How large files will be, before there are any.

#include "pipeline/recipe.h"

#include <cstdint>

namespace glassine::presets {

/// Bytes that all renditions of one photo of `photo` pixels will take together: a guess from format, quality and size, right
/// within a factor of two for most photos. Only for saying "about".
std::int64_t estimatedBytes(const pipeline::Recipe &recipe, Size photo);

} // namespace glassine::presets
