// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where colours go. Plain values, no lcms2.

#include "base/asset.h"

namespace glassine::color {

/// File: a profile that the user chose, a lab's or a printer's.
enum class OutputSpace { Srgb, DisplayP3, AdobeRgb, ProPhoto, Gray, File, Keep };
enum class RenderingIntent { Perceptual, RelativeColorimetric, Saturation, AbsoluteColorimetric };
/// Of the profiles of our own making; see built_in_profile.h for who reads which.
enum class ProfileVersion { V2, V4 };

struct ColorSettings {
    OutputSpace output = OutputSpace::Srgb;
    RenderingIntent intent = RenderingIntent::RelativeColorimetric;
    bool blackPointCompensation = true;
    bool embedProfile = true;
    ProfileVersion version = ProfileVersion::V2;
    Asset profile; ///< OutputSpace::File only
    bool operator==(const ColorSettings &) const = default;
};

} // namespace glassine::color
