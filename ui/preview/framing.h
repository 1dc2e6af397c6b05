// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The same part of a photo in more pixels: what an enlarged comparison shows of the original.

#include "pipeline/recipe.h"

namespace glassine::ui {

/// The steps that decide about a rendition's pixels, with every length `factor` times as long.
pipeline::RenditionRecipe enlarged(pipeline::RenditionRecipe rendition, double factor);
/// How many times the result's pixels the original can give at this zoom: 1, 2, 4, or what it has.
double usefulEnlargement(const pipeline::RenditionRecipe &rendition, Size original, double zoom);

} // namespace glassine::ui
