// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/logo.h"

#include "color/convert.h"
#include "imaging/frames.h"
#include "operations/alpha.h"
#include "pipeline/raw_pixels.h"

#include <algorithm>
#include <cmath>

namespace glassine::pipeline {

namespace {

double scaleFor(const imaging::Source &source, const imaging::Header &header, int diagonal)
{
    const Size size = header.upright();
    const double scale = diagonal / std::hypot(size.width, size.height);
    return source.type == files::ContentType::Svg ? scale : std::min(1.0, scale);
}

vips::VImage firstFrame(const vips::VImage &image)
{
    const Size frame = imaging::frameSize(image);
    return imaging::withFrames(image.crop(0, 0, frame.width, frame.height), 1);
}

} // namespace

Result<Size> drawLogo(const imaging::Source &source, int diagonal, int outputFd)
{
    GLASSINE_TRY(const imaging::Header header, imaging::readHeader(source));
    const double scale = scaleFor(source, header, diagonal);
    const bool isDrawing = source.type == files::ContentType::Svg;
    imaging::LoadRequest request;
    request.drawingScale = isDrawing ? scale : 1;
    GLASSINE_TRY(vips::VImage image, imaging::load(source, header, request));
    GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, {}, [&] {
        image = firstFrame(image);
        if (!isDrawing && scale < 1)
            image = operations::premultiplied(image,
                                              [scale](const vips::VImage &pixels) { return pixels.resize(scale); });
    }));
    GLASSINE_CHECK(color::convert(image, header.icc, {}, false));
    return writeRawPixels(image, outputFd);
}

} // namespace glassine::pipeline
