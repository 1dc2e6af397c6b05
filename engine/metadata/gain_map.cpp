// SPDX-License-Identifier: GPL-3.0-or-later
// What a gain map's own XMP says about it, and nothing else that may stand there.
#include "metadata/kept.h"
#include "metadata/tags.h"

namespace glassine::metadata {

Bytes gainMapXmp(const Bytes &xmp)
{
    try {
        Blocks blocks;
        blocks.xmp = xmp;
        Tags tags = parse(blocks);
        for (auto it = tags.xmp.begin(); it != tags.xmp.end();)
            it = describesGainMap(*it) ? std::next(it) : tags.xmp.erase(it);
        std::vector<std::string> notes;
        return serialize(tags, notes).xmp;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace glassine::metadata
