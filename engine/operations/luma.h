// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Luma: the weighted sum of code values that brightness is judged by (BT.709-6, 3.2), and changes that keep a hue.

#include <algorithm>

namespace glassine::operations {

inline constexpr double kLumaRed = 0.2126;
inline constexpr double kLumaGreen = 0.7152;
inline constexpr double kLumaBlue = 0.0722;

template <typename Sample>
float lumaOf(const Sample *rgb)
{
    return static_cast<float>(kLumaRed) * static_cast<float>(rgb[0])
        + static_cast<float>(kLumaGreen) * static_cast<float>(rgb[1])
        + static_cast<float>(kLumaBlue) * static_cast<float>(rgb[2]);
}

/// Brings three values around `luma` (itself within 0 and white) back into 0 … white by taking color out of all of them
/// alike: cutting each off by itself would change the hue.
inline void intoGamut(float *rgb, float luma, float white)
{
    float part = 1;
    for (int i = 0; i < 3; ++i) {
        const float away = rgb[i] - luma;
        if (rgb[i] > white)
            part = std::min(part, (white - luma) / away);
        else if (rgb[i] < 0)
            part = std::min(part, -luma / away);
    }
    for (int i = 0; i < 3; ++i)
        rgb[i] = luma + part * (rgb[i] - luma);
}

} // namespace glassine::operations
