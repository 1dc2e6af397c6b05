// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// About how many bytes a photo will have, before it is made: for a plan's "about", nothing else.

#include "batch/session.h"

namespace glassine::ui {

/// Of one rendition of a photo of `bytes` and `size` pixels (0 × 0 = not known).
double estimatedBytes(const pipeline::RenditionRecipe &rendition, files::ContentType type, std::int64_t bytes,
                      Size size);
/// Of all of them.
double estimatedBytes(const pipeline::Recipe &recipe, files::ContentType type, std::int64_t bytes, Size size);

} // namespace glassine::ui
