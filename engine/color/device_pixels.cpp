// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/device_pixels.h"

namespace glassine::color {

namespace {

using vips::VImage;

bool isDevicePixels(const VImage &image)
{
    switch (image.interpretation()) {
    case VIPS_INTERPRETATION_LAB:
    case VIPS_INTERPRETATION_LABQ:
    case VIPS_INTERPRETATION_LABS:
    case VIPS_INTERPRETATION_LCH:
    case VIPS_INTERPRETATION_CMC:
    case VIPS_INTERPRETATION_XYZ:
    case VIPS_INTERPRETATION_YXY:
    case VIPS_INTERPRETATION_scRGB:
    case VIPS_INTERPRETATION_HSV: return false;
    default: return image.format() == VIPS_FORMAT_UCHAR || image.format() == VIPS_FORMAT_USHORT;
    }
}

} // namespace

Channels pixelChannels(const VImage &image)
{
    if (image.bands() < 3)
        return Channels::Gray;
    return image.interpretation() == VIPS_INTERPRETATION_CMYK && image.bands() >= 4 ? Channels::Cmyk : Channels::Rgb;
}

VipsInterpretation interpretationFor(Channels channels, bool sixteenBit)
{
    switch (channels) {
    case Channels::Gray: return sixteenBit ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_B_W;
    case Channels::Rgb: return sixteenBit ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB;
    case Channels::Cmyk: break;
    }
    return VIPS_INTERPRETATION_CMYK;
}

VImage inDevicePixels(VImage image, bool &device)
{
    device = isDevicePixels(image);
    if (!device) {
        const bool deep = vips_format_sizeof(image.format()) > 1;
        image = image.colourspace(deep ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB);
    }
    const Channels channels = pixelChannels(image);
    const int most = static_cast<int>(channels) + 1;
    if (image.bands() > most)
        image = image.extract_band(0, VImage::option()->set("n", most));
    const auto wanted = interpretationFor(channels, isSixteenBit(image));
    return image.interpretation() == wanted ? image : image.copy(VImage::option()->set("interpretation", wanted));
}

VImage widened(const VImage &image)
{
    // A table is exact and much faster than floating point over every pixel.
    const VImage table = VImage::identity().linear(257, 0).cast(VIPS_FORMAT_USHORT).copy_memory();
    return image.maplut(table).copy(
        VImage::option()->set("interpretation", interpretationFor(pixelChannels(image), true)));
}

} // namespace glassine::color
