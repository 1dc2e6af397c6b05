// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a color profile: described, converted from and to, measured; in time, and never more than one crash away
// from an answer.

#include "color/built_in_profile.h"
#include "color/classify.h"
#include "color/convert.h"
#include "fuzz/fuzz_target.h"

#include <vips/vips8>

using namespace glassine;
using namespace glassine::color;

namespace {

vips::VImage pixels(int bands)
{
    std::vector<std::uint8_t> samples;
    for (int i = 0; i < 8 * 8 * bands; ++i)
        samples.push_back(static_cast<std::uint8_t>(i * 37));
    const auto kind = bands < 3 ? VIPS_INTERPRETATION_B_W
        : bands == 3            ? VIPS_INTERPRETATION_sRGB
                                : VIPS_INTERPRETATION_CMYK;
    return vips::VImage(vips_image_new_from_memory_copy(samples.data(), samples.size(), 8, 8, bands, VIPS_FORMAT_UCHAR))
        .copy(vips::VImage::option()->set("interpretation", kind));
}

void computed(const vips::VImage &image)
{
    std::size_t bytes = 0;
    g_free(image.write_to_memory(&bytes));
    fuzzRequire(bytes >= 64, "every pixel comes out");
}

/// From the profile to sRGB: broken or not, a photo comes through.
void convertFrom(const Bytes &icc)
{
    for (const int bands : {1, 3, 4}) {
        vips::VImage image = pixels(bands);
        const auto converted = convert(image, icc, {}, false);
        fuzzRequire(converted.has_value(), "a photo's profile is used or passed over");
        fuzzRequire(image.bands() == (bands == 1 ? 1 : 3), "light comes out");
        computed(image);
        (void)shareOutside(pixels(bands), icc, {});
    }
}

/// To the profile: an error, or pixels.
void convertTo(const Bytes &icc)
{
    ColorSettings settings;
    settings.output = OutputSpace::File;
    settings.profile = Asset("lab.icc", icc);
    if (const auto usable = checkOutputProfile(settings.profile); !usable) {
        fuzzRequire(usable.error().code == ErrorCode::PresetInvalid, "an unusable profile is called so");
        return;
    }
    vips::VImage image = pixels(3);
    if (convert(image, builtInProfile(NamedSpace::AdobeRgb), settings, true))
        computed(image);
    (void)maskOutside(pixels(3), {}, settings);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool started = vips_init("icc_profile_fuzz") == 0;
    fuzzRequire(started, "libvips starts");
    const auto *first = reinterpret_cast<const std::byte *>(data);
    const Bytes icc(first, first + size);
    const Described described = describe(icc);
    fuzzRequire(described.description.size() <= 256, "descriptions are short");
    (void)isSrgb(icc);
    convertFrom(icc);
    convertTo(icc);
    vips::VImage shown = pixels(3);
    if (toScreen(shown, {}, {icc, false}))
        computed(shown);
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    std::vector<std::string> seeds;
    for (const auto space : {NamedSpace::Srgb, NamedSpace::AdobeRgb, NamedSpace::Gray})
        for (const auto version : {ProfileVersion::V2, ProfileVersion::V4}) {
            const Bytes &icc = builtInProfile(space, version);
            seeds.emplace_back(reinterpret_cast<const char *>(icc.data()), icc.size());
        }
    return seeds;
}
