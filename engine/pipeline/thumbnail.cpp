// SPDX-License-Identifier: GPL-3.0-or-later
// Small versions of a photo: raw for a list, so that the window decodes nothing, and for a look at its colors.
#include "color/convert.h"
#include "files/input_file.h"
#include "imaging/quick_look.h"
#include "operations/apply.h"
#include "operations/resize.h"
#include "pipeline/process_photo.h"
#include "pipeline/raw_photo.h"
#include "pipeline/raw_pixels.h"
#include "pipeline/source_photo.h"

#include <algorithm>
#include <cmath>

namespace glassine::pipeline {

namespace {

OptionValues insideBox(int edge)
{
    const operations::OperationDescription *resize = operations::operationById("resize");
    OptionValues wanted;
    wanted.set("fit", std::string("inside"));
    wanted.set("width", std::int64_t(edge));
    wanted.set("height", std::int64_t(edge));
    std::vector<OptionProblem> none;
    return checkOptions(resize->options, wanted, {}, none);
}

/// A picture for a list must not take a second because the photo's format does: the camera's own small version will do,
/// if it is about as large as asked for and not of another shape than the photo.
bool willDo(const vips::VImage &stored, const imaging::Header &header, Size wanted)
{
    const Size whole = header.upright();
    const double shape = double(stored.width()) * whole.height / (double(stored.height()) * whole.width);
    return shape > 0.98 && shape < 1.02 && 2 * std::max(stored.width(), stored.height()) >= wanted.longEdge();
}

Result<vips::VImage> loadFor(const imaging::Source &source, const imaging::Header &header, Size size)
{
    if (source.type == files::ContentType::Jpeg && size != header.upright()) {
        GLASSINE_TRY(const SourceBytes bytes, SourceBytes::open(source.fd, files::kSnapshotBytes));
        if (imaging::canLoadReduced(bytes.view(), source.type, header))
            return imaging::loadQuickLook(bytes.view(), header, size);
    }
    imaging::LoadRequest request;
    request.atLeast = size;
    if (source.type == files::ContentType::Heic || source.type == files::ContentType::Avif) {
        request.stored = true;
        if (auto stored = imaging::load(source, header, request); stored && willDo(*stored, header, size))
            return stored;
        request.stored = false;
    }
    return imaging::load(source, header, request);
}

/// At most `edge` × `edge` pixels in the photo's own space, lazy.
Result<vips::VImage> smallVersion(const imaging::Source &source, const imaging::Header &header, int edge)
{
    const OptionValues options = insideBox(edge);
    GLASSINE_TRY(vips::VImage image, loadFor(source, header, operations::resizeSize(header.upright(), options)));
    Size nominal = header.upright();
    return operations::apply("resize", image, options, nominal);
}

/// The camera's own preview, and only where there is none the sensor's data.
Result<Thumbnail> thumbnailOfRaw(const imaging::Source &source, int edge, int outputFd)
{
    const OptionValues options = insideBox(edge);
    RawWish wish;
    wish.pixels = true;
    wish.settings.source = RawSource::Preview;
    wish.needed = [&options](Size upright) { return operations::resizeSize(upright, options); };
    GLASSINE_TRY(const SourcePhoto photo, openSource(source, &wish));
    vips::VImage image;
    if (photo.developed) {
        Size nominal = photo.header.upright();
        GLASSINE_TRY(image, operations::apply("resize", *photo.developed, options, nominal));
    } else {
        GLASSINE_TRY(image, smallVersion(photo.source, photo.header, edge));
    }
    GLASSINE_CHECK(color::convert(image, photo.icc, {}, false));
    GLASSINE_TRY(const Size size, writeRawPixels(image, outputFd));
    return Thumbnail{size, photo.whole};
}

/// Of ten thousand pixels; -1 where none changes its space.
Result<int> outOfGamut(const SourcePhoto &photo, const color::ColorSettings &settings)
{
    constexpr int kEdge = 512; // enough to count pixels in, and soon decoded
    GLASSINE_TRY(vips::VImage image, smallVersion(photo.source, photo.header, kEdge));
    GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&image] { image = image.copy_memory(); }));
    GLASSINE_TRY(const auto share, color::shareOutside(image, photo.icc, settings));
    return share ? static_cast<int>(std::lround(10'000 * *share)) : -1;
}

/// Of some files the orientation stands where no header of libvips' has it.
Result<imaging::Header> headerOf(const imaging::Source &source)
{
    if (source.type != files::ContentType::Jpeg2000 && source.type != files::ContentType::Png)
        return imaging::readHeader(source);
    GLASSINE_TRY(SourcePhoto photo, openSource(source));
    return std::move(photo.header);
}

} // namespace

Result<PhotoFacts> preflightPhoto(const imaging::Source &source, const Recipe &recipe)
{
    GLASSINE_TRY(SourcePhoto photo, openSource(source));
    // Of a photo that is damaged further down, what its header says is known all the same.
    photo.facts.outOfGamut = outOfGamut(photo, recipe.color).value_or(-1);
    return std::move(photo.facts);
}

Result<Thumbnail> makeThumbnail(const imaging::Source &source, int edge, int outputFd)
{
    if (source.type == files::ContentType::Raw)
        return thumbnailOfRaw(source, edge, outputFd);
    GLASSINE_TRY(const imaging::Header header, headerOf(source));
    GLASSINE_TRY(vips::VImage image, smallVersion(source, header, edge));
    GLASSINE_CHECK(color::convert(image, header.icc, {}, false));
    GLASSINE_TRY(const Size size, writeRawPixels(image, outputFd));
    return Thumbnail{size, header.upright()};
}

} // namespace glassine::pipeline
