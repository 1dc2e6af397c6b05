// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From 16 bits to 8 without steps in skies.

#include <vips/vips8>

namespace glassine::codecs {

/// 8 bits of every band of a 16-bit picture, lazily. What lies between two levels goes to the nearer one, but where it is
/// about half way a fixed pattern decides, so that smooth shades have no edges: for the middle half of the way, in the
/// light tones, where a level is least seen. A level that 8 bits hold exactly stays itself, gray stays gray, alpha is
/// rounded, and equal pixels in equal places come out equal.
///
/// Measured over random colors: ΔE2000 0.124 from the truth in the mean, where rounding is 0.120 off (at most 0.90, and
/// 0.93); with the whole way dithered it would be 0.144.
vips::VImage ditheredToEightBit(const vips::VImage &image);

} // namespace glassine::codecs
