// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/convert.h"

#include "color/lazy_transform.h"

#include <vips/vips8>

namespace glassine::color {

namespace {

using vips::VImage;

bool isSixteenBit(const VImage &image) { return image.format() == VIPS_FORMAT_USHORT; }

Channels channelsOf(const VImage &image)
{
    if (image.bands() < 3)
        return Channels::Gray;
    return image.interpretation() == VIPS_INTERPRETATION_CMYK && image.bands() >= 4 ? Channels::Cmyk : Channels::Rgb;
}

VipsInterpretation interpretationFor(Channels channels, bool sixteenBit)
{
    switch (channels) {
    case Channels::Gray:
        return sixteenBit ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_B_W;
    case Channels::Rgb:
        return sixteenBit ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB;
    case Channels::Cmyk:
        break;
    }
    return VIPS_INTERPRETATION_CMYK;
}

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
    case VIPS_INTERPRETATION_HSV:
        return false;
    default:
        return image.format() == VIPS_FORMAT_UCHAR || image.format() == VIPS_FORMAT_USHORT;
    }
}

/// Gray, RGB or CMYK in 8 or 16 bit, at most one alpha, interpretation telling which. False in `device` when the
/// pixels came from a space of their own (Lab …) and are sRGB now.
VImage inDevicePixels(VImage image, bool &device)
{
    device = isDevicePixels(image);
    if (!device) {
        const bool deep = vips_format_sizeof(image.format()) > 1;
        image = image.colourspace(deep ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB);
    }
    const Channels channels = channelsOf(image);
    const int most = static_cast<int>(channels) + 1;
    if (image.bands() > most)
        image = image.extract_band(0, VImage::option()->set("n", most));
    const auto wanted = interpretationFor(channels, isSixteenBit(image));
    return image.interpretation() == wanted
        ? image
        : image.copy(VImage::option()->set("interpretation", wanted));
}

bool matches(ByteView icc, Channels channels)
{
    const Profile profile = openProfile(icc);
    if (!profile)
        return false;
    const auto space = cmsGetColorSpace(profile.get());
    switch (channels) {
    case Channels::Gray:
        return space == cmsSigGrayData;
    case Channels::Rgb:
        return space == cmsSigRgbData;
    case Channels::Cmyk:
        break;
    }
    return space == cmsSigCmykData;
}

/// libvips' built-in press profile: the best guess for ink without a description.
Bytes genericCmyk()
{
    VipsBlob *blob = nullptr;
    if (vips_profile_load("cmyk", &blob, nullptr) != 0 || blob == nullptr)
        throw vips::VError();
    std::size_t size = 0;
    const auto *first = static_cast<const std::byte *>(vips_blob_get(blob, &size));
    Bytes bytes(first, first + size);
    vips_area_unref(VIPS_AREA(blob));
    return bytes;
}

struct Plan {
    Channels channels = Channels::Rgb;
    Bytes icc; ///< empty: the pixels are sRGB, or nothing is known
};

Plan planFor(const VImage &image, ByteView icc, bool device, Converted &converted)
{
    Plan plan;
    plan.channels = channelsOf(image);
    if (icc.empty() || !device)
        return plan;
    if (matches(icc, plan.channels))
        plan.icc.assign(icc.begin(), icc.end());
    else if (profileDescription(icc).empty())
        converted.notes.emplace_back("broken color profile ignored");
    else
        converted.notes.emplace_back("color profile does not fit the pixels and was ignored: "
                                     + profileDescription(icc));
    return plan;
}

Bytes compactProfile(Channels channels)
{
    return channels == Channels::Gray ? compactGrayProfile() : compactSrgbProfile();
}

void keep(const Plan &plan, const ColorSettings &settings, Converted &converted)
{
    converted.srgb = plan.channels != Channels::Cmyk && (plan.icc.empty() || isSrgbCached(plan.icc));
    // Leaving the profile out is only harmless where viewers assume sRGB anyway.
    if (settings.embedProfile || !converted.srgb)
        converted.profile = plan.icc;
}

/// Null with a note when there is nothing to convert; a broken press profile is replaced by the general one.
SharedTransform sourceTransform(Plan &plan, PixelLayout layout, const ColorSettings &settings, Converted &converted)
{
    if (!plan.icc.empty()) {
        if (isSrgbCached(plan.icc))
            return {};
        if (SharedTransform transform = transformToSrgb(plan.icc, layout, settings))
            return transform;
        converted.notes.emplace_back("broken color profile ignored");
    }
    if (plan.channels != Channels::Cmyk)
        return {};
    converted.notes.emplace_back("CMYK without a usable color profile: a general press profile was assumed");
    SharedTransform transform = transformToSrgb(genericCmyk(), layout, settings);
    if (!transform)
        throw vips::VError("no transform from the general press profile");
    return transform;
}

void toSrgb(VImage &image, Plan &plan, const ColorSettings &settings, Converted &converted)
{
    const Channels out = plan.channels == Channels::Gray ? Channels::Gray : Channels::Rgb;
    const bool alpha = image.bands() > static_cast<int>(plan.channels);
    const PixelLayout layout{plan.channels, isSixteenBit(image), alpha};
    if (SharedTransform transform = sourceTransform(plan, layout, settings, converted)) {
        image = transformed(image, std::move(transform), static_cast<int>(out) + (alpha ? 1 : 0),
                            interpretationFor(out, layout.sixteenBit));
        converted.changed = true;
    }
    if (settings.embedProfile)
        converted.profile = compactProfile(out);
}

} // namespace

Result<vips::VImage> fromSrgb(const vips::VImage &rgb, ByteView profile, int channels)
{
    try {
        const auto to = static_cast<Channels>(channels);
        if (to == Channels::Rgb && (profile.empty() || isSrgbCached(profile)))
            return rgb;
        SharedTransform transform = profile.empty() ? SharedTransform{} : transformFromSrgb(profile, to);
        if (!transform && to == Channels::Rgb)
            return rgb;
        if (!transform)
            transform = transformFromSrgb(to == Channels::Gray ? compactGrayProfile() : genericCmyk(), to);
        if (!transform)
            return fail(ErrorCode::OperationFailed, "color", "no way from sRGB to the photo's colors");
        return transformed(rgb, std::move(transform), channels, interpretationFor(to, true));
    } catch (const vips::VError &e) {
        const std::string reason = e.what();
        vips_error_clear();
        return fail(ErrorCode::OperationFailed, "color", reason);
    }
}

Result<Converted> convert(vips::VImage &image, ByteView icc, const ColorSettings &settings, bool cmykAllowed)
{
    try {
        Converted converted;
        bool device = true;
        VImage work = inDevicePixels(image, device);
        converted.changed = !device;
        Plan plan = planFor(work, icc, device, converted);
        const bool ink = plan.channels == Channels::Cmyk;
        if (settings.output == OutputSpace::Keep && (!ink || cmykAllowed))
            keep(plan, settings, converted);
        else
            toSrgb(work, plan, settings, converted);
        // A profile left on the image would no longer be true, and some savers would write it.
        if (work.get_typeof(VIPS_META_ICC_NAME) != 0) {
            work = work.copy();
            work.remove(VIPS_META_ICC_NAME);
        }
        image = work;
        return converted;
    } catch (const vips::VError &e) {
        const std::string reason = e.what();
        vips_error_clear();
        return fail(ErrorCode::OperationFailed, "color", reason);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, "color");
    }
}

} // namespace glassine::color
