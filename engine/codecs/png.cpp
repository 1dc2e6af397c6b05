// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/png.h"

#include "codecs/pixels.h"

#include <string>

namespace glassine::codecs {

namespace {

/// Photos want every filter tried, row by row; a palette's indices mean nothing to a filter.
VipsForeignPngFilter filterOf(const OptionValues &options)
{
    const std::string &name = options.text("filter");
    if (name == "auto")
        return options.boolean("palette") ? VIPS_FOREIGN_PNG_FILTER_NONE : VIPS_FOREIGN_PNG_FILTER_ALL;
    static constexpr std::pair<std::string_view, VipsForeignPngFilter> kFilters[] = {
        {"none", VIPS_FOREIGN_PNG_FILTER_NONE},   {"sub", VIPS_FOREIGN_PNG_FILTER_SUB},
        {"up", VIPS_FOREIGN_PNG_FILTER_UP},       {"avg", VIPS_FOREIGN_PNG_FILTER_AVG},
        {"paeth", VIPS_FOREIGN_PNG_FILTER_PAETH},
    };
    for (const auto &[key, filter] : kFilters) {
        if (name == key)
            return filter;
    }
    return VIPS_FOREIGN_PNG_FILTER_ALL;
}

int bitsFor(const std::string &colors)
{
    return colors == "2" ? 1 : colors == "4" ? 2 : colors == "16" ? 4 : 8;
}

} // namespace

Bytes encodePng(const Pixels &pixels, const EncodeRequest &request)
{
    const OptionValues &options = request.options;
    const bool palette = options.boolean("palette");
    const vips::VImage image = palette ? toEightBit(pixels.image) : atDepth(pixels, options);
    vips::VOption *save = vips::VImage::option()
                              ->set("compression", static_cast<int>(options.integer("compression")))
                              ->set("interlace", options.boolean("interlace"))
                              ->set("filter", filterOf(options))
                              ->set("strip", true);
    if (palette) {
        save->set("palette", true)
            ->set("bitdepth", bitsFor(options.text("colors")))
            ->set("dither", options.number("dither"))
            ->set("Q", static_cast<int>(options.integer("palette-quality")));
    }
    return saveToMemory("pngsave_buffer", image, save);
}

} // namespace glassine::codecs
