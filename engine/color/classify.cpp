// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/classify.h"

#include "color/built_in_profile.h"
#include "color/chromaticities.h"
#include "color/convert.h"
#include "color/profile.h"
#include "color/shaper_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace glassine::color {

namespace {

constexpr double kSameColor = 0.5; // ΔE2000 below which nobody sees a difference
// For a name alone: profiles of one space differ by their rounding and in how they begin above black.
constexpr double kSameSpaceMean = 0.5;
constexpr double kSameSpaceMost = 2.5;
constexpr double kLargeTriangle = 0.18; // xy; Adobe RGB and Display P3 have 0.15, Rec. 2020 0.21, ProPhoto 0.29
constexpr double kFlatCurve = 1.5;      // exponents below leave too few steps for the shadows

using Labs = std::vector<cmsCIELab>;

/// Colors on a regular grid, 0…1: 9 steps for each of three channels, 256 for one.
std::vector<double> lattice(std::uint32_t channels)
{
    const std::size_t steps = channels == 1 ? 256 : 9;
    std::size_t count = 1;
    for (std::uint32_t c = 0; c < channels; ++c)
        count *= steps;
    std::vector<double> values;
    values.reserve(count * channels);
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t rest = i;
        for (std::uint32_t c = 0; c < channels; ++c) {
            values.push_back(static_cast<double>(rest % steps) / static_cast<double>(steps - 1));
            rest /= steps;
        }
    }
    return values;
}

/// Empty when there is no way to colors.
Labs toLab(cmsHPROFILE profile, std::uint32_t channels)
{
    const Profile lab(cmsCreateLab4Profile(nullptr));
    const cmsUInt32Number type = channels == 1 ? TYPE_GRAY_DBL : TYPE_RGB_DBL;
    const Transform transform(cmsCreateTransform(profile, type, lab.get(), TYPE_Lab_DBL, INTENT_RELATIVE_COLORIMETRIC,
                                                 cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE));
    if (!transform)
        return {};
    const std::vector<double> values = lattice(channels);
    Labs out(values.size() / channels);
    cmsDoTransform(transform.get(), values.data(), out.data(), static_cast<cmsUInt32Number>(out.size()));
    return out;
}

std::uint32_t channelsOf(cmsHPROFILE profile)
{
    return cmsChannelsOf(cmsGetColorSpace(profile));
}

struct Difference {
    double mean = 0, most = 0;
};

std::optional<Difference> difference(const Labs &one, const Labs &other)
{
    if (one.empty() || one.size() != other.size())
        return {};
    Difference found;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const double delta = cmsCIE2000DeltaE(&one[i], &other[i], 1, 1, 1);
        if (!std::isfinite(delta))
            return {};
        found.mean += delta / static_cast<double>(one.size());
        found.most = std::max(found.most, delta);
    }
    return found;
}

struct Named {
    Space space;
    Labs labs;
};

const std::vector<Named> &namedSpaces()
{
    static const std::vector<Named> all = [] {
        constexpr std::array<std::pair<Space, NamedSpace>, 4> kSpaces{{{Space::Srgb, NamedSpace::Srgb},
                                                                       {Space::DisplayP3, NamedSpace::DisplayP3},
                                                                       {Space::AdobeRgb, NamedSpace::AdobeRgb},
                                                                       {Space::ProPhoto, NamedSpace::ProPhoto}}};
        std::vector<Named> named;
        for (const auto &[space, builtIn] : kSpaces)
            named.push_back({space, toLab(openProfile(builtInProfile(builtIn)).get(), 3)});
        return named;
    }();
    return all;
}

/// Nothing for colorants without a direction.
std::optional<Matrix> colorantsOf(cmsHPROFILE profile)
{
    const auto matrix = readColorants(profile);
    for (std::size_t i = 0; matrix && i < 3; ++i)
        if (!(std::abs((*matrix)[0][i] + (*matrix)[1][i] + (*matrix)[2][i]) > 1e-6))
            return {};
    return matrix;
}

std::array<Primaries::Xy, 3> chromaticities(const Matrix &colorants)
{
    std::array<Primaries::Xy, 3> xy{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double sum = colorants[0][i] + colorants[1][i] + colorants[2][i];
        xy[i] = {colorants[0][i] / sum, colorants[1][i] / sum};
    }
    return xy;
}

double triangle(const std::array<Primaries::Xy, 3> &xy)
{
    return std::abs((xy[1].x - xy[0].x) * (xy[2].y - xy[0].y) - (xy[2].x - xy[0].x) * (xy[1].y - xy[0].y)) / 2;
}

bool areRec2020(const std::array<Primaries::Xy, 3> &xy)
{
    constexpr double kClose = 0.004;
    static const auto expected = chromaticities(*colorantsOf(openProfile(builtInProfile(NamedSpace::Rec2020)).get()));
    return std::equal(xy.begin(), xy.end(), expected.begin(), [](Primaries::Xy a, Primaries::Xy b) {
        return std::abs(a.x - b.x) < kClose && std::abs(a.y - b.y) < kClose;
    });
}

