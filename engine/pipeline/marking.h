// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What operations that draw get to know: the photo's texts, its colors, and pictures.

#include "formulas/formula.h"
#include "operations/surroundings.h"
#include "pipeline/recipe.h"

namespace glassine::pipeline {

/// All arguments must outlive it. `profile` is that of the converted photo.
operations::Surroundings surroundingsOf(const Recipe &recipe, const Bytes &profile,
                                        const formulas::FormulaFacts &facts);

} // namespace glassine::pipeline
