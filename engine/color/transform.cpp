// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/transform.h"

#include "color/convert.h"
#include "color/matrix_shaper.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <vector>

namespace glassine::color {

namespace {

// A batch comes from a handful of cameras; a CMYK transform takes about 2 MB.
constexpr std::size_t kMostTransforms = 16;
constexpr std::size_t kMostVerdicts = 64;

/// Transforms are pure functions of their key, so sharing them is the one mutable thing this process keeps here:
/// building one for a press profile takes longer than applying it to a web-sized picture.
struct Cache {
    std::mutex mutex;
    std::list<std::pair<std::string, SharedTransform>> transforms; ///< latest use first
    std::map<std::string, bool> verdicts;
};

Cache &cache()
{
    static Cache instance;
    return instance;
}

cmsUInt32Number lcmsType(PixelLayout layout)
{
    const auto extra = EXTRA_SH(layout.alpha ? 1U : 0U) | BYTES_SH(layout.sixteenBit ? 2U : 1U);
    switch (layout.channels) {
    case Channels::Gray:
        return COLORSPACE_SH(PT_GRAY) | CHANNELS_SH(1U) | extra;
    case Channels::Rgb:
        return COLORSPACE_SH(PT_RGB) | CHANNELS_SH(3U) | extra;
    case Channels::Cmyk:
        break;
    }
    return COLORSPACE_SH(PT_CMYK) | CHANNELS_SH(4U) | extra;
}

cmsUInt32Number lcmsIntent(RenderingIntent intent)
{
    switch (intent) {
    case RenderingIntent::Perceptual:
        return INTENT_PERCEPTUAL;
    case RenderingIntent::Saturation:
        return INTENT_SATURATION;
    case RenderingIntent::AbsoluteColorimetric:
        return INTENT_ABSOLUTE_COLORIMETRIC;
    case RenderingIntent::RelativeColorimetric:
        break;
    }
    return INTENT_RELATIVE_COLORIMETRIC;
}

cmsUInt32Number flagsFor(cmsHPROFILE source, PixelLayout from, const ColorSettings &settings)
{
    // NOCACHE: lcms2's one-pixel cache makes a transform unsafe to share between threads.
    cmsUInt32Number flags = cmsFLAGS_NOCACHE | cmsFLAGS_COPY_ALPHA | cmsFLAGS_HIGHRESPRECALC;
    if (settings.blackPointCompensation)
        flags |= cmsFLAGS_BLACKPOINTCOMPENSATION;
    // At 16 bit lcms2 would replace the exact matrix and curves by a sampled table.
    if (from.sixteenBit && from.channels != Channels::Cmyk && cmsIsMatrixShaper(source))
        flags |= cmsFLAGS_NOOPTIMIZE;
    return flags;
}

class LcmsTransform final : public PixelTransform {
public:
    explicit LcmsTransform(Transform transform) : m_transform(std::move(transform)) {}
    void apply(const std::byte *in, std::byte *out, int width, int height, std::size_t inStride,
               std::size_t outStride) const override
    {
        cmsDoTransformLineStride(m_transform.get(), in, out, static_cast<cmsUInt32Number>(width),
                                 static_cast<cmsUInt32Number>(height), static_cast<cmsUInt32Number>(inStride),
                                 static_cast<cmsUInt32Number>(outStride), 0, 0);
    }

private:
    Transform m_transform;
};

/// Every combination of 17 levels, and every gray.
std::vector<std::byte> sampleColors(std::size_t pixelBytes)
{
    constexpr int kSteps = 17;
    std::vector<std::byte> colors;
    const auto add = [&](int red, int green, int blue) {
        for (const int value : {red, green, blue})
            colors.push_back(static_cast<std::byte>(value));
        if (pixelBytes > 3)
            colors.push_back(std::byte{255});
    };
    const auto level = [](int step) { return step * 255 / (kSteps - 1); };
    for (int i = 0; i < kSteps * kSteps * kSteps; ++i)
        add(level(i % kSteps), level(i / kSteps % kSteps), level(i / kSteps / kSteps));
    for (int gray = 0; gray < 256; ++gray)
        add(gray, gray, gray);
    return colors;
}

/// lcms2 rounds on its way, so that the two may be one level apart.
bool agree(const PixelTransform &one, const PixelTransform &other, std::size_t pixelBytes)
{
    const std::vector<std::byte> colors = sampleColors(pixelBytes);
    std::vector<std::byte> a(colors.size()), b(colors.size());
    const int pixels = static_cast<int>(colors.size() / pixelBytes);
    one.apply(colors.data(), a.data(), pixels, 1, colors.size(), colors.size());
    other.apply(colors.data(), b.data(), pixels, 1, colors.size(), colors.size());
    return std::equal(a.begin(), a.end(), b.begin(), [](std::byte left, std::byte right) {
        return std::abs(static_cast<int>(left) - static_cast<int>(right)) <= 1;
    });
}

/// Null where it would give other colors than lcms2: profiles that also hold tables, intents that move white or black.
std::unique_ptr<PixelTransform> fastTransform(cmsHPROFILE source, cmsHPROFILE target, PixelLayout from,
                                              const PixelTransform &general)
{
    if (from.channels != Channels::Rgb || from.sixteenBit)
        return {};
    auto shaper = makeMatrixShaper(source, target, from.alpha);
    const std::size_t pixelBytes = from.alpha ? 4 : 3;
    return shaper && agree(*shaper, general, pixelBytes) ? std::move(shaper) : nullptr;
}

SharedTransform build(ByteView icc, ByteView targetIcc, PixelLayout from, Channels toChannels, const ColorSettings &settings)
{
    const Profile source = openProfile(icc);
    const Profile target = openProfile(targetIcc);
    if (!source || !target)
        return {};
    const PixelLayout to{toChannels, from.sixteenBit, from.alpha};
    Transform transform(cmsCreateTransform(source.get(), lcmsType(from), target.get(), lcmsType(to),
                                           lcmsIntent(settings.intent), flagsFor(source.get(), from, settings)));
    if (!transform)
        return {};
    auto general = std::make_unique<LcmsTransform>(std::move(transform));
    if (auto fast = fastTransform(source.get(), target.get(), from, *general))
        return fast;
    return general;
}

cmsColorSpaceSignature spaceOf(Channels channels)
{
    switch (channels) {
    case Channels::Gray: return cmsSigGrayData;
    case Channels::Rgb: return cmsSigRgbData;
    case Channels::Cmyk: break;
    }
    return cmsSigCmykData;
}

std::string keyOf(ByteView icc, PixelLayout from, const ColorSettings &settings)
{
    return contentHash(icc) + '/' + std::to_string(static_cast<int>(from.channels))
        + (from.sixteenBit ? "w" : "b") + (from.alpha ? "a" : "o") + std::to_string(static_cast<int>(settings.intent))
        + (settings.blackPointCompensation ? "+" : "-");
}

SharedTransform remembered(const std::string &key, const std::function<SharedTransform()> &make)
{
    Cache &shared = cache();
    const std::lock_guard lock(shared.mutex);
    auto &known = shared.transforms;
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto &entry) { return entry.first == key; });
    if (found != known.end()) {
        known.splice(known.begin(), known, found);
        return known.front().second;
    }
    SharedTransform transform = make();
    if (!transform)
        return transform;
    known.emplace_front(key, transform);
    if (known.size() > kMostTransforms)
        known.pop_back();
    return transform;
}

} // namespace

