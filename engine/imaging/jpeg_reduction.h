// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From a JPEG to smaller pictures in one pass over its data. Planes are reduced as they are coded, before their chroma is
// brought to full size and before any color is computed: less than half of the work of reducing decoded pixels, and
// chroma is filtered once instead of twice.

#include "base/bytes.h"
#include "base/result.h"
#include "base/size.h"

#include <vips/vips8>

#include <span>
#include <vector>

namespace glassine::imaging {

/// True for what reduceJpeg() can do: gray, YCbCr and RGB of 8 bits, sampled in any way.
bool canReduceJpeg(ByteView file);

/// One picture per size (as stored, orientation not applied; at most the JPEG's own size in both directions), in memory:
/// 8 bit, gray or RGB in the source's own space. Each is a Lanczos-3 reduction of the full decode, or of another of the
/// pictures where that has at least twice its edges. `scale` is a shrink while decoding: 1, 2, 4 or 8.
/// DamagedInput for everything a decoder would fail at or warn of.
Result<std::vector<vips::VImage>> reduceJpeg(ByteView file, std::span<const Size> sizes, int scale);

} // namespace glassine::imaging
