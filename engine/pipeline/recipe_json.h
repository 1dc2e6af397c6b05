// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of a preset's JSON that is also a recipe's: read in one place for preset files, journal and workers.

#include "pipeline/recipe.h"
#include "pipeline/settings_reader.h"

#include <array>

namespace glassine::pipeline {

// Names as they stand in JSON, in the order of their enums.
inline constexpr std::array<std::string_view, 2> kOutputSpaceNames = {"srgb", "keep"};
inline constexpr std::array<std::string_view, 4> kIntentNames = {"perceptual", "relative", "saturation", "absolute"};
inline constexpr std::array<std::string_view, 3> kExtraPolicyNames = {"keep", "drop", "skip"};
inline constexpr std::array<std::string_view, 2> kLossPolicyNames = {"convert", "skip"};
inline constexpr std::array<std::string_view, 3> kRawSourceNames = {"auto", "preview", "demosaic"};
inline constexpr std::array<std::string_view, 3> kRawHighlightNames = {"clip", "blend", "rebuild"};

/// An upper bound that leaves room for the input among a worker's descriptors (worker::kMaxDescriptors).
inline constexpr std::size_t kMaxRenditions = 31;

/// Reads "color", "metadata", "animation", "extras", "raw" and "renditions"; other keys are the caller's. Rendition keys that only a
/// preset has are passed in `presetKeys` and not reported.
Recipe readRecipe(SettingsReader &reader, SettingsProblems &problems,
                  std::initializer_list<std::string_view> presetKeys = {});

/// What a rendition is called in paths: its id, or its position when it has none.
std::string renditionPath(const QJsonObject &rendition, std::size_t index);

} // namespace glassine::pipeline
