// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture for a list: raw, so that the window decodes nothing.
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

/// The camera's own preview, and only where there is none the sensor's data.
Result<Thumbnail> thumbnailOfRaw(const imaging::Source &source, int edge, int outputFd)
{
    const OptionValues options = insideBox(edge);
    RawWish wish;
    wish.pixels = true;
    wish.settings.source = RawSource::Preview;
    wish.needed = [&options](Size upright) { return operations::resizeSize(upright, options); };
    GLASSINE_TRY(const SourcePhoto photo, openSource(source, &wish));
    Size nominal = photo.header.upright();
    const Size wanted = operations::resizeSize(nominal, options);
    vips::VImage image;
    if (photo.developed) {
        image = *photo.developed;
    } else {
        GLASSINE_TRY(image, loadFor(photo.source, photo.header, wanted));
    }
    GLASSINE_TRY(image, operations::apply("resize", image, options, nominal));
    GLASSINE_CHECK(color::convert(image, photo.icc, {}, false));
    GLASSINE_TRY(const Size size, writeRawPixels(image, outputFd));
    return Thumbnail{size, photo.whole};
}

} // namespace

Result<Thumbnail> makeThumbnail(const imaging::Source &source, int edge, int outputFd)
{
    if (source.type == files::ContentType::Raw)
        return thumbnailOfRaw(source, edge, outputFd);
    GLASSINE_TRY(const imaging::Header header, imaging::readHeader(source));
    const OptionValues options = insideBox(edge);
    GLASSINE_TRY(vips::VImage image, loadFor(source, header, operations::resizeSize(header.upright(), options)));
    Size nominal = header.upright();
    GLASSINE_TRY(image, operations::apply("resize", image, options, nominal));
    GLASSINE_CHECK(color::convert(image, header.icc, {}, false));
    GLASSINE_TRY(const Size size, writeRawPixels(image, outputFd));
    return Thumbnail{size, header.upright()};
}

} // namespace glassine::pipeline
