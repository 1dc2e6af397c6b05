// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decoding.h"

#include "codecs/codec.h"
#include "codecs/pixels.h"
#include "color/convert.h"
#include "operations/operation.h"
#include "operations/resize.h"
#include "pipeline/losses.h"
#include "pipeline/raw_photo.h"
#include "pipeline/start_sizes.h"

#include <algorithm>
#include <cmath>

namespace glassine::pipeline {

namespace {

/// How much of the source's edge length a rendition needs: what its resize makes of what reaches it.
double neededScale(const RenditionRecipe &rendition, Size upright)
{
    double scale = 0;
    Size size = upright;
    for (const OperationStep &step : rendition.operations) {
        if (step.id == "resize") {
            const Size scaled = operations::planResize(size, step.options).scaled;
            scale = std::max(static_cast<double>(scaled.width) / size.width,
                             static_cast<double>(scaled.height) / size.height);
        }
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation != nullptr && operation->outputSize != nullptr)
            size = operation->outputSize(size, step.options);
    }
    return scale > 0 && scale < 1 ? scale : 1;
}

const codecs::CodecDescription *codecFor(const RenditionRecipe &rendition, files::ContentType source)
{
    return codecs::codecById(resolvedFormat(rendition, source));
}

bool needsPixelsTwice(const Recipe &recipe)
{
    if (recipe.renditions.size() != 1)
        return true;
    const RenditionRecipe &only = recipe.renditions.front();
    return std::any_of(only.operations.begin(), only.operations.end(),
                       [](const OperationStep &step) { return operations::needsRandomAccess(step.id, step.options); });
}

bool wantsFrames(const SourcePhoto &photo, const Recipe &recipe)
{
    return std::any_of(recipe.renditions.begin(), recipe.renditions.end(), [&](const auto &rendition) {
        const codecs::CodecDescription *codec = codecFor(rendition, photo.source.type);
        return codec != nullptr && keepsFrames(photo.facts, photo.source.type, recipe, *codec);
    });
}

/// Decodes once. Several users get the pixels in memory, one gets them row by row.
Result<vips::VImage> decode(const SourcePhoto &photo, const Recipe &recipe)
{
    imaging::LoadRequest request;
    request.allFrames = wantsFrames(photo, recipe);
    request.atLeast = neededSize(recipe, photo.header.upright());
    request.sequential = !needsPixelsTwice(recipe) && !request.allFrames;
    GLASSINE_TRY(vips::VImage image, imaging::load(photo.source, photo.header, request));
    if (!request.sequential)
        GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&image] { image = image.copy_memory(); }));
    return image;
}

/// Resizing in 16 bits keeps what the mean of many pixels has between two levels.
bool wantsDepth(const SourcePhoto &photo, const Recipe &recipe)
{
    const imaging::Header &header = photo.header;
    return header.bitsPerSample <= 8
        && color::wantsSixteenBits(header.cmyk ? 4 : header.bands, photo.icc, recipe.color);
}

Result<vips::VImage> decodeDeep(const SourcePhoto &photo, const Recipe &recipe)
{
    GLASSINE_TRY(vips::VImage image, decode(photo, recipe));
    GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&image] { image = codecs::toSixteenBit(image); }));
    return image;
}

} // namespace

Size neededSize(const Recipe &recipe, Size upright)
{
    double scale = 0;
    for (const RenditionRecipe &rendition : recipe.renditions)
        scale = std::max(scale, neededScale(rendition, upright));
    if (scale >= 1)
        return {};
    return {static_cast<int>(std::ceil(upright.width * scale)), static_cast<int>(std::ceil(upright.height * scale))};
}

RawWish wishFor(const Recipe &recipe)
{
    RawWish wish;
    wish.settings = recipe.raw;
    wish.pixels = !recipe.renditions.empty();
    wish.wide = recipe.color.output != color::OutputSpace::Srgb;
    wish.exact = std::any_of(recipe.renditions.begin(), recipe.renditions.end(), [](const RenditionRecipe &rendition) {
        return resolvedTarget(rendition, resolvedFormat(rendition, files::ContentType::Raw)).lossless;
    });
    wish.needed = [&recipe](Size upright) { return neededSize(recipe, upright); };
    wish.threads = vips_concurrency_get();
    return wish;
}

Result<std::vector<vips::VImage>> decodeForEach(const SourcePhoto &photo, const Recipe &recipe)
{
    if (photo.developed)
        return std::vector<vips::VImage>(recipe.renditions.size(), *photo.developed);
    const std::vector<Size> starts = startSizes(recipe, photo.header.upright());
    if (wantsDepth(photo, recipe)) {
        GLASSINE_TRY(const vips::VImage image, decodeDeep(photo, recipe));
        return std::vector<vips::VImage>(recipe.renditions.size(), image);
    }
    if (starts.empty() || photo.source.tolerant
        || !imaging::canLoadReduced(photo.bytes.view(), photo.source.type, photo.header)) {
        GLASSINE_TRY(const vips::VImage image, decode(photo, recipe));
        return std::vector<vips::VImage>(recipe.renditions.size(), image);
    }
    std::vector<Size> distinct;
    for (const Size size : starts) {
        if (std::find(distinct.begin(), distinct.end(), size) == distinct.end())
            distinct.push_back(size);
    }
    GLASSINE_TRY(const auto reduced, imaging::loadReduced(photo.bytes.view(), photo.header, distinct));
    std::vector<vips::VImage> images;
    for (const Size size : starts)
        images.push_back(
            reduced[static_cast<std::size_t>(std::find(distinct.begin(), distinct.end(), size) - distinct.begin())]);
    return images;
}

} // namespace glassine::pipeline
