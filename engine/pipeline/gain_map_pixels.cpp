// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/gain_map_pixels.h"

#include "codecs/encoders.h"
#include "codecs/pixels.h"
#include "imaging/frames.h"
#include "operations/apply.h"
#include "operations/operation.h"
#include "pipeline/heif_gain_map.h"
#include "pipeline/rendition.h"
#include "pipeline/source_bytes.h"

#include <algorithm>
#include <cmath>

namespace glassine::pipeline {

namespace {

constexpr int kLowestQuality = 85; ///< an eighth of a stop shows in a sky

/// Gain is no light: it is never to be weighed as such.
OptionValues forData(OptionValues options)
{
    if (options.contains("linear-light"))
        options.set("linear-light", false);
    return options;
}

/// `map` stands for the whole upright picture, whatever pixels it has itself.
Result<vips::VImage> reshaped(const RenditionWork &work, vips::VImage map)
{
    Size nominal = work.photo.header.upright();
    const double across = double(map.width()) / nominal.width, down = double(map.height()) / nominal.height;
    for (const OperationStep &step : work.rendition.operations) {
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation == nullptr || operation->stage != operations::Stage::Geometry)
            continue;
        GLASSINE_TRY(map, operations::apply(step.id, map, forData(step.options), nominal));
    }
    const Size out = plannedSize(work.rendition, work.photo.header.upright());
    const double width = std::max(1.0, std::round(out.width * across)),
                 height = std::max(1.0, std::round(out.height * down));
    GLASSINE_CHECK(imaging::guard(ErrorCode::OperationFailed, "gain map", [&] {
        if (map.width() != int(width) || map.height() != int(height))
            map = map.resize(width / map.width(), vips::VImage::option()->set("vscale", height / map.height()));
        map = map.copy_memory();
    }));
    return map;
}

/// Decoders of HEIF make three channels of everything.
vips::VImage asCarried(vips::VImage image, const GainMap &map)
{
    if (map.gray || map.linearStops)
        image = image.extract_band(0).copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_B_W));
    if (imaging::isSixteenBit(image))
        image = codecs::toEightBit(image);
    if (!map.linearStops)
        return image;
    std::vector<std::uint8_t> table = logarithmicGain(*map.linearStops);
    const auto levels = static_cast<int>(table.size());
    const vips::VImage lut = vips::VImage::new_from_memory(table.data(), table.size(), levels, 1, 1, VIPS_FORMAT_UCHAR);
    return image.maplut(lut).copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_B_W)).copy_memory();
}

} // namespace

Result<GainMapPixels> reshapedGainMap(const RenditionWork &work, const GainMap &map)
{
    GLASSINE_TRY(const UniqueFd file, memoryFile(map.file));
    const imaging::Source source{file.get(), map.type, work.photo.source.limits};
    GLASSINE_TRY(imaging::Header header, imaging::readHeader(source));
    header.orientation = work.photo.header.orientation; // it lies as its picture does
    if (header.cmyk)
        return fail(ErrorCode::UnsupportedFormat, {}, "a gain map of inks");
    imaging::LoadRequest request;
    request.sequential = false;
    GLASSINE_TRY(vips::VImage loaded, imaging::load(source, header, request));
    GLASSINE_CHECK(imaging::guard(ErrorCode::DamagedInput, "gain map", [&] { loaded = asCarried(loaded, map); }));
    GLASSINE_TRY(const vips::VImage image, reshaped(work, loaded));
    codecs::EncodeRequest encoding;
    encoding.options = resolvedEncoder({}, "jpeg");
    encoding.options.set("subsampling", std::string("4:4:4"));
    encoding.quality = std::max(kLowestQuality,
                                resolvedTarget(work.rendition, "jpeg").quality.value_or(kLowestQuality));
    encoding.limits = work.photo.source.limits;
    GLASSINE_TRY(Bytes encoded, codecs::encode("jpeg", image, encoding));
    return GainMapPixels{std::move(encoded), image.bands()};
}

} // namespace glassine::pipeline
