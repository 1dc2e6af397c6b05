// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/jxl.h"

#include "codecs/pixels.h"

namespace glassine::codecs {

Bytes encodeJxl(const Pixels &pixels, const EncodeRequest &request)
{
    const OptionValues &options = request.options;
    vips::VOption *save = vips::VImage::option()
                              ->set("effort", static_cast<int>(options.integer("effort")))
                              ->set("tier", static_cast<int>(options.integer("tier")))
                              ->set("strip", request.icc.empty());
    if (request.lossless)
        save->set("lossless", true);
    else
        save->set("Q", qualityOf(request, describeJxl().defaultQuality));
    return saveToMemory("jxlsave_buffer", withProfile(atDepth(pixels, options), request.icc), save);
}

} // namespace glassine::codecs
