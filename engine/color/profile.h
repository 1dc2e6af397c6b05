// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// RAII around lcms2's handles, and opening profiles that may be hostile.

#include "base/bytes.h"
#include "color/convert.h"

#include <lcms2.h>

#include <memory>

namespace glassine::color {

struct CloseProfile {
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};
struct DeleteTransform {
    void operator()(void *transform) const { cmsDeleteTransform(transform); }
};
struct FreeToneCurve {
    void operator()(cmsToneCurve *curve) const { cmsFreeToneCurve(curve); }
};
using Profile = std::unique_ptr<void, CloseProfile>;
using Transform = std::unique_ptr<void, DeleteTransform>;
using ToneCurve = std::unique_ptr<cmsToneCurve, FreeToneCurve>;

/// Null when it does not parse or is cut off; of any kind.
Profile openAnyProfile(ByteView icc);
/// Null when it does not parse, or is of a kind that describes no picture (device link, named colours).
Profile openProfile(ByteView icc);
Bytes profileBytes(cmsHPROFILE profile);

/// One curve for all channels; empty where lcms2 refuses.
Bytes grayProfile(Primaries::Xy white, cmsToneCurve *curve);
Bytes rgbProfile(const Primaries &primaries, cmsToneCurve *curve);

} // namespace glassine::color
