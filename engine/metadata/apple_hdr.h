// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much brighter than white Apple's HDR photos get.

#include "base/bytes.h"

#include <optional>

namespace glassine::metadata {

/// In stops (powers of two), as the XMP of the gain map says (HDRGainMapHeadroom), else as the maker note of the picture does.
/// Nothing when neither does.
std::optional<double> appleGainStops(const Bytes &exif, ByteView gainMapXmp);

} // namespace glassine::metadata
