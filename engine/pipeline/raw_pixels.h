// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pixels for the application's window: raw, so that it decodes nothing.

#include "base/result.h"
#include "base/size.h"

#include <vips/vips8>

namespace glassine::pipeline {

/// Makes 8-bit RGBA of gray or RGB pixels, computes them and writes rows without padding to `fd` at offset 0, truncated
/// to what was written. Returns the size. Lazy pixels are consumed here: DamagedInput where they cannot be.
Result<Size> writeRawPixels(const vips::VImage &image, int fd);

} // namespace glassine::pipeline
