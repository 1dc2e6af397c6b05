// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a mark lies on a photo, by anchor and margins; and back, for one that was moved by hand.

#include "operations/crop.h"

#include <string>

namespace glassine::operations {

/// Margins in percent of the photo's short edge: from the edge that the anchor names, or, where it names none, from the
/// middle to the right and down. Negative ones lead out of the photo.
struct Placement {
    std::string gravity = "southeast";
    double marginX = 2;
    double marginY = 2;
    bool operator==(const Placement &) const = default;
};

inline constexpr double kMostMargin = 300;

/// The box of a mark of `mark` pixels. It may stick out where margins say so.
Box placeMark(Size photo, Size mark, const Placement &placement);
/// The placement that puts a mark nearest to where `box` lies: anchored where its middle is, margins to a tenth of a
/// percent.
Placement placementOf(Size photo, const Box &box);

} // namespace glassine::operations
