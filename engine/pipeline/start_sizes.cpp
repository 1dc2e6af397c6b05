// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/start_sizes.h"

#include "operations/operation.h"
#include "operations/resize.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace glassine::pipeline {

namespace {

constexpr double kRoomAfterCut = 2;

bool isUsualResize(const OperationStep &step)
{
    return step.id == "resize" && step.options.text("kernel") == "lanczos3" && !step.options.boolean("linear-light");
}

/// Of the whole photo, when `cut` pixels of it become `scaled`.
std::optional<Size> withRoom(Size upright, Size cut, Size scaled)
{
    const double scale = kRoomAfterCut * std::max(double(scaled.width) / cut.width, double(scaled.height) / cut.height);
    if (scale >= 1)
        return {};
    return Size{static_cast<int>(std::ceil(upright.width * scale)),
                static_cast<int>(std::ceil(upright.height * scale))};
}

std::optional<Size> startSize(const RenditionRecipe &rendition, Size upright)
{
    Size size = upright;
    for (const OperationStep &step : rendition.operations) {
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation == nullptr || operation->stage != operations::Stage::Geometry)
            continue;
        if (step.id == "resize") {
            const Size scaled = operations::planResize(size, step.options).scaled;
            const bool smaller = scaled.width <= size.width && scaled.height <= size.height && scaled != size;
            if (!smaller || !isUsualResize(step))
                return {};
            return size == upright ? scaled : withRoom(upright, size, scaled);
        }
        if (operation->outputSize != nullptr)
            size = operation->outputSize(size, step.options);
    }
    return {};
}

} // namespace

std::vector<Size> startSizes(const Recipe &recipe, Size upright)
{
    std::vector<Size> sizes;
    for (const RenditionRecipe &rendition : recipe.renditions) {
        const auto size = startSize(rendition, upright);
        if (!size)
            return {};
        sizes.push_back(*size);
    }
    return sizes;
}

} // namespace glassine::pipeline
