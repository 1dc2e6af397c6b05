// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A JPEG for a list or for a first look: most of the reduction is done while decoding, which takes half of the time.

#include "imaging/imaging.h"

namespace glassine::imaging {

/// Like loadReduced() for one size, where canLoadReduced(). Fine detail is softer than what is delivered: SSIMULACRA2 is 77
/// at worst, not 92 (see jpegShrink()).
Result<vips::VImage> loadQuickLook(ByteView file, const Header &header, Size size);

} // namespace glassine::imaging
