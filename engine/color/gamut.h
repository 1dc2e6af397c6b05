// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which colors another space cannot hold.

#include "color/transform.h"

#include <atomic>

namespace glassine::color {

/// A color is outside when the nearest that the target holds differs by more than ΔE2000 1, or 5 where tables describe the
/// target, which do not come back to where they began (the same limits as in lcms2's cmsgmt.c).
class GamutTest {
public:
    GamutTest() = default;
    GamutTest(const GamutTest &) = delete;
    GamutTest &operator=(const GamutTest &) = delete;
    virtual ~GamutTest() = default;
    /// One color of the source, 0…1 a channel. Safe from several threads.
    virtual bool isOutside(const double *color) const = 0;

    /// Remembered. Null when nothing leads from one to the other.
    static std::shared_ptr<const GamutTest> between(ByteView source, ByteView target);
};

/// The transform, with some of the pixels that flow through counted: each sixteenth of each sixteenth row.
SharedTransform counting(SharedTransform transform, const Conversion &conversion, std::shared_ptr<GamutCount> count);

} // namespace glassine::color
