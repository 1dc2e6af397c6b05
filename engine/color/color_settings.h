// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where colours go. Plain values, no lcms2.

namespace glassine::color {

enum class OutputSpace { Srgb, Keep };
enum class RenderingIntent { Perceptual, RelativeColorimetric, Saturation, AbsoluteColorimetric };

struct ColorSettings {
    OutputSpace output = OutputSpace::Srgb;
    RenderingIntent intent = RenderingIntent::RelativeColorimetric;
    bool blackPointCompensation = true;
    bool embedProfile = true;
    bool operator==(const ColorSettings &) const = default;
};

} // namespace glassine::color
