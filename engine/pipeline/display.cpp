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
#include "pipeline/service_order.h"

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
    const formulas::FormulaFacts facts = formulaFacts(photo.facts, photo.source.origin, rendition);
    operations::Surroundings around = surroundingsOf(recipe, icc, facts);
    Size nominal = imaging::frameSize(image);
    for (const OperationStep &step : rendition.operations) {
        if (!addsRoom(step))
            continue;
        GLASSINE_TRY(image, operations::apply(step.id, image, step.options, nominal, around));
    }
    return {};
}

Result<void> reduce(VImage &image, const DisplaySettings &display)
{
    return imaging::guard(ErrorCode::DamagedInput, {}, [&] { image = atMost(firstFrame(image), display.mostPixels); });
}

/// To the colors of the screen, by way of those of the proof.
Result<void> toView(VImage &image, Bytes icc, const DisplaySettings &display)
{
    if (display.proof) {
        color::ColorSettings settings = *display.proof;
        settings.embedProfile = true;
        GLASSINE_TRY(color::Converted proof, color::convert(image, icc, settings, true));
        icc = std::move(proof.profile);
    }
    return color::toScreen(image, icc, {display.screenProfile, display.paper && display.proof.has_value()});
}

/// A color that no photo has much of, so that nothing else looks like it.
Result<void> paintOver(VImage &image, const VImage &mask)
{
    return imaging::guard(ErrorCode::OperationFailed, "color", [&] {
        const bool deep = imaging::isSixteenBit(image);
        if (image.bands() < 3)
            image = image.colourspace(deep ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB);
        const double most = deep ? 65535 : 255;
        std::vector<double> mark = {most, 0, most, most};
        mark.resize(static_cast<std::size_t>(image.bands()));
        const VImage marked = mask.ifthenelse(mark, image);
        image = marked.copy(VImage::option()->set("interpretation", image.interpretation()));
    });
}

Result<Size> show(VImage image, const Bytes &icc, const DisplaySettings &display, int fd)
{
    GLASSINE_CHECK(reduce(image, display));
    GLASSINE_CHECK(toView(image, icc, display));
    return writeRawPixels(image, fd);
}

struct Outside {
    int perTenThousand = -1;
    std::optional<VImage> mask;
};

/// What `output` cannot hold of a reduced picture, which is in memory then.
Result<Outside> outsideOf(VImage &image, ByteView icc, const color::ColorSettings &output)
{
    GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&image] { image = image.copy_memory(); }));
    Outside outside;
    GLASSINE_TRY(outside.mask, color::maskOutside(image, icc, output));
    if (outside.mask)
        outside.perTenThousand = static_cast<int>(std::lround(10'000 * outside.mask->avg() / 255));
    return outside;
}

Result<Displayed> showMarked(VImage image, const Bytes &icc, const DisplaySettings &display,
                             const color::ColorSettings &recipe, int fd)
{
    GLASSINE_CHECK(reduce(image, display));
    GLASSINE_TRY(const Outside outside, outsideOf(image, icc, display.proof.value_or(recipe)));
    GLASSINE_CHECK(toView(image, icc, display));
    if (outside.mask)
        GLASSINE_CHECK(paintOver(image, *outside.mask));
    Displayed shown;
    shown.facts.outOfGamut = outside.perTenThousand;
    GLASSINE_TRY(shown.size, writeRawPixels(image, fd));
    return shown;
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
    only.extras.pages = false;
    const RawWish wish = wishFor(only);
    GLASSINE_TRY(const SourcePhoto photo, openSource(source, &wish));
    GLASSINE_TRY(const std::vector<VImage> images, decodeForEach(photo, only));
    VImage image = images.front();
    Bytes icc = photo.icc;
    GLASSINE_CHECK(runGeometry(only.renditions.front(), image, photo.header.upright()));
    GLASSINE_CHECK(frame(photo, only, image, icc));
    Displayed shown{photo.facts, {}};
    if (!display.markOutside) {
        GLASSINE_TRY(shown.size, show(image, icc, display, outputFd));
        return shown;
    }
    GLASSINE_TRY(const Displayed marked, showMarked(image, icc, display, recipe.color, outputFd));
    shown.size = marked.size;
    shown.facts.outOfGamut = marked.facts.outOfGamut;
    return shown;
}

Result<PhotoResult> previewRendition(const imaging::Source &source, const Recipe &recipe, std::size_t rendition,
                                     const DisplaySettings &display, PreviewOutputs outputs)
{
    if (rendition >= recipe.renditions.size())
        return fail(ErrorCode::Internal, {}, "no such rendition");
    std::vector<int> files(recipe.renditions.size(), -1);
    files[rendition] = outputs.file;
    Recipe here = recipe; // nothing is sent away for a look
    here.renditions[rendition] = madeHere(recipe.renditions[rendition]);
    GLASSINE_TRY(PhotoResult result, processPhoto(source, here, files));
    RenditionResult encoded = std::move(result.renditions[rendition]);
    if (const std::string service = madeBy(recipe.renditions[rendition]); !service.empty())
        encoded.warnings.push_back({"shown-as-made-here", service});
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
