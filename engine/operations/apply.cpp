// SPDX-License-Identifier: GPL-3.0-or-later
// The table of apply functions: one row per operation.

#include "operations/apply.h"

#include "imaging/frames.h"
#include "imaging/imaging.h"
#include "operations/blur.h"
#include "operations/border.h"
#include "operations/caption.h"
#include "operations/colors.h"
#include "operations/crop.h"
#include "operations/curves.h"
#include "operations/flatten.h"
#include "operations/grayscale.h"
#include "operations/mask.h"
#include "operations/mat.h"
#include "operations/resize.h"
#include "operations/sharpen.h"
#include "operations/unsharp.h"
#include "operations/watermark.h"

#include <algorithm>

namespace glassine::operations {

namespace {

/// Operations that do not plan from sizes, or run when every image has its own again.
template <vips::VImage (*work)(const vips::VImage &, const OptionValues &)>
vips::VImage onPixels(const vips::VImage &image, const OptionValues &options, Size &nominal, Surroundings &)
{
    const Size before = imaging::frameSize(image);
    vips::VImage result = work(image, options);
    if (nominal == before)
        nominal = imaging::frameSize(result);
    return result;
}

/// Those that cut and resize plan from the nominal size.
template <vips::VImage (*work)(const vips::VImage &, const OptionValues &, Size &)>
vips::VImage onShape(const vips::VImage &image, const OptionValues &options, Size &nominal, Surroundings &)
{
    return work(image, options, nominal);
}

/// Those that draw.
template <vips::VImage (*work)(const vips::VImage &, const OptionValues &, Surroundings &)>
vips::VImage onPhoto(const vips::VImage &image, const OptionValues &options, Size &nominal, Surroundings &around)
{
    vips::VImage result = work(image, options, around);
    nominal = imaging::frameSize(result);
    return result;
}

/// What was drawn earlier moves with the photo when room is added.
void moveMark(const OperationDescription &operation, Size before, const OptionValues &options, Surroundings &around)
{
    if (operation.shift == nullptr || !around.mark)
        return;
    const Shift shift = operation.shift(before, options);
    around.mark->left += shift.x;
    around.mark->top += shift.y;
}

struct Row {
    std::string_view id;
    vips::VImage (*apply)(const vips::VImage &, const OptionValues &, Size &, Surroundings &);
};

constexpr Row kRows[] = {
    {"crop", onShape<applyCrop>},
    {"resize", onShape<applyResize>},
    {"auto-levels", onPixels<applyAutoLevels>},
    {"exposure", onPixels<applyExposure>},
    {"contrast", onPixels<applyContrast>},
    {"gamma", onPixels<applyGamma>},
    {"saturation", onPixels<applySaturation>},
    {"grayscale", onPixels<applyGrayscale>},
    {"blur", onPixels<applyBlur>},
    {"sharpen", onPixels<applySharpen>},
    {"unsharp", onPixels<applyUnsharp>},
    {"watermark", onPhoto<applyWatermark>},
    {"mat", onPixels<applyMat>},
    {"border", onPixels<applyBorder>},
    {"caption", onPhoto<applyCaption>},
    {"mask", onPixels<applyMask>},
    {"flatten", onPixels<applyFlatten>},
};

} // namespace

Result<vips::VImage> apply(std::string_view id, vips::VImage image, const OptionValues &options, Size &nominal,
                           Surroundings &around)
{
    const auto *row = std::find_if(std::begin(kRows), std::end(kRows), [id](const Row &r) { return r.id == id; });
    const OperationDescription *description = operationById(id);
    if (row == std::end(kRows) || description == nullptr)
        return fail(ErrorCode::OperationFailed, std::string(id), "no such operation");
    if (description->check != nullptr) {
        if (const auto problem = description->check(options))
            return fail(ErrorCode::OperationFailed, std::string(id) + "." + problem->path, problem->message);
    }
    vips::VImage result;
    GLASSINE_CHECK(imaging::guard(ErrorCode::OperationFailed, std::string(id), [&] {
        const Size before = imaging::frameSize(image);
        result = row->apply(image, options, nominal, around);
        moveMark(*description, before, options, around);
    }));
    return result;
}

Result<vips::VImage> apply(std::string_view id, vips::VImage image, const OptionValues &options, Size &nominal)
{
    Surroundings plain;
    return apply(id, std::move(image), options, nominal, plain);
}

Result<vips::VImage> apply(std::string_view id, vips::VImage image, const OptionValues &options)
{
    Size nominal = imaging::frameSize(image);
    return apply(id, std::move(image), options, nominal);
}

} // namespace glassine::operations
