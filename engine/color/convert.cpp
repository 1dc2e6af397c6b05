// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/convert.h"

#include "color/classify.h"
#include "color/conversion_plan.h"
#include "color/device_pixels.h"
#include "color/gamut.h"
#include "color/lazy_transform.h"

#include <vips/vips8>

namespace glassine::color {

namespace {

using vips::VImage;

void keep(const Origin &origin, const ColorSettings &settings, Converted &converted)
{
    converted.srgb = origin.channels != Channels::Cmyk && (origin.icc.empty() || isSrgb(origin.icc));
    // Leaving the profile out is only harmless where viewers assume sRGB anyway.
    if (settings.embedProfile || !converted.srgb)
        converted.profile.assign(origin.icc.begin(), origin.icc.end());
}

/// A preset's mistake and no photo's.
tl::unexpected<Error> unusable(const Asset &profile)
{
    const std::string name = profile.name().empty() ? std::string() : ": " + profile.name();
    return fail(ErrorCode::PresetInvalid, kOutputProfilePath,
                "is no ICC profile of RGB, gray or CMYK that photos can be converted to" + name);
}

/// False, and nothing done, when lcms2 cannot connect the two.
bool run(VImage &image, Conversion conversion, Channels out, Converted &converted)
{
    VImage work = image;
    if (!isSixteenBit(work) && isCoarse(conversion))
        work = widened(work);
    const bool alpha = work.bands() > static_cast<int>(conversion.in.channels);
    conversion.in.sixteenBit = isSixteenBit(work);
    conversion.in.alpha = alpha;
    SharedTransform transform = transformBetween(conversion);
    if (!transform)
        return false;
    if (GamutTest::between(conversion.from, conversion.to)) {
        converted.gamut = std::make_shared<GamutCount>();
        transform = counting(std::move(transform), conversion, converted.gamut);
    }
    image = transformed(work, std::move(transform),
                        {static_cast<int>(out) + (alpha ? 1 : 0), interpretationFor(out, isSixteenBit(work))});
    converted.changed = true;
    converted.clips = clips(conversion);
    return true;
}

/// A profile that says what it is and leads nowhere is as good as none.
Result<void> runFrom(VImage &image, const Origin &origin, const Target &target, const ColorSettings &settings,
                     Converted &converted)
{
    const Conversion conversion = conversionOf(origin, target, settings);
    if (isNothingToDo(conversion) || run(image, conversion, target.channels, converted))
        return {};
    if (origin.icc.empty())
        return unusable(settings.profile);
    converted.notes.emplace_back("broken color profile ignored");
    return runFrom(image, {origin.channels, {}}, target, settings, converted);
}

Result<void> toTarget(VImage &image, const Origin &origin, const ColorSettings &settings, Converted &converted)
{
    const auto target = targetFor(settings, origin.channels);
    if (!target)
        return unusable(settings.profile);
    if (origin.channels == Channels::Cmyk && origin.icc.empty())
        converted.notes.emplace_back("CMYK without a usable color profile: a general press profile was assumed");
    GLASSINE_CHECK(runFrom(image, origin, *target, settings, converted));
    converted.srgb = settings.output != OutputSpace::File
        && (settings.output == OutputSpace::Srgb || target->channels == Channels::Gray);
    if (settings.embedProfile || !converted.srgb)
        converted.profile.assign(target->embedded.begin(), target->embedded.end());
    return {};
}

} // namespace

Result<vips::VImage> fromSrgb(const vips::VImage &rgb, ByteView profile, int channels)
{
    try {
        const auto to = static_cast<Channels>(channels);
        std::vector<std::string> ignored;
        const Target photo{profileOf(originOf(to, profile, ignored)), {}, to};
        Conversion conversion = conversionOf({Channels::Rgb, {}}, photo, {});
        if (to == Channels::Rgb && isNothingToDo(conversion))
            return rgb;
        conversion.in.sixteenBit = true;
        SharedTransform transform = transformBetween(conversion);
        if (!transform) { // a profile for reading only, a scanner's for example
            conversion.to = profileOf({to, {}});
            transform = transformBetween(conversion);
        }
        if (!transform)
            return fail(ErrorCode::OperationFailed, "color", "no way from sRGB to the photo's colors");
        return transformed(rgb, std::move(transform), {channels, interpretationFor(to, true)});
    } catch (const vips::VError &e) {
        const std::string reason = e.what();
        vips_error_clear();
        return fail(ErrorCode::OperationFailed, "color", reason);
    }
}

bool wantsSixteenBits(int colorBands, ByteView icc, const ColorSettings &settings)
{
    const Channels channels = colorBands == 4 ? Channels::Cmyk : colorBands >= 3 ? Channels::Rgb : Channels::Gray;
    if (keepsPixels(settings, channels, true))
        return false;
    const auto conversion = plannedConversion(channels, icc, settings);
    return conversion && isCoarse(*conversion);
}

Result<void> checkOutputProfile(const Asset &profile)
{
    const Described described = describe(profile.view());
    ColorSettings settings;
    settings.output = OutputSpace::File;
    settings.profile = profile;
    const auto target = targetFor(settings, Channels::Rgb);
    if (!target || described.space == Space::Broken)
        return unusable(profile);
    Conversion conversion = conversionOf({Channels::Rgb, {}}, *target, settings);
    conversion.in.sixteenBit = true;
    if (!transformBetween(conversion))
        return unusable(profile);
    return {};
}

Result<Converted> convert(vips::VImage &image, ByteView icc, const ColorSettings &settings, bool cmykAllowed)
{
    try {
        Converted converted;
        bool device = true;
        VImage work = inDevicePixels(image, device);
        converted.changed = !device;
        const Origin origin = originOf(pixelChannels(work), device ? icc : ByteView(), converted.notes);
        if (keepsPixels(settings, origin.channels, cmykAllowed))
            keep(origin, settings, converted);
        else
            GLASSINE_CHECK(toTarget(work, origin, settings, converted));
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
