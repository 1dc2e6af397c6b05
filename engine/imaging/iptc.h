// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// IPTC-IIM inside Photoshop's image resources, as JPEG carries it in APP13.

#include "base/bytes.h"

namespace glassine::imaging {

/// The datasets of resource 0x0404 inside an APP13 payload ("Photoshop 3.0\0", then "8BIM" resources); bare
/// datasets (starting with 0x1c, as TIFF has them) are returned as they are; anything else gives an empty view.
ByteView datasetsOf(ByteView block);

/// The digest that stands beside the datasets in such resources, with or without "Photoshop 3.0\0" before them (TIFF has none):
/// 16 bytes, or none.
ByteView digestOf(ByteView block);

/// Nothing but the digest, as TIFF carries it beside the datasets (Metadata Working Group 2.0, 3.2).
Bytes digestResourceOf(ByteView datasets);

/// The other way round: a complete APP13 payload around datasets, with their digest (Metadata Working Group 2.0, 3.2).
Bytes photoshopBlockOf(ByteView datasets);

} // namespace glassine::imaging
