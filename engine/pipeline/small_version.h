// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small version that a new file carries for lists, made of its own pixels.

#include "base/bytes.h"
#include "base/result.h"

#include <vips/vips8>

namespace glassine::pipeline {

/// Exif readers know no profiles in thumbnails: sRGB, 8 bits, no alpha, at most 160 × 160 pixels (Exif 2.32, 4.5.4). In memory;
/// `image` must be too.
Result<vips::VImage> smallVersionOf(const vips::VImage &image, ByteView profile);

/// As a JPEG, turned as pixels are stored that this orientation makes upright.
Result<Bytes> thumbnailJpeg(const vips::VImage &small, int orientation);
/// As rows of RGB.
Bytes thumbnailRows(const vips::VImage &small);

} // namespace glassine::pipeline
