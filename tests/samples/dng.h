// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A camera's raw file, made by hand: an uncompressed DNG 1.4 with a Bayer sensor whose colors are linear sRGB, so that what
// a developer should make of it is known.

#include "base/bytes.h"
#include "base/size.h"

#include <array>
#include <string>

namespace glassine::test {

struct Dng {
    Size size{320, 240};
    int orientation = 1;
    Bytes preview = {}; ///< a JPEG; empty = none
    bool cut = false;   ///< the sensor's data ends in the middle
    std::string make = "Glassine", model = "Sample 1";
    bool bigEndian = false;
};

/// Light of the scene at a place, x and y from 0 to 1: linear sRGB from 0 to 1. Gray on the left, then red, green and blue,
/// all of them darker towards the bottom.
std::array<double, 3> sceneAt(double x, double y);

Bytes dng(const Dng &sample);

} // namespace glassine::test
