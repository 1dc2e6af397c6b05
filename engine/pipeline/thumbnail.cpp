// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture for a list: raw, so that the window decodes nothing.
#include "codecs/pixels.h"
#include "color/convert.h"
#include "files/input_file.h"
#include "files/output_file.h"
#include "imaging/frames.h"
#include "operations/apply.h"
#include "operations/resize.h"
#include "pipeline/process_photo.h"
#include "pipeline/source_photo.h"

#include <memory>

#include <unistd.h>

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

/// 8-bit RGBA in sRGB.
vips::VImage toRgba(vips::VImage image)
{
    image = codecs::toEightBit(image);
    if (image.bands() < 3)
        image = image.colourspace(VIPS_INTERPRETATION_sRGB);
    return imaging::hasAlpha(image) ? image : image.bandjoin_const({255});
}

Result<void> writePixels(const vips::VImage &image, int fd)
{
    std::size_t size = 0;
    std::unique_ptr<void, decltype(&g_free)> pixels(nullptr, g_free);
    GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&] { pixels.reset(image.write_to_memory(&size)); }));
    if (::ftruncate(fd, 0) != 0 || ::lseek(fd, 0, SEEK_SET) != 0)
        return fail(ErrorCode::OutputIo);
    return files::writeAll(fd, pixels.get(), size, {});
}

Result<vips::VImage> loadFor(const imaging::Source &source, const imaging::Header &header, Size size)
{
    if (source.type == files::ContentType::Jpeg && size != header.upright()) {
        GLASSINE_TRY(const SourceBytes bytes, SourceBytes::open(source.fd, files::kSnapshotBytes));
        if (imaging::canLoadReduced(bytes.view(), source.type, header)) {
            GLASSINE_TRY(const auto images, imaging::loadReduced(bytes.view(), header, {&size, 1}));
            return images.front();
        }
    }
    imaging::LoadRequest request;
    request.atLeast = size;
    return imaging::load(source, header, request);
}

} // namespace

Result<Size> makeThumbnail(const imaging::Source &source, int edge, int outputFd)
{
    GLASSINE_TRY(const imaging::Header header, imaging::readHeader(source));
    const OptionValues options = insideBox(edge);
    GLASSINE_TRY(vips::VImage image, loadFor(source, header, operations::resizeSize(header.upright(), options)));
    Size nominal = header.upright();
    GLASSINE_TRY(image, operations::apply("resize", image, options, nominal));
    GLASSINE_CHECK(color::convert(image, header.icc, {}, false));
    GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&image] { image = toRgba(image); }));
    GLASSINE_CHECK(writePixels(image, outputFd));
    return Size{image.width(), image.height()};
}

} // namespace glassine::pipeline
