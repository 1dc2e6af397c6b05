// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/avif.h"

#include "codecs/pixels.h"

namespace glassine::codecs {

Bytes encodeAvif(const Pixels &pixels, const EncodeRequest &request)
{
    const OptionValues &options = request.options;
    const vips::VImage image = atDepth(pixels, options);
    return saveToMemory("heifsave_buffer", image,
                        vips::VImage::option()
                            ->set("compression", VIPS_FOREIGN_HEIF_COMPRESSION_AV1)
                            ->set("bitdepth", image.format() == VIPS_FORMAT_USHORT ? 12 : 8)
                            ->set("effort", static_cast<int>(options.integer("effort")))
                            ->set("subsample_mode", subsamplingOf(options))
                            ->set("Q", qualityOf(request, describeAvif().defaultQuality))
                            ->set("strip", true));
}

} // namespace glassine::codecs
