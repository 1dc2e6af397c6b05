// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/tiff.h"

#include "codecs/pixels.h"

#include <string>

namespace glassine::codecs {

namespace {

VipsForeignTiffCompression compressionOf(const std::string &name)
{
    if (name == "lzw")
        return VIPS_FOREIGN_TIFF_COMPRESSION_LZW;
    if (name == "deflate")
        return VIPS_FOREIGN_TIFF_COMPRESSION_DEFLATE;
    return name == "zstd" ? VIPS_FOREIGN_TIFF_COMPRESSION_ZSTD : VIPS_FOREIGN_TIFF_COMPRESSION_NONE;
}

} // namespace

Bytes encodeTiff(const Pixels &pixels, const EncodeRequest &request)
{
    const OptionValues &options = request.options;
    const bool tiled = options.boolean("tile") || options.boolean("pyramid");
    return saveToMemory("tiffsave_buffer", atDepth(pixels, options),
                        vips::VImage::option()
                            ->set("compression", compressionOf(options.text("compression")))
                            ->set("predictor",
                                  options.boolean("predictor") ? VIPS_FOREIGN_TIFF_PREDICTOR_HORIZONTAL
                                                               : VIPS_FOREIGN_TIFF_PREDICTOR_NONE)
                            ->set("tile", tiled)
                            ->set("tile_width", 256)
                            ->set("tile_height", 256)
                            ->set("pyramid", options.boolean("pyramid"))
                            ->set("strip", true));
}

} // namespace glassine::codecs
