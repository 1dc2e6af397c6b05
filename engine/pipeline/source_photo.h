// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An original, read as far as its header: what every rendition starts from.

#include "imaging/imaging.h"
#include "metadata/metadata.h"
#include "pipeline/photo.h"
#include "pipeline/source_bytes.h"

#include <optional>

namespace glassine::pipeline {

struct SourcePhoto {
    imaging::Source source;
    imaging::Header header;
    SourceBytes bytes;         ///< empty view for files too large to be looked at as a whole
    metadata::Blocks blocks;
    bool fromSidecar = false;  ///< the blocks are more than what stands in the file
    Bytes icc;                 ///< embedded, or made of what else describes the colors (Exif's Adobe RGB, gAMA)
    std::optional<int> unseenFrames; ///< of an animation whose decoder only knows a still; 0 = nobody counted them
    PhotoFacts facts;
    std::vector<Warning> warnings;
};

Result<SourcePhoto> openSource(const imaging::Source &source);

} // namespace glassine::pipeline
