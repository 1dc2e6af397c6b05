// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What cameras say of colors in Exif, where they embed no profile.

#include "base/bytes.h"

namespace glassine::metadata {

/// Exif names sRGB (ColorSpace 1). False for what cannot be read.
bool namesSrgb(ByteView exif);

} // namespace glassine::metadata
