// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/profile.h"

#include "color/convert.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace glassine::color {

namespace {

constexpr double kSameColor = 0.5; // ΔE2000 below which nobody sees a difference

std::uint32_t channelsOf(cmsHPROFILE profile)
{
    return cmsChannelsOf(cmsGetColorSpace(profile));
}

/// Colours on a regular grid, `steps` per channel, 0…1.
std::vector<double> lattice(std::uint32_t channels, int steps)
{
    std::size_t count = 1;
    for (std::uint32_t c = 0; c < channels; ++c)
        count *= static_cast<std::size_t>(steps);
    std::vector<double> values;
    values.reserve(count * channels);
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t rest = i;
        for (std::uint32_t c = 0; c < channels; ++c) {
            values.push_back(static_cast<double>(rest % static_cast<std::size_t>(steps)) / (steps - 1));
            rest /= static_cast<std::size_t>(steps);
        }
    }
    return values;
}

std::vector<cmsCIELab> toLab(cmsHPROFILE profile, const std::vector<double> &values, std::uint32_t channels)
{
    const Profile lab(cmsCreateLab4Profile(nullptr));
    const cmsUInt32Number type = channels == 1 ? TYPE_GRAY_DBL : TYPE_RGB_DBL;
    const Transform transform(cmsCreateTransform(profile, type, lab.get(), TYPE_Lab_DBL,
                                                 INTENT_RELATIVE_COLORIMETRIC,
                                                 cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE));
    if (!transform)
        return {};
    std::vector<cmsCIELab> out(values.size() / channels);
    cmsDoTransform(transform.get(), values.data(), out.data(), static_cast<cmsUInt32Number>(out.size()));
    return out;
}

bool behavesLike(cmsHPROFILE profile, ByteView reference)
{
    const std::uint32_t channels = channelsOf(profile);
    const Profile other = openProfile(reference);
    if (!other || channelsOf(other.get()) != channels)
        return false;
    const std::vector<double> colors = lattice(channels, channels == 1 ? 256 : 9);
    const auto mine = toLab(profile, colors, channels);
    const auto theirs = toLab(other.get(), colors, channels);
    return !mine.empty() && std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(),
        [](const cmsCIELab &a, const cmsCIELab &b) { return cmsCIE2000DeltaE(&a, &b, 1, 1, 1) < kSameColor; });
}

} // namespace

Profile openProfile(ByteView icc)
{
    if (icc.empty())
        return {};
    Profile profile(cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())));
    if (!profile)
        return {};
    static constexpr std::array kPictureClasses{cmsSigInputClass, cmsSigDisplayClass, cmsSigOutputClass,
                                                cmsSigColorSpaceClass};
    const auto kind = cmsGetDeviceClass(profile.get());
    if (std::find(kPictureClasses.begin(), kPictureClasses.end(), kind) == kPictureClasses.end())
        return {};
    return profile;
}

Bytes profileBytes(cmsHPROFILE profile)
{
    cmsUInt32Number size = 0;
    if (!cmsSaveProfileToMem(profile, nullptr, &size))
        return {};
    Bytes bytes(size);
    return cmsSaveProfileToMem(profile, bytes.data(), &size) ? bytes : Bytes{};
}

std::string profileDescription(ByteView icc)
{
    const Profile profile = openProfile(icc);
    if (!profile)
        return {};
    std::array<wchar_t, 128> text{};
    const auto bytes = static_cast<cmsUInt32Number>((text.size() - 1) * sizeof(wchar_t));
    if (cmsGetProfileInfo(profile.get(), cmsInfoDescription, "en", "US", text.data(), bytes) == 0)
        return {};
    QString clean = QString::fromWCharArray(text.data()).simplified();
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return clean.left(64).toStdString();
}

bool isSrgb(ByteView icc)
{
    const Profile profile = openProfile(icc);
    if (!profile)
        return false;
    const auto space = cmsGetColorSpace(profile.get());
    if (space == cmsSigRgbData)
        return behavesLike(profile.get(), compactSrgbProfile());
    return space == cmsSigGrayData && behavesLike(profile.get(), compactGrayProfile());
}

} // namespace glassine::color
