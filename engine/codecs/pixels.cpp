// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/pixels.h"

#include "codecs/dither.h"

#include <cstring>

namespace glassine::codecs {

namespace {

vips::VImage named(const vips::VImage &image, VipsInterpretation gray, VipsInterpretation color)
{
    const VipsInterpretation name = image.interpretation() == VIPS_INTERPRETATION_CMYK ? VIPS_INTERPRETATION_CMYK
        : image.bands() <= 2                                                           ? gray
                                                                                       : color;
    return image.copy(vips::VImage::option()->set("interpretation", name));
}

} // namespace

vips::VImage toEightBit(const vips::VImage &image)
{
    if (image.format() == VIPS_FORMAT_UCHAR)
        return image;
    return named(ditheredToEightBit(image), VIPS_INTERPRETATION_B_W, VIPS_INTERPRETATION_sRGB);
}

vips::VImage toSixteenBit(const vips::VImage &image)
{
    if (image.format() == VIPS_FORMAT_USHORT)
        return image;
    // A table is exact and much faster than floating point over every pixel.
    const vips::VImage table = vips::VImage::identity().linear(257, 0).cast(VIPS_FORMAT_USHORT).copy_memory();
    return named(image.maplut(table), VIPS_INTERPRETATION_GREY16, VIPS_INTERPRETATION_RGB16);
}

vips::VImage atDepth(const Pixels &pixels, const OptionValues &options)
{
    const std::string &depth = options.text("bit-depth");
    if (depth == "auto")
        return pixels.image;
    return depth == "8" ? toEightBit(pixels.image) : toSixteenBit(pixels.image);
}

vips::VImage withProfile(const vips::VImage &image, const Bytes &icc)
{
    if (icc.empty())
        return image;
    vips::VImage result = image.copy();
    vips_image_set_blob_copy(result.get_image(), VIPS_META_ICC_NAME, icc.data(), icc.size());
    return result;
}

Bytes saveToMemory(const char *saver, const vips::VImage &image, vips::VOption *options)
{
    VipsBlob *blob = nullptr;
    vips::VImage::call(saver, options->set("in", image)->set("buffer", &blob));
    std::size_t size = 0;
    const auto *data = static_cast<const std::byte *>(vips_blob_get(blob, &size));
    Bytes bytes(data, data + size);
    vips_area_unref(VIPS_AREA(blob));
    return bytes;
}

int qualityOf(const EncodeRequest &request, int codecDefault)
{
    return request.quality.value_or(codecDefault);
}

VipsForeignSubsample subsamplingOf(const OptionValues &options)
{
    const std::string &mode = options.text("subsampling");
    if (mode == "4:4:4")
        return VIPS_FOREIGN_SUBSAMPLE_OFF;
    return mode == "auto" ? VIPS_FOREIGN_SUBSAMPLE_AUTO : VIPS_FOREIGN_SUBSAMPLE_ON;
}

} // namespace glassine::codecs
