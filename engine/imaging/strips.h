// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A picture's rows from top to bottom, for encoders that take rows.

#include <vips/vips8>

#include <cstdint>
#include <functional>

namespace glassine::imaging {

/// Rows that follow each other, each `stride` bytes after the one before.
struct Strip {
    const std::uint8_t *first = nullptr;
    std::size_t stride = 0;
    int rows = 0;
};

/// Computes the picture, in as many threads as libvips was told, and hands it out strip by strip, in order, one at a time.
/// False when `take` returned false, which ends it. Throws vips::VError.
bool forEachStrip(const vips::VImage &image, const std::function<bool(const Strip &)> &take);

} // namespace glassine::imaging
