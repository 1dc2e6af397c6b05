// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pixel dimensions.

namespace glassine {

struct Size {
    int width = 0;
    int height = 0;
    bool operator==(const Size &) const = default;
    int longEdge() const { return width > height ? width : height; }
    int shortEdge() const { return width > height ? height : width; }
    Size transposed() const { return {height, width}; }
};

} // namespace glassine