/// The exponent that has the same light at half of the scale.
double gammaOf(cmsHPROFILE profile, cmsTagSignature tag)
{
    const auto *curve = static_cast<const cmsToneCurve *>(cmsReadTag(profile, tag));
    if (curve == nullptr)
        return 0;
    const double light = cmsEvalToneCurveFloat(curve, 0.5F);
    return light > 0 && light < 1 ? std::log(light) / std::log(0.5) : 0;
}

void describeRgb(cmsHPROFILE profile, Described &described)
{
    const Labs labs = toLab(profile, 3);
    if (labs.empty() || !difference(labs, labs)) {
        described.space = Space::Broken;
        return;
    }
    const auto kind = cmsGetDeviceClass(profile);
    described.space = kind == cmsSigInputClass ? Space::Camera
        : kind == cmsSigOutputClass            ? Space::Printer
                                               : Space::Rgb;
    const bool matrix = cmsIsMatrixShaper(profile);
    const auto colorants = matrix ? colorantsOf(profile) : std::nullopt;
    described.gamma = colorants ? gammaOf(profile, cmsSigGreenTRCTag) : 0;
    described.coarse = !colorants || described.gamma < kFlatCurve;
    if (colorants) {
        const auto xy = chromaticities(*colorants);
        described.coarse = described.coarse || triangle(xy) > kLargeTriangle;
        if (areRec2020(xy))
            described.space = Space::Rec2020;
    }
    for (const Named &named : namedSpaces()) {
        const auto found = difference(labs, named.labs);
        if (found && found->mean < kSameSpaceMean && found->most < kSameSpaceMost)
            described.space = named.space;
    }
}

void describeGray(cmsHPROFILE profile, Described &described)
{
    const Labs labs = toLab(profile, 1);
    described.space = labs.empty() || !difference(labs, labs) ? Space::Broken : Space::Gray;
    described.gamma = gammaOf(profile, cmsSigGrayTRCTag);
    described.coarse = described.gamma < kFlatCurve;
}

/// Inks have no name but their own; that they lead to colors at all is what can be told.
void describeInks(cmsHPROFILE profile, Described &described)
{
    const Profile lab(cmsCreateLab4Profile(nullptr));
    const Transform transform(cmsCreateTransform(profile, TYPE_CMYK_DBL, lab.get(), TYPE_Lab_DBL,
                                                 INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE));
    described.space = transform ? Space::Cmyk : Space::Broken;
    described.coarse = true;
}

Described describeAnew(ByteView icc)
{
    Described described;
    const Profile any = openAnyProfile(icc);
    described.space = any ? Space::Other : Space::Broken;
    const Profile profile = openProfile(icc);
    if (!profile)
        return described;
    described.description = profileDescription(icc);
    const auto space = cmsGetColorSpace(profile.get());
    if (space == cmsSigRgbData)
        describeRgb(profile.get(), described);
    else if (space == cmsSigGrayData)
        describeGray(profile.get(), described);
    else if (space == cmsSigCmykData)
        describeInks(profile.get(), described);
    return described;
}

bool measureAlike(ByteView one, ByteView other)
{
    const Profile a = openProfile(one), b = openProfile(other);
    if (!a || !b || channelsOf(a.get()) != channelsOf(b.get()))
        return false;
    const std::uint32_t channels = channelsOf(a.get());
    const auto space = cmsGetColorSpace(a.get());
    if (space != cmsGetColorSpace(b.get()) || (space != cmsSigRgbData && space != cmsSigGrayData))
        return false;
    const auto found = difference(toLab(a.get(), channels), toLab(b.get(), channels));
    return found && found->most < kSameColor;
}

/// What was found out about a content. A batch comes from a handful of cameras.
template <typename Verdict>
class Memory {
public:
    template <typename Find>
    Verdict remember(const std::string &key, const Find &find)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_verdicts.find(key); found != m_verdicts.end())
            return found->second;
        if (m_verdicts.size() >= kMost)
            m_verdicts.clear();
        return m_verdicts.emplace(key, find()).first->second;
    }

private:
    static constexpr std::size_t kMost = 64;
    std::mutex m_mutex;
    std::map<std::string, Verdict> m_verdicts;
};

} // namespace

std::string_view spaceName(Space space)
{
    static constexpr std::array<std::string_view, 13> kNames{"none",     "broken",  "srgb", "display-p3", "adobe-rgb",
                                                             "prophoto", "rec2020", "gray", "rgb",        "camera",
                                                             "printer",  "cmyk",    "other"};
    return kNames[static_cast<std::size_t>(space)];
}

Described describe(ByteView icc)
{
    if (icc.empty())
        return {};
    static Memory<Described> memory;
    return memory.remember(contentHash(icc), [&] { return describeAnew(icc); });
}

bool behaveAlike(ByteView one, ByteView other)
{
    static Memory<bool> memory;
    return memory.remember(contentHash(one) + contentHash(other), [&] { return measureAlike(one, other); });
}

bool isSrgb(ByteView icc)
{
    return behaveAlike(icc, builtInProfile(NamedSpace::Srgb)) || behaveAlike(icc, builtInProfile(NamedSpace::Gray));
}

} // namespace glassine::color
