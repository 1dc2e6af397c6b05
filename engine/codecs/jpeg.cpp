// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/jpeg.h"

#include "codecs/pixels.h"

namespace glassine::codecs {

Bytes encodeJpeg(const Pixels &pixels, const EncodeRequest &request)
{
    return saveToMemory("jpegsave_buffer", toEightBit(pixels.image),
                        vips::VImage::option()
                            ->set("Q", qualityOf(request, describeJpeg().defaultQuality))
                            ->set("interlace", request.options.boolean("progressive"))
                            ->set("optimize_coding", request.options.boolean("optimize-coding"))
                            ->set("subsample_mode", subsamplingOf(request.options))
                            ->set("strip", true));
}

} // namespace glassine::codecs
