// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// ICC profiles made by lcms2 at run time.

#include "base/bytes.h"

namespace glassine::test {

Bytes lcmsSrgb();
Bytes displayP3();
/// ProPhoto's wide primaries with gamma 1.8.
Bytes wideGamut();
/// sRGB's primaries with another tone curve, and red's colorant as tall as `red` (the usual is 0.44).
Bytes rgbProfile(double gamma, double red);
Bytes grayGamma(double gamma);
/// A four-channel output profile with a lookup table: naive inks with a dot gain.
Bytes inkProfile();
/// The same inks with a table back from colors, as presses and labs have: what photos can be converted to.
Bytes pressProfile();
/// A three-channel output profile with tables both ways, smaller than sRGB.
Bytes printerProfile();
/// A three-channel input profile whose black is a dark gray.
Bytes scannerProfile();

/// The same profile under another name.
Bytes named(const Bytes &icc, const char *name);

} // namespace glassine::test
