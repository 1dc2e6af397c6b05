// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What several operations' options share: aspect ratios, anchors, colors in text.

#include "base/option_spec.h"
#include "base/size.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace glassine::operations {

/// Width to height as numbers: {1.91, 1}.
struct Ratio {
    double width = 1;
    double height = 1;
};

/// "4:5", "1.91:1"; nullopt for anything else than two positive numbers up to 1000.
std::optional<Ratio> parseRatio(std::string_view text);
/// The usual ratios, after `first`, before "custom".
std::vector<OptionChoice> ratioChoices(OptionChoice first);
/// The three options ratio, ratio-width, ratio-height.
std::vector<OptionSpec> ratioOptions(OptionChoice first, std::string_view value);
/// What the three say; nullopt for the choice that names no ratio.
std::optional<Ratio> chosenRatio(const OptionValues &options);

OptionSpec gravityOption();
/// The nine places by name.
std::vector<OptionChoice> placeChoices();
/// "gravity" among those nine: where something is put.
OptionSpec placeOption(std::string_view help, std::string_view value);
/// Where an anchor of the given name holds, as fractions of the room left: {0.5, 0} is "north".
/// "attention" and "entropy" need pixels and answer with the middle.
struct Anchor {
    double x = 0.5;
    double y = 0.5;
};
Anchor anchorOf(std::string_view gravity);

OptionSpec colorOption(std::string_view help, std::string_view value);
/// "#rrggbb" or "#rgb".
std::optional<std::array<std::uint8_t, 3>> parseColor(std::string_view text);
/// "color", "line-color" …
bool isColorKey(std::string_view key);
/// True when one of the options' colors is no gray.
bool namesColor(const OptionValues &options);
/// The problem that a bad color among the options has; for OperationDescription::check.
std::optional<OptionProblem> checkColors(const OptionValues &options);

/// round(value × numerator ÷ denominator), at least 1, without floating point.
int scaled(int value, int numerator, int denominator);

} // namespace glassine::operations
