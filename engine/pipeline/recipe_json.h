// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of a preset's JSON that is also a recipe's: read in one place for preset files, journal and workers.

#include "pipeline/recipe.h"
#include "pipeline/settings_reader.h"

#include <array>

namespace glassine::pipeline {

// Names as they stand in JSON, in the order of their enums.
inline constexpr std::array<std::string_view, 7> kOutputSpaceNames = {"srgb", "display-p3", "adobe-rgb", "prophoto",
                                                                      "gray", "file",       "keep"};
inline constexpr std::array<std::string_view, 2> kProfileVersionNames = {"2", "4"};
inline constexpr std::array<std::string_view, 4> kIntentNames = {"perceptual", "relative", "saturation", "absolute"};
inline constexpr std::array<std::string_view, 3> kExtraPolicyNames = {"keep", "drop", "skip"};
inline constexpr std::array<std::string_view, 2> kLossPolicyNames = {"convert", "skip"};
inline constexpr std::array<std::string_view, kLossKinds> kLossKindKeys = {
    "animation", "pages", "depth", "transparency", "bits", "inks", "channels"};
/// The last one is for pages alone.
inline constexpr std::array<std::string_view, 4> kOwnLossNames = {"usual", "convert", "skip", "first"};
inline constexpr std::array<std::string_view, 2> kDamagePolicyNames = {"refuse", "rescue"};
inline constexpr std::array<std::string_view, 3> kRawSourceNames = {"auto", "preview", "demosaic"};
inline constexpr std::array<std::string_view, 3> kRawHighlightNames = {"clip", "blend", "rebuild"};

/// Before the hash of a file that comes on another way (see assetsOf()).
inline constexpr std::string_view kAssetHashPrefix = "content:";

/// Reads "color", "metadata", "animation", "damaged", "extras", "raw" and "renditions"; other keys are the caller's. Rendition keys that only a
/// preset has are passed in `presetKeys` and not reported.
Recipe readRecipe(SettingsReader &reader, SettingsProblems &problems,
                  std::initializer_list<std::string_view> presetKeys = {});

/// The colors alone, for a proof: "color.…" in paths.
QJsonObject toJson(const color::ColorSettings &colors);
color::ColorSettings readColor(const QJsonObject &json, SettingsProblems &problems);

/// What a rendition is called in paths: its id, or its position when it has none.
std::string renditionPath(const QJsonObject &rendition, std::size_t index);

} // namespace glassine::pipeline
