// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a new file cannot hold of a photo, told before it is made. Plain values: for plans, and for the worker's own rules.

#include "codecs/codec.h"
#include "pipeline/photo.h"
#include "pipeline/recipe.h"

#include <string>

namespace glassine::pipeline {

/// What rendition `rendition` will lose, as far as the photo's facts tell: transparency that hides nothing is named here
/// and then lost without a word. The codes are those of the finished rendition's warnings.
std::vector<Warning> foreseenLosses(const PhotoFacts &facts, files::ContentType type, const Recipe &recipe,
                                    std::size_t rendition);

/// Do all frames or pages go into files of this codec?
bool keepsFrames(const PhotoFacts &facts, files::ContentType type, const Recipe &recipe,
                 const codecs::CodecDescription &codec);
/// May the gain map of a JPEG go along: do all steps leave it a picture of the same place?
bool leavesGainMapTrue(const RenditionRecipe &rendition, Size upright);
/// Is a motion photo's video kept in this codec's files?
bool keepsMotion(const Recipe &recipe, const codecs::CodecDescription &codec);

/// Press inks are left as they are by what changes light: a remark on a photo whose inks stay, "exposure, sharpen".
inline constexpr const char *kInksNotAdjusted = "inks-not-adjusted";
std::string stepsThatSpareInks(const RenditionRecipe &rendition);

/// Does the preset rather have no new file than one with this loss?
bool skipsFor(const ExtrasSettings &extras, const Warning &loss);

} // namespace glassine::pipeline
