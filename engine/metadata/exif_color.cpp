// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/exif_color.h"

#include "metadata/tags.h"

namespace glassine::metadata {

bool namesSrgb(ByteView exif)
{
    if (exif.empty())
        return false;
    try {
        Blocks blocks;
        blocks.exif.assign(exif.begin(), exif.end());
        return exifText(parse(blocks).exif, "Exif.Photo.ColorSpace") == "1";
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace glassine::metadata
