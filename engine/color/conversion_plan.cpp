// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/conversion_plan.h"

#include "color/built_in_profile.h"
#include "color/classify.h"

#include <vips/vips8>

namespace glassine::color {

namespace {

/// libvips' built-in press profile: the best guess for ink without a description.
const Bytes &genericCmyk()
{
    static const Bytes profile = [] {
        VipsBlob *blob = nullptr;
        if (vips_profile_load("cmyk", &blob, nullptr) != 0 || blob == nullptr)
            throw vips::VError();
        std::size_t size = 0;
        const auto *first = static_cast<const std::byte *>(vips_blob_get(blob, &size));
        Bytes bytes(first, first + size);
        vips_area_unref(VIPS_AREA(blob));
        return bytes;
    }();
    return profile;
}

std::optional<NamedSpace> namedSpace(OutputSpace output)
{
    switch (output) {
    case OutputSpace::Srgb: return NamedSpace::Srgb;
    case OutputSpace::DisplayP3: return NamedSpace::DisplayP3;
    case OutputSpace::AdobeRgb: return NamedSpace::AdobeRgb;
    case OutputSpace::ProPhoto: return NamedSpace::ProPhoto;
    case OutputSpace::Gray: return NamedSpace::Gray;
    case OutputSpace::File:
    case OutputSpace::Keep: break;
    }
    return {};
}

/// What pixels are in when nothing is said.
ByteView assumedProfile(Channels channels)
{
    if (channels == Channels::Cmyk)
        return genericCmyk();
    return builtInProfile(channels == Channels::Gray ? NamedSpace::Gray : NamedSpace::Srgb, ProfileVersion::V4);
}

bool fits(ByteView icc, Channels channels)
{
    return channelsOf(icc) == channels;
}

} // namespace

std::optional<Target> targetFor(const ColorSettings &settings, Channels source)
{
    if (settings.output == OutputSpace::File) {
        const ByteView icc = settings.profile.view();
        const auto channels = channelsOf(icc);
        return channels ? std::optional(Target{icc, icc, *channels}) : std::nullopt;
    }
    const NamedSpace wanted = namedSpace(settings.output).value_or(NamedSpace::Srgb);
    const NamedSpace space = source == Channels::Gray ? NamedSpace::Gray : wanted;
    // Curves as formulas are exact; files get them as their readers want them.
    return Target{builtInProfile(space, ProfileVersion::V4), builtInProfile(space, settings.version),
                  space == NamedSpace::Gray ? Channels::Gray : Channels::Rgb};
}

Origin originOf(Channels channels, ByteView icc, std::vector<std::string> &notes)
{
    if (icc.empty())
        return {channels, {}};
    const Described described = describe(icc);
    if (described.space == Space::Broken || described.space == Space::Other)
        notes.emplace_back("broken color profile ignored");
    else if (!fits(icc, channels))
        notes.emplace_back("color profile does not fit the pixels and was ignored: " + described.description);
    else
        return {channels, icc};
    return {channels, {}};
}

ByteView profileOf(const Origin &origin)
{
    return origin.icc.empty() ? assumedProfile(origin.channels) : origin.icc;
}

Conversion conversionOf(const Origin &origin, const Target &target, const ColorSettings &settings)
{
    Conversion conversion;
    conversion.from = profileOf(origin);
    conversion.to = target.icc;
    conversion.in.channels = origin.channels;
    conversion.intent = settings.intent;
    conversion.blackPointCompensation = settings.blackPointCompensation;
    return conversion;
}

bool isNothingToDo(const Conversion &conversion)
{
    return conversion.in.channels != Channels::Cmyk && behaveAlike(conversion.from, conversion.to);
}

bool isCoarse(const Conversion &conversion)
{
    if (describe(conversion.from).coarse || describe(conversion.to).coarse)
        return true;
    const SharedTransform transform = transformBetween(conversion);
    return transform && !transform->isFast();
}

bool clips(const Conversion &conversion)
{
    const bool makesRoom = conversion.intent == RenderingIntent::Perceptual
        || conversion.intent == RenderingIntent::Saturation;
    if (!makesRoom)
        return true;
    const Profile target = openProfile(conversion.to);
    return target && cmsIsMatrixShaper(target.get());
}

bool keepsPixels(const ColorSettings &settings, Channels channels, bool cmykAllowed)
{
    return settings.output == OutputSpace::Keep && (channels != Channels::Cmyk || cmykAllowed);
}

std::optional<Conversion> plannedConversion(Channels channels, ByteView icc, const ColorSettings &settings)
{
    std::vector<std::string> ignored;
    const Origin origin = originOf(channels, icc, ignored);
    const auto target = targetFor(settings, channels);
    if (!target)
        return {};
    const Conversion conversion = conversionOf(origin, *target, settings);
    return isNothingToDo(conversion) ? std::nullopt : std::optional(conversion);
}

} // namespace glassine::color