SharedTransform transformToSrgb(ByteView icc, PixelLayout from, const ColorSettings &settings)
{
    return remembered(keyOf(icc, from, settings), [&] {
        const bool gray = from.channels == Channels::Gray;
        return build(icc, gray ? compactGrayProfile() : compactSrgbProfile(), from, gray ? Channels::Gray : Channels::Rgb, settings);
    });
}

SharedTransform transformToScreen(ByteView icc, PixelLayout from, ByteView screen)
{
    return remembered(keyOf(icc, from, {}) + '>' + contentHash(screen), [&] { return build(icc, screen, from, Channels::Rgb, {}); });
}

SharedTransform transformFromSrgb(ByteView icc, Channels to)
{
    return remembered("srgb>" + std::to_string(static_cast<int>(to)) + contentHash(icc), [&]() -> SharedTransform {
        const Profile target = openProfile(icc);
        if (!target || cmsGetColorSpace(target.get()) != spaceOf(to))
            return {};
        return build(compactSrgbProfile(), icc, {Channels::Rgb, true, false}, to, {});
    });
}

bool isSrgbCached(ByteView icc)
{
    const std::string key = contentHash(icc);
    Cache &shared = cache();
    const std::lock_guard lock(shared.mutex);
    const auto found = shared.verdicts.find(key);
    if (found != shared.verdicts.end())
        return found->second;
    if (shared.verdicts.size() >= kMostVerdicts)
        shared.verdicts.clear();
    return shared.verdicts.emplace(key, isSrgb(icc)).first->second;
}

} // namespace glassine::color
