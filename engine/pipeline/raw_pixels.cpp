// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/raw_pixels.h"

#include "codecs/pixels.h"
#include "files/output_file.h"
#include "imaging/frames.h"
#include "imaging/imaging.h"

#include <memory>

#include <unistd.h>

namespace glassine::pipeline {

namespace {

vips::VImage toRgba(vips::VImage image)
{
    image = codecs::toEightBit(image);
    if (image.bands() < 3)
        image = image.colourspace(VIPS_INTERPRETATION_sRGB);
    return imaging::hasAlpha(image) ? image : image.bandjoin_const({255});
}

} // namespace

Result<Size> writeRawPixels(const vips::VImage &image, int fd)
{
    std::size_t size = 0;
    std::unique_ptr<void, decltype(&g_free)> pixels(nullptr, g_free);
    GLASSINE_CHECK(
        imaging::guard(ErrorCode::DamagedInput, {}, [&] { pixels.reset(toRgba(image).write_to_memory(&size)); }));
    if (::ftruncate(fd, 0) != 0 || ::lseek(fd, 0, SEEK_SET) != 0)
        return fail(ErrorCode::OutputIo);
    GLASSINE_CHECK(files::writeAll(fd, pixels.get(), size, {}));
    return Size{image.width(), image.height()};
}

} // namespace glassine::pipeline
