// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Renditions that a service makes of the original: what it is asked for, in its own words, and what it cannot be asked for.
// A setting that it does not know is refused by name; nothing is left out in silence.

#include "files/content_type.h"
#include "pipeline/photo.h"
#include "pipeline/recipe.h"
#include "pipeline/settings_reader.h"

namespace glassine::pipeline {

/// The destination whose service makes this rendition; empty: it is made here. That of an XMP file always is.
std::string madeBy(const RenditionRecipe &rendition);
/// The same rendition, made here.
RenditionRecipe madeHere(RenditionRecipe rendition);

/// Names every setting that the service cannot carry out. Nothing for renditions that are made here.
void checkServiceOrder(const Recipe &recipe, const RenditionRecipe &rendition, const std::string &path,
                       SettingsProblems &problems);

/// Why files of this kind are not sent there, in words; nothing when they are.
std::optional<std::string> serviceObstacle(files::ContentType type);
/// Why this photo cannot be made there as the recipe wants it.
std::optional<std::string> serviceObstacle(const Recipe &recipe, const PhotoFacts &facts);

/// What is asked of the service for an upright photo of this size, as Optidash's API 1.0 has it. (docs.optidash.ai: resizing,
/// output settings.)
QJsonObject serviceOrder(const RenditionRecipe &rendition, Size photo);

} // namespace glassine::pipeline
