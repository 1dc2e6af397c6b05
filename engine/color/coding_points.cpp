// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/coding_points.h"

#include "color/convert.h"
#include "color/profile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace glassine::color {

namespace {

constexpr double kWhiteNits = 203;
constexpr Primaries::Xy kD65{0.3127, 0.3290}, kIlluminantC{0.310, 0.316}, kTheater{0.314, 0.351};

std::optional<Primaries> primariesOf(int code)
{
    switch (code) {
    case 1: return Primaries{};
    case 4: return Primaries{kIlluminantC, {0.67, 0.33}, {0.21, 0.71}, {0.14, 0.08}};
    case 5: return Primaries{kD65, {0.64, 0.33}, {0.29, 0.60}, {0.15, 0.06}};
    case 6:
    case 7: return Primaries{kD65, {0.630, 0.340}, {0.310, 0.595}, {0.155, 0.070}};
    case 9: return Primaries{kD65, {0.708, 0.292}, {0.170, 0.797}, {0.131, 0.046}};
    case 11: return Primaries{kTheater, {0.680, 0.320}, {0.265, 0.690}, {0.150, 0.060}};
    case 12: return Primaries{kD65, {0.680, 0.320}, {0.265, 0.690}, {0.150, 0.060}};
    case 22: return Primaries{kD65, {0.630, 0.340}, {0.295, 0.605}, {0.155, 0.077}};
    default: return {};
    }
}

/// SMPTE ST 2084: candela per square meter.
double perceptualQuantizer(double value)
{
    constexpr double m1 = 2610.0 / 16384, m2 = 2523.0 / 32, c1 = 3424.0 / 4096, c2 = 2413.0 / 128, c3 = 2392.0 / 128;
    const double power = std::pow(value, 1 / m2);
    return 10000 * std::pow(std::max(power - c1, 0.0) / (c2 - c3 * power), 1 / m1);
}

/// ITU-R BT.2100 on a screen of 1000 cd/m².
double hybridLogGamma(double value)
{
    constexpr double a = 0.17883277, b = 1 - 4 * a;
    static const double c = 0.5 - a * std::log(4 * a);
    const double scene = value <= 0.5 ? value * value / 3 : (std::exp((value - c) / a) + b) / 12;
    return 1000 * std::pow(scene, 1.2);
}

ToneCurve brightCurve(double (*nits)(double))
{
    std::array<cmsUInt16Number, 4096> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double light = nits(static_cast<double>(i) / static_cast<double>(table.size() - 1)) / kWhiteNits;
        table[i] = static_cast<cmsUInt16Number>(std::lround(65535 * std::min(light, 1.0)));
    }
    return ToneCurve(cmsBuildTabulatedToneCurve16(nullptr, table.size(), table.data()));
}

ToneCurve srgbCurve()
{
    const std::array<cmsFloat64Number, 5> parameters{2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    return ToneCurve(cmsBuildParametricToneCurve(nullptr, 4, parameters.data()));
}

bool hasSrgbCurve(int transfer)
{
    static constexpr std::array kCodes{1, 6, 7, 11, 13, 14, 15};
    return std::find(kCodes.begin(), kCodes.end(), transfer) != kCodes.end();
}

/// Null for codes that are not known.
ToneCurve curveOf(int transfer)
{
    if (hasSrgbCurve(transfer))
        return srgbCurve();
    switch (transfer) {
    case 4: return ToneCurve(cmsBuildGamma(nullptr, 2.2));
    case 5: return ToneCurve(cmsBuildGamma(nullptr, 2.8));
    case 8: return ToneCurve(cmsBuildGamma(nullptr, 1));
    case 16: return brightCurve(perceptualQuantizer);
    case 17: return ToneCurve(cmsBuildGamma(nullptr, 2.6));
    case 18: return brightCurve(hybridLogGamma);
    default: return {};
    }
}

} // namespace

CodedColors codedColors(CodingPoints codes, bool gray)
{
    const auto primaries = primariesOf(codes.primaries);
    if (!primaries)
        return {};
    if (hasSrgbCurve(codes.transfer) && (gray || codes.primaries == 1))
        return {true, false, {}};
    const ToneCurve curve = curveOf(codes.transfer);
    if (!curve)
        return {};
    return {true, codes.transfer == 16 || codes.transfer == 18,
            gray ? grayProfile(primaries->white, curve.get()) : rgbProfile(*primaries, curve.get())};
}

} // namespace glassine::color
