// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a JPEG carries beside its picture and libvips and exiv2 do not hand over. Our own walk, inside the bytes given.

#include "base/bytes.h"

#include <string>
#include <vector>

namespace glassine::metadata {

struct JpegBlocks {
    Bytes extendedXmp; ///< put together from its portions (XMP part 3, 1.1.3.1), when complete and of the right digest
    Bytes iptcDigest;  ///< Photoshop's resource 0x0425
    /// What is neither the picture nor one of the blocks that are read: "APP12", "COM", "APP13 0x040c".
    std::vector<std::string> strangers;
};

/// `mainXmp` names the digest of its extension; extensions over `limit` bytes are left out.
JpegBlocks jpegBlocks(ByteView file, ByteView mainXmp, std::size_t limit);

/// One packet that says what both say; the first wins. Empty when the second cannot be read.
Bytes mergedXmp(const Bytes &main, const Bytes &extension);

} // namespace glassine::metadata
