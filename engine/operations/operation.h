// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A step on pixels, described once. Descriptions link no image library; apply.h holds the workers' half.

#include "base/option_spec.h"
#include "base/size.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace glassine::operations {

/// Where in a photo's way an operation runs; inside a stage, table order.
enum class Stage {
    Geometry, ///< before colour conversion: crop, resize
    Finish,   ///< after it, in the output space: grayscale, sharpen, border, flatten
};

/// Where a form shows it.
enum class Group {
    Size,  ///< crop, resize
    Light, ///< tones, colors, sharpness
    Marks, ///< what is put on the photo and around it
};
std::string_view groupLabel(Group group);

/// How far the photo's upper left corner moves inside the result.
struct Shift {
    int x = 0;
    int y = 0;
};

struct OperationDescription {
    std::string_view id; ///< "crop", "resize", "grayscale" … as presets name it
    std::string_view label;
    std::string_view help;
    Stage stage = Stage::Geometry;
    Group group = Group::Size;
    std::vector<OptionSpec> options;
    /// Pixels out for pixels in (upright), exactly what the worker will produce; nullptr = unchanged.
    Size (*outputSize)(Size in, const OptionValues &options) = nullptr;
    /// For what adds room; nullptr = nothing moves.
    Shift (*shift)(Size in, const OptionValues &options) = nullptr;
    /// What ranges and choices cannot say ("#12g" is no color); run it on values that passed checkOptions. The
    /// problem's path is the option's key alone; nullptr = nothing more to check.
    std::optional<OptionProblem> (*check)(const OptionValues &options) = nullptr;
    /// Would it change a photo, were that not of press inks, which it leaves alone? nullptr: it works on inks as on light.
    bool (*sparesInks)(const OptionValues &options) = nullptr;
};

/// Every operation in the order it runs. Orientation is not here: every photo is made upright first.
std::span<const OperationDescription> operations();
const OperationDescription *operationById(std::string_view id);
/// True when the pixels must be there twice ("attention" and "entropy" look before they cut): such a chain is to be
/// loaded with LoadRequest::sequential = false.
bool needsRandomAccess(std::string_view id, const OptionValues &options);

} // namespace glassine::operations
