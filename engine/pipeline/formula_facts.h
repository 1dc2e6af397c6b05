// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What formulas can say about one rendition of a photo.

#include "formulas/formula.h"
#include "pipeline/recipe.h"
#include "pipeline/source_photo.h"

namespace glassine::pipeline {

formulas::FormulaFacts formulaFacts(const SourcePhoto &photo, const RenditionRecipe &rendition);

} // namespace glassine::pipeline
