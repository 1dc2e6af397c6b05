// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A JPEG packed tighter without touching a pixel: the same quantized coefficients, coded anew.

#include "base/bytes.h"
#include "base/result.h"

namespace glassine::codecs {

/// The coefficients of `file` as a progressive JPEG with the best Huffman tables for this picture; no metadata but JFIF
/// or Adobe's segment. 7.7 % smaller than what cameras write (median of 4 photos of 24 MP). Needs 2 bytes of memory per
/// sample. Errors: DamagedInput (also for what a decoder would only warn of).
Result<Bytes> transcodeJpeg(ByteView file);

} // namespace glassine::codecs
