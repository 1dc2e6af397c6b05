// SPDX-License-Identifier: GPL-3.0-or-later
// The last step before pixels are looked at: to the colors of the screen they are shown on.

#include "color/convert.h"
#include "color/lazy_transform.h"

#include <vips/vips8>

namespace glassine::color {

namespace {

using vips::VImage;

bool isRgbProfile(ByteView icc)
{
    const Profile profile = openProfile(icc);
    return profile && cmsGetColorSpace(profile.get()) == cmsSigRgbData;
}

bool isRgb(const VImage &image)
{
    const auto interpretation = image.interpretation();
    return image.bands() >= 3 && (interpretation == VIPS_INTERPRETATION_sRGB || interpretation == VIPS_INTERPRETATION_RGB16);
}

/// Straight from the source's profile where that is RGB: a wide screen then shows what sRGB would have cut off.
VImage throughProfiles(VImage image, ByteView icc, ByteView screen)
{
    const bool sixteenBit = image.format() == VIPS_FORMAT_USHORT;
    const PixelLayout layout{Channels::Rgb, sixteenBit, image.bands() > 3};
    SharedTransform transform = transformToScreen(icc.empty() ? ByteView(compactSrgbProfile()) : icc, layout, screen);
    if (!transform)
        return image;
    const VipsInterpretation interpretation = image.interpretation();
    return transformed(image, std::move(transform), image.bands(), interpretation);
}

} // namespace

Result<void> toScreen(vips::VImage &image, ByteView icc, ByteView screen)
{
    const bool known = !screen.empty() && isRgbProfile(screen);
    const bool direct = known && isRgb(image) && (icc.empty() || isRgbProfile(icc));
    if (!direct)
        GLASSINE_CHECK(convert(image, icc, {}, false));
    if (!known)
        return {};
    try {
        if (image.bands() < 3)
            image = image.colourspace(image.format() == VIPS_FORMAT_USHORT ? VIPS_INTERPRETATION_RGB16
                                                                           : VIPS_INTERPRETATION_sRGB);
        image = throughProfiles(image, direct ? icc : ByteView(), screen);
        return {};
    } catch (const vips::VError &e) {
        const std::string reason = e.what();
        vips_error_clear();
        return fail(ErrorCode::OperationFailed, "color", reason);
    }
}

} // namespace glassine::color
