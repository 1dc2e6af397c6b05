// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles for files that describe their colors by numbers, as PNG does with gAMA and cHRM.
#include "color/convert.h"
#include "color/profile.h"

#include <cmath>

namespace glassine::color {

namespace {

constexpr double kSrgbExponent = 2.2;
constexpr double kSameExponent = 0.05; // PNG_GAMMA_THRESHOLD of libpng
constexpr double kSamePrimary = 0.005;

bool areClose(Primaries::Xy a, Primaries::Xy b)
{
    return std::abs(a.x - b.x) < kSamePrimary && std::abs(a.y - b.y) < kSamePrimary;
}

bool isSrgb(const Primaries &primaries)
{
    const Primaries srgb;
    return areClose(primaries.white, srgb.white) && areClose(primaries.red, srgb.red)
        && areClose(primaries.green, srgb.green) && areClose(primaries.blue, srgb.blue);
}

bool isPlausible(Primaries::Xy xy)
{
    return xy.x >= 0 && xy.y > 0.001 && xy.x + xy.y <= 1.001;
}

bool isPlausible(const Calibration &calibration)
{
    constexpr double kSteepest = 20;
    const Primaries &p = calibration.primaries;
    return calibration.exponent > 1 / kSteepest && calibration.exponent < kSteepest && isPlausible(p.white)
        && isPlausible(p.red) && isPlausible(p.green) && isPlausible(p.blue);
}

} // namespace

Bytes calibratedProfile(const Calibration &calibration, bool gray)
{
    const bool usualCurve = std::abs(calibration.exponent / kSrgbExponent - 1) < kSameExponent;
    if (!isPlausible(calibration) || (usualCurve && (gray || isSrgb(calibration.primaries))))
        return {};
    const ToneCurve curve(cmsBuildGamma(nullptr, calibration.exponent));
    return gray ? grayProfile(calibration.primaries.white, curve.get())
                : rgbProfile(calibration.primaries, curve.get());
}

} // namespace glassine::color
