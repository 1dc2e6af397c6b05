// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mark_place.h"

#include "operations/operation.h"
#include "operations/placement.h"

namespace glassine::pipeline {

std::optional<Area> markedArea(const RenditionRecipe &rendition, Size upright)
{
    std::optional<Area> area;
    Size size = upright;
    for (const OperationStep &step : rendition.operations) {
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation == nullptr)
            continue;
        if (step.id == "watermark" && !step.options.boolean("tiled"))
            area = Area{0, 0, size};
        if (area && operation->shift != nullptr) {
            const operations::Shift shift = operation->shift(size, step.options);
            area->left += shift.x;
            area->top += shift.y;
        }
        if (operation->outputSize != nullptr)
            size = operation->outputSize(size, step.options);
    }
    return area;
}

MarkPlace markPlaceAt(const Area &photo, const Area &mark)
{
    const operations::Placement placement = operations::placementOf(
        photo.size, {mark.left - photo.left, mark.top - photo.top, mark.size});
    return {placement.gravity, placement.marginX, placement.marginY};
}

} // namespace glassine::pipeline
