// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/avif.h"

#include "codecs/pixels.h"

namespace glassine::codecs {

namespace {

void attach(vips::VImage &image, const char *field, const Bytes &bytes)
{
    if (!bytes.empty())
        vips_image_set_blob_copy(image.get_image(), field, bytes.data(), bytes.size());
}

} // namespace

Bytes encodeAvif(const Pixels &pixels, const EncodeRequest &request)
{
    const OptionValues &options = request.options;
    vips::VImage image = withProfile(atDepth(pixels, options), request.icc).copy();
    attach(image, VIPS_META_EXIF_NAME, request.metadata.exif);
    attach(image, VIPS_META_XMP_NAME, request.metadata.xmp);
    const bool deep = image.format() == VIPS_FORMAT_USHORT;
    vips::VOption *save = vips::VImage::option()
                              ->set("compression", VIPS_FOREIGN_HEIF_COMPRESSION_AV1)
                              ->set("bitdepth", deep ? 12 : 8)
                              ->set("effort", static_cast<int>(options.integer("effort")))
                              ->set("subsample_mode", subsamplingOf(options))
                              ->set("Q", qualityOf(request, describeAvif().defaultQuality))
                              ->set("strip", request.icc.empty() && request.metadata.empty());
    return saveToMemory("heifsave_buffer", image, save);
}

} // namespace glassine::codecs
