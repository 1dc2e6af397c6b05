// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One photo's way through a worker: header gate, one decode, every rendition, read-back.

#include "imaging/imaging.h"
#include "pipeline/photo.h"
#include "pipeline/recipe.h"

#include <functional>
#include <span>

namespace glassine::pipeline {

struct PhotoResult {
    PhotoFacts facts;
    std::vector<Warning> warnings;
    std::vector<RenditionResult> renditions; ///< one per recipe rendition, in order
};

/// Header, profile and metadata only.
Result<PhotoFacts> probePhoto(const imaging::Source &source);

/// The same, with every tag of its metadata (up to 600).
struct Disclosure {
    PhotoFacts facts;
    std::vector<MetadataTag> tags;
};
Result<Disclosure> disclosePhoto(const imaging::Source &source);

/// The same, and which part of the photo's colors the recipe's output cannot hold, seen on a small version.
/// `outOfGamut` stays -1 where pixels keep their space.
Result<PhotoFacts> preflightPhoto(const imaging::Source &source, const Recipe &recipe);

/// Decodes once and writes rendition i to outputFds[i] (at offset 0, truncated to what was written). An error of the
/// source fails the whole; an error of one rendition is in its result. Every written file has been decoded in full,
/// measured, and its metadata read back. Where a rendition is made by a service, its descriptor holds what came back from there
/// (see madeBy). A descriptor of -1 leaves that rendition out; the others come out as with it.
Result<PhotoResult> processPhoto(const imaging::Source &source, const Recipe &recipe, std::span<const int> outputFds);

/// Raw RGBA, 8 bit, not premultiplied, sRGB, upright, rows without padding, at most `edge` × `edge` pixels: raw, so that
/// the window decodes nothing. Writes width × height × 4 bytes at offset 0.
struct Thumbnail {
    Size size;
    Size photo; ///< upright
};
Result<Thumbnail> makeThumbnail(const imaging::Source &source, int edge, int outputFd);

} // namespace glassine::pipeline
