// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a watermark lies in the finished picture, and what its options have to say for it to lie elsewhere: for moving it
// by hand.

#include "pipeline/photo.h"
#include "pipeline/recipe.h"

#include <optional>

namespace glassine::pipeline {

/// The part of the finished picture that the watermark is placed on: without card, border and caption around it. Nothing
/// when the rendition has none, or one all over the photo.
std::optional<Area> markedArea(const RenditionRecipe &rendition, Size upright);

/// The options "gravity", "margin-x" and "margin-y".
struct MarkPlace {
    std::string gravity;
    double marginX = 0;
    double marginY = 0;
};
MarkPlace markPlaceAt(const Area &photo, const Area &mark);

} // namespace glassine::pipeline
