// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/webp.h"

#include "codecs/pixels.h"

#include <string>

namespace glassine::codecs {

namespace {

VipsForeignWebpPreset presetOf(const std::string &name)
{
    static constexpr std::pair<std::string_view, VipsForeignWebpPreset> kPresets[] = {
        {"picture", VIPS_FOREIGN_WEBP_PRESET_PICTURE}, {"photo", VIPS_FOREIGN_WEBP_PRESET_PHOTO},
        {"drawing", VIPS_FOREIGN_WEBP_PRESET_DRAWING}, {"icon", VIPS_FOREIGN_WEBP_PRESET_ICON},
        {"text", VIPS_FOREIGN_WEBP_PRESET_TEXT},
    };
    for (const auto &[key, preset] : kPresets) {
        if (name == key)
            return preset;
    }
    return VIPS_FOREIGN_WEBP_PRESET_DEFAULT;
}

/// For near-lossless, libvips takes the level from Q; for lossless, Q is effort.
void setLossless(vips::VOption *save, const OptionValues &options)
{
    const auto level = static_cast<int>(options.integer("near-lossless"));
    save->set("lossless", level == 100)->set("near_lossless", level < 100);
    if (level < 100)
        save->set("Q", level);
}

} // namespace

Bytes encodeWebp(const Pixels &pixels, const EncodeRequest &request)
{
    const OptionValues &options = request.options;
    vips::VOption *save = vips::VImage::option()
                              ->set("effort", static_cast<int>(options.integer("effort")))
                              ->set("preset", presetOf(options.text("preset")))
                              ->set("smart_subsample", options.boolean("smart-subsample"))
                              ->set("alpha_q", static_cast<int>(options.integer("alpha-quality")))
                              ->set("min_size", options.boolean("min-size"))
                              ->set("mixed", options.boolean("mixed"))
                              ->set("strip", true);
    if (request.lossless)
        setLossless(save, options);
    else
        save->set("Q", qualityOf(request, describeWebp().defaultQuality));
    return saveToMemory("webpsave_buffer", toEightBit(pixels.image), save);
}

} // namespace glassine::codecs
