// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a profile is, told by what it does to colors and not by what it says of itself: names are missing, translated
// and wrong in the wild.

#include "base/bytes.h"

#include <string>
#include <string_view>

namespace glassine::color {

enum class Space {
    None, ///< nothing said
    Broken,
    Srgb,
    DisplayP3,
    AdobeRgb,
    ProPhoto,
    Rec2020, ///< its colors, under whatever curve
    Gray,
    Rgb,     ///< another space made of three colors and curves, or a screen's
    Camera,  ///< of an input device: camera or scanner
    Printer, ///< of an output device that takes RGB
    Cmyk,
    Other, ///< describes pixels that no photograph has (Lab, device links, many inks)
};
/// As it stands in JSON: "srgb", "display-p3" …
std::string_view spaceName(Space space);

struct Described {
    Space space = Space::None;
    double gamma = 0; ///< of the curve, as far as one number tells it; 0 where there are only tables
    /// 8 bits are too coarse for converting it: tables, inks, curves without a slope in the shadows, and spaces so large
    /// that one step shows.
    bool coarse = false;
    std::string description; ///< the profile's own words, shortened and made printable
};

/// Remembered per content. None for no bytes; never fails: what cannot be read, or cannot be connected to colors, is
/// Broken.
Described describe(ByteView icc);

/// Every color of a lattice through one is within ΔE2000 0.5 of the same through the other: nothing to convert. False
/// for inks, which are not the same paper.
bool behaveAlike(ByteView one, ByteView other);

} // namespace glassine::color
