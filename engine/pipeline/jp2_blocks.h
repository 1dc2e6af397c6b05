// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a JPEG 2000 file says of its picture, in boxes that libvips (8.14) hands nothing over of.

#include "base/bytes.h"

#include <string>
#include <vector>

namespace glassine::pipeline {

/// Views into the file; of blocks that are there twice the first.
struct Jp2Blocks {
    ByteView exif;                      ///< a TIFF structure, by some programs with JPEG's "Exif\0\0" before it
    ByteView xmp;                       ///< UTF-8 RDF packet
    ByteView iptc;                      ///< datasets
    ByteView resources;                 ///< Photoshop's
    std::vector<std::string> strangers; ///< what nobody here reads: "GeoJP2", "xml"; each once
    bool whole = true;                  ///< false where the boxes end before the file does: some may not have been seen
};

/// Nothing for a bare codestream, which has no room for any of it.
Jp2Blocks jp2Blocks(ByteView file);

} // namespace glassine::pipeline
