// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/framing.h"

#include "operations/operation.h"

#include <algorithm>
#include <cmath>

namespace glassine::ui {

namespace {

constexpr double kMost = 4; ///< beyond, single pixels of the original are as large as a fingertip
constexpr double kNotWorthIt = 1.1;

void enlarge(OptionValues &options, const OptionSpec &spec, double factor)
{
    const OptionValue *value = options.find(spec.key);
    if (!value)
        return;
    if (const auto *whole = std::get_if<std::int64_t>(value))
        options.set(std::string(spec.key), std::int64_t(std::llround(double(*whole) * factor)));
    else if (const auto *number = std::get_if<double>(value))
        options.set(std::string(spec.key), *number * factor);
}

/// Lengths in pixels, percent of the original and megapixels grow; ratios and parts stay.
void enlarge(pipeline::OperationStep &step, const operations::OperationDescription &operation, double factor)
{
    const bool inPixels = step.id == "border" && step.options.text("unit") == "px";
    for (const OptionSpec &spec : operation.options) {
        if (spec.unit == "px" || (step.id == "resize" && spec.key == "percent")
            || (inPixels && (spec.key == "width" || spec.key == "bottom-extra")))
            enlarge(step.options, spec, factor);
        else if (spec.key == "megapixels")
            enlarge(step.options, spec, factor * factor);
    }
}

/// Of what is left of the photo, without what adds room around it; as it is, or resized.
Size photoSize(pipeline::RenditionRecipe rendition, Size original, bool resized)
{
    std::erase_if(rendition.operations, [&](const pipeline::OperationStep &step) {
        const operations::OperationDescription *operation = operations::operationById(step.id);
        return (operation && operation->shift) || (!resized && step.id == "resize");
    });
    return pipeline::plannedSize(rendition, original);
}

} // namespace

pipeline::RenditionRecipe enlarged(pipeline::RenditionRecipe rendition, double factor)
{
    for (pipeline::OperationStep &step : rendition.operations)
        if (const auto *operation = operations::operationById(step.id); operation && operation->outputSize)
            enlarge(step, *operation, factor);
    return rendition;
}

double usefulEnlargement(const pipeline::RenditionRecipe &rendition, Size original, double zoom)
{
    if (original == Size{} || zoom <= 1)
        return 1;
    const Size made = photoSize(rendition, original, true);
    const Size there = photoSize(rendition, original, false);
    if (made.width <= 0 || made.height <= 0)
        return 1;
    const double most = std::min(double(there.width) / made.width, double(there.height) / made.height);
    const double wanted = zoom <= 2 ? 2 : kMost;
    const double factor = std::min(most, wanted);
    return factor < kNotWorthIt ? 1 : factor;
}

} // namespace glassine::ui
