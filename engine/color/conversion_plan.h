// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From what a photo says and what settings ask for to one conversion between two profiles.

#include "color/transform.h"

#include <optional>
#include <string>
#include <vector>

namespace glassine::color {

/// Where pixels go: what is computed with, and what is embedded.
struct Target {
    ByteView icc;
    ByteView embedded;
    Channels channels = Channels::Rgb;
};

/// Nothing for a file that is no such profile. A gray picture has one channel in every space but that of a file.
std::optional<Target> targetFor(const ColorSettings &settings, Channels source);

struct Origin {
    Channels channels = Channels::Rgb;
    ByteView icc; ///< empty: nothing said, or nothing usable
};

/// A profile that is broken, or does not fit the pixels, is passed over with a note.
Origin originOf(Channels channels, ByteView icc, std::vector<std::string> &notes);

/// Its own, or what pixels are in when nothing is said.
ByteView profileOf(const Origin &origin);

/// The views are those of `origin` and `target`, or of profiles of our own.
Conversion conversionOf(const Origin &origin, const Target &target, const ColorSettings &settings);

bool isNothingToDo(const Conversion &conversion);
/// Which of the ways needs the room of 16 bits: all but our own between spaces that 8 bits divide finely.
bool isCoarse(const Conversion &conversion);
/// True where colors that the target cannot hold become the nearest that it can; false where a table makes room for them.
bool clips(const Conversion &conversion);

/// Pixels that stay in the photo's own space.
bool keepsPixels(const ColorSettings &settings, Channels channels, bool cmykAllowed);
/// All of the above; nothing when there is nothing to convert, or the output profile is none.
std::optional<Conversion> plannedConversion(Channels channels, ByteView icc, const ColorSettings &settings);

} // namespace glassine::color
