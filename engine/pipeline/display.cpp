// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/display.h"

#include "color/convert.h"
#include "imaging/blocking.h"
#include "imaging/frames.h"
#include "operations/apply.h"
#include "pipeline/decoding.h"
#include "pipeline/formula_facts.h"
#include "pipeline/marking.h"
#include "pipeline/raw_photo.h"
#include "pipeline/raw_pixels.h"
#include "pipeline/rendition.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace glassine::pipeline {

namespace {

using vips::VImage;

VImage firstFrame(const VImage &image)
{
    if (imaging::frameCount(image) == 1)
        return image;
    const Size frame = imaging::frameSize(image);
    return imaging::withFrames(image.crop(0, 0, frame.width, frame.height), 1);
}

VImage atMost(const VImage &image, std::int64_t pixels)
{
    const double given = double(image.width()) * image.height();
    return pixels <= 0 || given <= double(pixels) ? image : image.resize(std::sqrt(double(pixels) / given));
}

Result<void> runGeometry(const RenditionRecipe &rendition, VImage &image, Size nominal)
{
    for (const OperationStep &step : rendition.operations) {
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation == nullptr || operation->stage != operations::Stage::Geometry)
            continue;
        GLASSINE_TRY(image, operations::apply(step.id, image, step.options, nominal));
    }
    return {};
}

bool addsRoom(const OperationStep &step)
{
    const operations::OperationDescription *operation = operations::operationById(step.id);
    return operation != nullptr && operation->shift != nullptr;
}

/// What is put around the photo, as in the result. Its colors are meant in the result's colors, so these come first.
Result<void> frame(const SourcePhoto &photo, const Recipe &recipe, VImage &image, Bytes &icc)
{
    const RenditionRecipe &rendition = recipe.renditions.front();
    if (std::none_of(rendition.operations.begin(), rendition.operations.end(), addsRoom))
        return {};
    GLASSINE_TRY(color::Converted converted, color::convert(image, icc, recipe.color, false));
    icc = std::move(converted.profile);
    const formulas::FormulaFacts facts = formulaFacts(photo, rendition);
    operations::Surroundings around = surroundingsOf(recipe, icc, facts);
    Size nominal = imaging::frameSize(image);
    for (const OperationStep &step : rendition.operations) {
        if (!addsRoom(step))
            continue;
        GLASSINE_TRY(image, operations::apply(step.id, image, step.options, nominal, around));
    }
    return {};
}

Result<Size> show(VImage image, ByteView icc, const DisplaySettings &display, int fd)
{
    GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&] { image = atMost(firstFrame(image), display.mostPixels); }));
    GLASSINE_CHECK(color::toScreen(image, icc, display.screenProfile));
    return writeRawPixels(image, fd);
}

/// A file that this process has just encoded.
Result<Size> showEncoded(const RenditionResult &encoded, const Limits &limits, const DisplaySettings &display,
                         PreviewOutputs outputs)
{
    const imaging::Source source{outputs.file, contentTypeOf(encoded.format), limits, {}};
    // Blocked as untrusted, but these bytes are our own.
    std::unique_ptr<imaging::Unblocked> ownOutput;
    if (source.type == files::ContentType::JpegXl)
        ownOutput = std::make_unique<imaging::Unblocked>("VipsForeignLoadJxl");
    GLASSINE_TRY(const imaging::Header header, imaging::readHeader(source));
    GLASSINE_TRY(const VImage image, imaging::load(source, header, {}));
    return show(image, header.icc, display, outputs.pixels);
}

} // namespace

Result<Displayed> displaySource(const imaging::Source &source, const Recipe &recipe, std::size_t rendition,
                                const DisplaySettings &display, int outputFd)
{
    if (rendition >= recipe.renditions.size())
        return fail(ErrorCode::Internal, {}, "no such rendition");
    Recipe only = recipe;
    only.renditions = {recipe.renditions[rendition]};
    only.animation = false;
    const RawWish wish = wishFor(only);
    GLASSINE_TRY(const SourcePhoto photo, openSource(source, &wish));
    GLASSINE_TRY(const std::vector<VImage> images, decodeForEach(photo, only));
    VImage image = images.front();
    Bytes icc = photo.icc;
    GLASSINE_CHECK(runGeometry(only.renditions.front(), image, photo.header.upright()));
    GLASSINE_CHECK(frame(photo, only, image, icc));
    GLASSINE_TRY(const Size size, show(image, icc, display, outputFd));
    return Displayed{photo.facts, size};
}

Result<PhotoResult> previewRendition(const imaging::Source &source, const Recipe &recipe, std::size_t rendition,
                                     const DisplaySettings &display, PreviewOutputs outputs)
{
    if (rendition >= recipe.renditions.size())
        return fail(ErrorCode::Internal, {}, "no such rendition");
    std::vector<int> files(recipe.renditions.size(), -1);
    files[rendition] = outputs.file;
    GLASSINE_TRY(PhotoResult result, processPhoto(source, recipe, files));
    RenditionResult encoded = std::move(result.renditions[rendition]);
    RenditionResult pixels;
    pixels.format = "rgba";
    pixels.error = encoded.error;
    if (encoded.ok) {
        GLASSINE_TRY(pixels.size, showEncoded(encoded, source.limits, display, outputs));
        pixels.bytes = std::int64_t(pixels.size.width) * pixels.size.height * 4;
        pixels.ok = true;
    }
    result.renditions = {std::move(encoded), std::move(pixels)};
    return result;
}

} // namespace glassine::pipeline
