// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a matrix profile says, read once and checked: curves to light, a matrix, curves back.

#include "color/chromaticities.h"
#include "color/profile.h"

#include <optional>

namespace glassine::color {

constexpr std::size_t kShaperChannels = 3;

struct ShaperModel {
    std::array<const cmsToneCurve *, kShaperChannels> forward{}; ///< the source's own, alive as long as it is
    std::array<ToneCurve, kShaperChannels> backward;             ///< for gray, the first alone
    Matrix matrix{}; ///< from the source's light to the target's; for gray every row is that of Y
};

/// Linear RGB to XYZ under D50; nothing where the profile has no such tags.
std::optional<Matrix> readColorants(cmsHPROFILE profile);

/// Nothing for other kinds of profiles, and for numbers that would become infinite on their way.
std::optional<ShaperModel> shaperModel(cmsHPROFILE source, cmsHPROFILE target, bool grayOut);

/// Values that cannot become infinite on their way; false for NaN.
bool isTame(double value);

} // namespace glassine::color
