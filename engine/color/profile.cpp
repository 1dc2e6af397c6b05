// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/profile.h"

#include "base/byte_order.h"

#include <QString>

#include <algorithm>
#include <array>

namespace glassine::color {

namespace {

/// Its first field says how long it is (ICC.1:2022, 7.2.2). lcms2 takes one for whole that is not.
bool isCutOff(ByteView icc)
{
    constexpr std::size_t kField = 4;
    return icc.size() < kField || big32(icc, 0) > icc.size();
}

} // namespace

Profile openAnyProfile(ByteView icc)
{
    return isCutOff(icc) ? Profile()
                         : Profile(cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())));
}

Profile openProfile(ByteView icc)
{
    Profile profile = openAnyProfile(icc);
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

Bytes grayProfile(Primaries::Xy white, cmsToneCurve *curve)
{
    const cmsCIExyY point{white.x, white.y, 1};
    const Profile profile(cmsCreateGrayProfile(&point, curve));
    return profile ? profileBytes(profile.get()) : Bytes{};
}

Bytes rgbProfile(const Primaries &primaries, cmsToneCurve *curve)
{
    const auto asXyY = [](Primaries::Xy xy) { return cmsCIExyY{xy.x, xy.y, 1}; };
    const cmsCIExyY white = asXyY(primaries.white);
    const cmsCIExyYTRIPLE colors{asXyY(primaries.red), asXyY(primaries.green), asXyY(primaries.blue)};
    std::array<cmsToneCurve *, 3> curves{curve, curve, curve};
    const Profile profile(cmsCreateRGBProfile(&white, &colors, curves.data()));
    return profile ? profileBytes(profile.get()) : Bytes{};
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

} // namespace glassine::color
