// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/gif.h"

#include "codecs/pixels.h"

#include <bit>
#include <string>

namespace glassine::codecs {

Bytes encodeGif(const Pixels &pixels, const EncodeRequest &request)
{
    const OptionValues &options = request.options;
    const auto colors = static_cast<unsigned>(std::stoi(options.text("colors")));
    return saveToMemory("gifsave_buffer", toEightBit(pixels.image),
                        vips::VImage::option()
                            ->set("bitdepth", static_cast<int>(std::bit_width(colors - 1)))
                            ->set("dither", options.number("dither"))
                            ->set("effort", static_cast<int>(options.integer("effort")))
                            ->set("interframe_maxerror", options.number("frame-error"))
                            ->set("interlace", options.boolean("interlace"))
                            ->set("strip", true));
}

} // namespace glassine::codecs
