// SPDX-License-Identifier: GPL-3.0-or-later
// A preset is refused with the path of what is wrong, or it survives being written and read again.

#include "fuzz/fuzz_target.h"
#include "presets/preset.h"

#include <QByteArray>

using namespace glassine;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::vector<presets::Problem> problems;
    const Result<presets::Preset> preset = presets::parsePreset(json, "fuzz", problems);
    if (!preset) {
        fuzzRequire(preset.error().code == ErrorCode::PresetInvalid, "a bad preset is called one");
        return 0;
    }
    const Result<presets::Preset> again = presets::parsePreset(presets::presetJson(*preset), "fuzz", problems);
    fuzzRequire(again.has_value(), "what was written can be read");
    fuzzRequire(again->recipe == preset->recipe, "what was read is what was written");
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    return {
        R"({"glassine":1,"name":"A","renditions":[{"id":"web","format":"jpeg","target":{"quality":82},
            "operations":{"resize":{"fit":"long-edge","pixels":2048},"sharpen":{"for":"screen","strength":"low"}},
            "encoder":{"progressive":true,"subsampling":"4:2:0"},"never-larger":true}]})",
        R"({"glassine":1,"name":"B","color":{"output":"srgb","intent":"relative","embed-profile":true},
            "metadata":{"policy":"none"},"naming":{"template":"{dir}/{name}.{ext}","existing":"number"},
            "renditions":[{"id":"a","format":"avif","target":{"quality":50}},
                          {"id":"b","format":"webp","target":{"lossless":true}}]})",
    };
}
