// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A first, quick step of strong reductions of large transparent pictures.

#include <vips/vips8>

namespace glassine::operations {

/// Averages boxes of `factor` × `factor` pixels (at most 256) of an 8-bit picture with alpha, each pixel weighted by its
/// alpha. Gives 16 bits, premultiplied with 65535 as full alpha; a box at the edge averages what there is of it.
vips::VImage premultipliedBoxes(const vips::VImage &image, int factor);

} // namespace glassine::operations
