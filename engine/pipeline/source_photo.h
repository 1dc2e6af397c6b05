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
    imaging::Source source; ///< what is decoded: of a raw file the preview, where that is taken
    files::ContentType kind = files::ContentType::Unknown; ///< what the photo is
    Size whole;                            ///< upright; of a raw file the sensor's, whatever is made of it
    UniqueFd standIn;                      ///< the file behind `source` where it is not the original
    std::optional<vips::VImage> developed; ///< upright pixels that are there already; maybe of half the size
    imaging::Header header;
    SourceBytes bytes; ///< empty view for files too large to be looked at as a whole
    metadata::Blocks blocks;
    std::vector<std::string> strangers; ///< beside the blocks: what no new file has a place for
    bool fromSidecar = false;           ///< the blocks are more than what stands in the file
    Bytes icc;                       ///< embedded, or made of what else describes the colors (Exif's Adobe RGB, gAMA)
    std::optional<int> unseenFrames; ///< of an animation whose decoder only knows a still; 0 = nobody counted them
    PhotoFacts facts;
    std::vector<Warning> warnings;
};

struct RawWish;

/// `wish` says what is to be made of a raw file; without one only its header is looked at.
Result<SourcePhoto> openSource(const imaging::Source &source, const RawWish *wish = nullptr);

} // namespace glassine::pipeline
