// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Gain maps in HEIC and AVIF: Apple's auxiliary picture, and the tone-mapped item of ISO 21496-1.

#include "metadata/metadata.h"
#include "pipeline/gain_map.h"

namespace glassine::pipeline {

/// The map as a file that decoders show: the same file, with the map as its main picture. Apple's brightness comes from
/// the picture's maker note, or stands beside the map; a map that nobody says the brightness of is none, and so is one that
/// lies otherwise than its picture.
std::optional<GainMap> heifGainMapIn(ByteView heif, files::ContentType type, const metadata::Blocks &picture);

/// Apple's maps hold a gain that is laid over linear light; the maps that JPEGs carry hold its logarithm. `stops`: of the
/// brightest. 256 entries.
std::vector<std::uint8_t> logarithmicGain(double stops);
/// The parameters of such a map, in Adobe's terms.
Bytes logarithmicGainXmp(double stops);

} // namespace glassine::pipeline
