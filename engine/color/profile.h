// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// RAII around lcms2's handles, and opening profiles that may be hostile.

#include "base/bytes.h"

#include <lcms2.h>

#include <memory>

namespace glassine::color {

struct CloseProfile {
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};
struct DeleteTransform {
    void operator()(void *transform) const { cmsDeleteTransform(transform); }
};
using Profile = std::unique_ptr<void, CloseProfile>;
using Transform = std::unique_ptr<void, DeleteTransform>;

/// Null when it does not parse, or is of a kind that describes no picture (device link, named colours).
Profile openProfile(ByteView icc);
Bytes profileBytes(cmsHPROFILE profile);

} // namespace glassine::color
