// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Colors told by code numbers (ITU-T H.273), as PNG's cICP chunk and HEIF's nclx box have them.

#include "base/bytes.h"

namespace glassine::color {

struct CodingPoints {
    int primaries = 2; ///< 2: not said
    int transfer = 2;
    bool operator==(const CodingPoints &) const = default;
};

struct CodedColors {
    bool known = false; ///< the numbers say something that can be made a profile of
    bool hdr = false;   ///< brighter than white: what is above white is cut
    Bytes profile;      ///< empty: sRGB
};

/// A profile that says the same. What is made for television (codes 1, 6, 14 and 15) is given sRGB's curve, as browsers
/// do: its own describes cameras, and screens answer it with a steeper one. PQ and HLG are cut at 203 cd/m², the white
/// of ITU-R BT.2408.
CodedColors codedColors(CodingPoints codes, bool gray);

} // namespace glassine::color
