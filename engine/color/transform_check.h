// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a faster way comes out where the exact one does.

#include "color/transform.h"

#include <vector>

namespace glassine::color {

class TransformCheck {
public:
    /// Runs a lattice and all grays through `exact`, once.
    TransformCheck(const PixelTransform &exact, PixelLayout in, PixelLayout out, cmsHPROFILE target);
    /// 8 bit: within one level everywhere, as lcms2 rounds on its way. 16 bit: within ΔE2000 0.3, and 0.05 in the mean.
    bool passes(const PixelTransform &other) const;

private:
    std::vector<std::byte> through(const PixelTransform &transform) const;
    std::vector<cmsCIELab> labsOf(const std::vector<std::byte> &pixels) const;

    PixelLayout m_in, m_out;
    cmsHPROFILE m_target;
    std::size_t m_count = 0;
    std::vector<std::byte> m_colors, m_expected;
};

} // namespace glassine::color
