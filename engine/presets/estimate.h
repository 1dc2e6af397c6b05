// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How large files will be, before there are any. Only for saying "about".

#include "files/content_type.h"
#include "pipeline/recipe.h"
#include "presets/experience.h"

#include <cstdint>
#include <string>

namespace glassine::presets {

/// A photo as far as it is known.
struct KnownPhoto {
    Size size;              ///< 0 × 0 = not known
    std::int64_t bytes = 0; ///< 0 = as a usual camera writes it
    files::ContentType type = files::ContentType::Jpeg;
};

/// Bytes of one rendition: from format, quality, pixels, and how much there is to see in the photo. Measured over real
/// photos: within a factor of 1.5 for most of them, much closer for a hundred together.
double estimatedBytes(const pipeline::RenditionRecipe &rendition, const KnownPhoto &photo,
                      const Experience &experience = {});
/// Of all renditions together.
double estimatedBytes(const pipeline::Recipe &recipe, const KnownPhoto &photo, const Experience &experience = {});
/// What Experience tells files of a rendition apart by.
std::string kindOfFile(const pipeline::RenditionRecipe &rendition, files::ContentType source);

} // namespace glassine::presets
