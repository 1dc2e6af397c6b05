// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What formulas can say about one rendition of a photo. Plain values: the application checks by it before a run.

#include "formulas/formula.h"
#include "formulas/origin.h"
#include "pipeline/photo.h"
#include "pipeline/recipe.h"

namespace glassine::pipeline {

formulas::FormulaFacts formulaFacts(const PhotoFacts &photo, const formulas::Origin &origin,
                                    const RenditionRecipe &rendition);

} // namespace glassine::pipeline
