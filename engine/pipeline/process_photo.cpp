// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/process_photo.h"

#include "operations/operation.h"
#include "operations/resize.h"
#include "pipeline/rendition.h"
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
            scale = std::max(static_cast<double>(scaled.width) / size.width, static_cast<double>(scaled.height) / size.height);
        }
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation != nullptr && operation->outputSize != nullptr)
            size = operation->outputSize(size, step.options);
    }
    return scale > 0 && scale < 1 ? scale : 1;
}

Size neededSize(const Recipe &recipe, Size upright)
{
    double scale = 0;
    for (const RenditionRecipe &rendition : recipe.renditions)
        scale = std::max(scale, neededScale(rendition, upright));
    if (scale >= 1)
        return {};
    return {static_cast<int>(std::ceil(upright.width * scale)), static_cast<int>(std::ceil(upright.height * scale))};
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
    return std::any_of(only.operations.begin(), only.operations.end(), [](const OperationStep &step) {
        return operations::needsRandomAccess(step.id, step.options);
    });
}

bool wantsFrames(const Recipe &recipe, const imaging::Source &source)
{
    return recipe.animation && std::any_of(recipe.renditions.begin(), recipe.renditions.end(), [&](const auto &rendition) {
        const codecs::CodecDescription *codec = codecFor(rendition, source.type);
        return codec != nullptr && codec->animation;
    });
}

/// Decodes once. Several users get the pixels in memory, one gets them row by row.
Result<vips::VImage> decode(const SourcePhoto &photo, const Recipe &recipe)
{
    imaging::LoadRequest request;
    request.allFrames = photo.header.animated && wantsFrames(recipe, photo.source);
    request.atLeast = neededSize(recipe, photo.header.upright());
    request.sequential = !needsPixelsTwice(recipe) && !request.allFrames;
    GLASSINE_TRY(vips::VImage image, imaging::load(photo.source, photo.header, request));
    if (!request.sequential)
        GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&image] { image = image.copy_memory(); }));
    return image;
}

/// The pixels each rendition starts from: of the size it needs where the loader can give that, else the same for all.
Result<std::vector<vips::VImage>> decodeForEach(const SourcePhoto &photo, const Recipe &recipe)
{
    const std::vector<Size> starts = startSizes(recipe, photo.header.upright());
    if (starts.empty() || !imaging::canLoadReduced(photo.bytes.view(), photo.source.type, photo.header)) {
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
        images.push_back(reduced[static_cast<std::size_t>(std::find(distinct.begin(), distinct.end(), size) - distinct.begin())]);
    return images;
}

/// Lazy pixels report a damaged source wherever they are consumed. Reading it again tells whose fault it was, in the
/// decoder's words.
Result<void> readAgain(const SourcePhoto &photo)
{
    GLASSINE_TRY(const vips::VImage image, imaging::load(photo.source, photo.header, {}));
    return imaging::guard(ErrorCode::DamagedInput, {}, [&image] { image.avg(); });
}

bool mayComeFromSource(ErrorCode code)
{
    return code == ErrorCode::CannotEncode || code == ErrorCode::OperationFailed || code == ErrorCode::VerificationFailed;
}

Result<void> makeOne(const SourcePhoto &photo, const Recipe &recipe, const RenditionRecipe &rendition,
                     const vips::VImage &image, int outputFd, RenditionResult &result)
{
    result.format = resolvedFormat(rendition, photo.source.type);
    const codecs::CodecDescription *codec = codecs::codecById(result.format);
    if (codec == nullptr)
        return fail(ErrorCode::CodecMissing, result.format);
    RenditionWork work{photo, recipe, rendition, *codec, result, image, photo.header.upright(), {}, {}, {}, 1, {}};
    return makeRendition(work, outputFd);
}

} // namespace

Result<PhotoFacts> probePhoto(const imaging::Source &source)
{
    GLASSINE_TRY(SourcePhoto photo, openSource(source));
    return std::move(photo.facts);
}

Result<PhotoResult> processPhoto(const imaging::Source &source, const Recipe &recipe, std::span<const int> outputFds)
{
    if (recipe.renditions.empty() || outputFds.size() != recipe.renditions.size())
        return fail(ErrorCode::Internal, {}, "outputs do not match the renditions");
    GLASSINE_TRY(const SourcePhoto photo, openSource(source));
    GLASSINE_TRY(const std::vector<vips::VImage> images, decodeForEach(photo, recipe));
    PhotoResult result{photo.facts, photo.warnings, std::vector<RenditionResult>(recipe.renditions.size())};
    for (std::size_t i = 0; i < recipe.renditions.size(); ++i) {
        RenditionResult &rendition = result.renditions[i];
        const auto made = makeOne(photo, recipe, recipe.renditions[i], images[i], outputFds[i], rendition);
        if (made)
            continue;
        if (mayComeFromSource(made.error().code))
            GLASSINE_CHECK(readAgain(photo));
        rendition.ok = false;
        rendition.error = made.error();
    }
    return result;
}

} // namespace glassine::pipeline
