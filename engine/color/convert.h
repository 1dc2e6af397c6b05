// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lcms2 fence: from the source's profile to the output space, after the shrink.

#include "base/bytes.h"
#include "base/result.h"
#include "color/color_settings.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vips {
class VImage;
}

namespace glassine::color {

/// Short description of an ICC profile ("Adobe RGB (1998)"), "" if it does not parse.
std::string profileDescription(ByteView icc);
/// CIE xy of a screen's white and colors; sRGB's unless said otherwise.
struct Primaries {
    struct Xy {
        double x, y;
    };
    Xy white{0.3127, 0.3290}, red{0.64, 0.33}, green{0.30, 0.60}, blue{0.15, 0.06};
};
struct Calibration {
    double exponent = 2.2; ///< light = value ^ exponent
    Primaries primaries;
};
/// A profile that says the same, for files that describe their colors by numbers alone. Empty when that is sRGB as
/// far as such numbers tell (5 % in the exponent, as libpng has it), or no color space at all.
Bytes calibratedProfile(const Calibration &calibration, bool gray);
/// True when a lattice of colours through `icc` to sRGB moves by less than ΔE2000 0.5: nothing to convert. Remembered.
bool isSrgb(ByteView icc);

/// Filled while pixels are computed, so complete once the picture has been consumed.
struct GamutCount {
    std::atomic<std::int64_t> seen = 0, outside = 0;
    double share() const { return seen > 0 ? double(outside) / double(seen) : 0; }
};

/// Where presets name the profile of OutputSpace::File.
inline constexpr const char *kOutputProfilePath = "color.profile";

struct Converted {
    // The image has 1, 3 or (see convert()) 4 colour bands (+ alpha), 8 or 16 bit; `profile` belongs to its pixels.
    Bytes profile;                  ///< to embed; empty = do not embed
    std::vector<std::string> notes; ///< "broken profile ignored", "CMYK without profile: assumed …"
    bool changed = false;           ///< pixels are not the source's any more
    bool srgb = true;               ///< pixels are in sRGB (or gray with its tone curve)
    std::shared_ptr<GamutCount>
        gamut;         ///< how many of the source's colors the output cannot hold; null when none were asked
    bool clips = true; ///< those became the nearest; false: a table made room for them
};

/// Converts in place (the image reference is replaced). Input: the shrunk image, any of gray, RGB, CMYK
/// (libvips' polarity), 8 or 16 bit, with or without alpha; `icc` is the source's profile or empty (sRGB,
/// gray with the sRGB curve or generic CMYK assumed). With OutputSpace::Keep pixels stay and the profile goes
/// along unchanged (`cmykAllowed` false forces sRGB for CMYK sources). Gray stays gray in the sRGB tone curve, in all
/// spaces but a file's. Pixels that are in the output's space already stay as they are. A broken profile of the source is
/// ignored with a note; an output profile that cannot be used is PresetInvalid at kOutputProfilePath. 16 bits come out where 8 would be too
/// coarse on the way (see wantsSixteenBits). Transforms are cached per process. The work is lazy: it runs when the image
/// is consumed, in whatever threads libvips uses then.
Result<Converted> convert(vips::VImage &image, ByteView icc, const ColorSettings &settings, bool cmykAllowed);

/// The other way, for what is drawn on a photo that was converted: `rgb` is sRGB, three bands of 16 bits; the result has
/// `channels` (1, 3 or 4) bands of 16 bits in the space of `profile`. Without a profile, or one of another kind: sRGB, its
/// gray, or the general press profile.
Result<vips::VImage> fromSrgb(const vips::VImage &rgb, ByteView profile, int channels);

/// True where more than 8 bits are worth having from the start: through tables and inks, from or to spaces so large that
/// one step shows. `colorBands`: 1, 3, or 4 for ink.
bool wantsSixteenBits(int colorBands, ByteView icc, const ColorSettings &settings);

/// The part of the pixels (0…1) whose colors the output of `settings` cannot hold; nothing when pixels stay as they are.
/// Consumes the picture.
Result<std::optional<double>> shareOutside(const vips::VImage &image, ByteView icc, const ColorSettings &settings);
/// A picture of one band of 8 bits: 255 where that is so. Nothing when pixels stay as they are.
Result<std::optional<vips::VImage>> maskOutside(const vips::VImage &image, ByteView icc, const ColorSettings &settings);

/// PresetInvalid at kOutputProfilePath for bytes that no photo can be converted to.
Result<void> checkOutputProfile(const Asset &profile);

struct Screen {
    ByteView profile;   ///< empty or unusable = sRGB
    bool paper = false; ///< white is that of the picture's paper and not the screen's: absolute colorimetric
};
/// For looking at: in place to the colors of a screen. Whatever comes in (see convert()), with a usable screen profile RGB
/// comes out; gray may stay gray without one.
Result<void> toScreen(vips::VImage &image, ByteView icc, Screen screen);

} // namespace glassine::color
