// SPDX-License-Identifier: GPL-3.0-or-later
// The last step before pixels are looked at: to the colors of the screen they are shown on.

#include "color/built_in_profile.h"
#include "color/convert.h"
#include "color/lazy_transform.h"

#include <vips/vips8>

namespace glassine::color {

namespace {

using vips::VImage;

bool isRgbProfile(ByteView icc)
{
    return channelsOf(icc) == Channels::Rgb;
}

bool isRgb(const VImage &image)
{
    const auto interpretation = image.interpretation();
    return image.bands() >= 3
        && (interpretation == VIPS_INTERPRETATION_sRGB || interpretation == VIPS_INTERPRETATION_RGB16);
}

/// Straight from the source's profile where that is RGB: a wide screen then shows what sRGB would have cut off.
VImage throughProfiles(VImage image, ByteView icc, ByteView screen)
{
    Conversion conversion;
    conversion.from = icc.empty() ? ByteView(builtInProfile(NamedSpace::Srgb, ProfileVersion::V4)) : icc;
    conversion.to = screen;
    conversion.in = {Channels::Rgb, image.format() == VIPS_FORMAT_USHORT, image.bands() > 3};
    conversion.forLooking = true;
    SharedTransform transform = transformBetween(conversion);
    if (!transform)
        return image;
    return transformed(image, std::move(transform), {image.bands(), image.interpretation()});
}

} // namespace

Result<void> toScreen(vips::VImage &image, ByteView icc, Screen screen)
{
    const bool known = !screen.profile.empty() && isRgbProfile(screen.profile);
    const bool direct = known && !screen.paper && isRgb(image) && (icc.empty() || isRgbProfile(icc));
    if (!direct) {
        ColorSettings settings;
        if (screen.paper)
            settings.intent = RenderingIntent::AbsoluteColorimetric;
        GLASSINE_CHECK(convert(image, icc, settings, false));
    }
    if (!known)
        return {};
    try {
        if (image.bands() < 3)
            image = image.colourspace(image.format() == VIPS_FORMAT_USHORT ? VIPS_INTERPRETATION_RGB16
                                                                           : VIPS_INTERPRETATION_sRGB);
        image = throughProfiles(image, direct ? icc : ByteView(), screen.profile);
        return {};
    } catch (const vips::VError &e) {
        const std::string reason = e.what();
        vips_error_clear();
        return fail(ErrorCode::OperationFailed, "color", reason);
    }
}

} // namespace glassine::color
