// SPDX-License-Identifier: GPL-3.0-or-later
// The table of output formats: one row per codec, in the order they are offered.

#include "codecs/codec.h"

#include "codecs/avif.h"
#include "codecs/gif.h"
#include "codecs/jpeg.h"
#include "codecs/jxl.h"
#include "codecs/png.h"
#include "codecs/tiff.h"
#include "codecs/webp.h"

#include <algorithm>

namespace glassine::codecs {

std::span<const CodecDescription> codecs()
{
    static const std::vector<CodecDescription> table = {
        describeJpeg(), describeWebp(), describeAvif(), describeJxl(), describePng(), describeTiff(), describeGif(),
    };
    return table;
}

const CodecDescription *codecById(std::string_view id)
{
    static constexpr std::pair<std::string_view, std::string_view> kAliases[] = {
        {"jpg", "jpeg"}, {"jpe", "jpeg"}, {"jpeg-xl", "jxl"}, {"jpegxl", "jxl"}, {"tif", "tiff"},
    };
    for (const auto &[alias, name] : kAliases) {
        if (id == alias)
            id = name;
    }
    const auto table = codecs();
    const auto found = std::find_if(table.begin(), table.end(), [id](const auto &row) { return row.id == id; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace glassine::codecs
