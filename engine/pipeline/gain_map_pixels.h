// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A gain map brought into the shape that a rendition's geometry gives the picture.

#include "base/bytes.h"
#include "base/result.h"
#include "pipeline/gain_map.h"

namespace glassine::pipeline {

struct RenditionWork;

struct GainMapPixels {
    Bytes file; ///< a JPEG without any description
    int bands = 0;
};

/// Turned, cut and scaled as the picture; it keeps its own resolution in relation to it. DamagedInput, TooManyPixels.
Result<GainMapPixels> reshapedGainMap(const RenditionWork &work, const GainMap &map);

} // namespace glassine::pipeline
