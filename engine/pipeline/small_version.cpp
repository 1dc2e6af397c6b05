// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/small_version.h"

#include "codecs/encoders.h"
#include "codecs/pixels.h"
#include "color/convert.h"
#include "imaging/frames.h"
#include "imaging/imaging.h"
#include "pipeline/recipe.h"

#include <algorithm>

namespace glassine::pipeline {

namespace {

constexpr int kEdge = 160;
constexpr int kQuality = 75; // some 6 KB of Exif's 64

vips::VImage firstFrame(const vips::VImage &image)
{
    const Size frame = imaging::frameSize(image);
    return imaging::withFrames(image.extract_area(0, 0, frame.width, frame.height), 1);
}

vips::VImage onWhite(const vips::VImage &image)
{
    const double most = imaging::isSixteenBit(image) ? 65535 : 255;
    const double paper = image.interpretation() == VIPS_INTERPRETATION_CMYK ? 0 : most;
    const std::vector<double> background(static_cast<std::size_t>(image.bands() - 1), paper);
    return image.flatten(vips::VImage::option()->set("background", background)->set("max_alpha", most));
}

vips::VImage reduced(vips::VImage image)
{
    if (imaging::hasAlpha(image))
        image = onWhite(image);
    const double scale = std::min(1.0, double(kEdge) / std::max(image.width(), image.height()));
    return scale < 1 ? image.resize(scale) : image;
}

int inverse(int orientation)
{
    return orientation == 6 ? 8 : orientation == 8 ? 6 : orientation; // all others undo themselves
}

} // namespace

Result<vips::VImage> smallVersionOf(const vips::VImage &image, ByteView profile)
{
    vips::VImage small;
    GLASSINE_CHECK(
        imaging::guard(ErrorCode::OperationFailed, "thumbnail", [&] { small = reduced(firstFrame(image)); }));
    GLASSINE_CHECK(color::convert(small, profile, {}, false));
    GLASSINE_CHECK(imaging::guard(ErrorCode::OperationFailed, "thumbnail", [&] {
        if (imaging::isSixteenBit(small))
            small = codecs::toEightBit(small);
        if (small.bands() == 1)
            small = small.bandjoin({small, small})
                        .copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
        small = small.copy_memory();
    }));
    return small;
}

Result<Bytes> thumbnailJpeg(const vips::VImage &small, int orientation)
{
    codecs::EncodeRequest encoding;
    encoding.options = resolvedEncoder({}, "jpeg");
    encoding.options.set("progressive", false); // cameras' own readers know no other
    encoding.quality = kQuality;
    return codecs::encode("jpeg", imaging::uprighted(small, inverse(orientation)), encoding);
}

Bytes thumbnailRows(const vips::VImage &small)
{
    const auto *first = static_cast<const std::byte *>(small.data());
    return {first,
            first
                + std::size_t(3) * static_cast<std::size_t>(small.width()) * static_cast<std::size_t>(small.height())};
}

} // namespace glassine::pipeline
