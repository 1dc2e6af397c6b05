// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/transform.h"

#include "color/gray_table.h"
#include "color/matrix_shaper.h"
#include "color/transform_check.h"

#include <algorithm>
#include <functional>
#include <list>
#include <mutex>

namespace glassine::color {

namespace {

// A batch comes from a handful of cameras; a CMYK transform takes about 2 MB.
constexpr std::size_t kMostTransforms = 16;

/// Transforms are pure functions of their key, so sharing them is the one mutable thing this process keeps here:
/// building one for a press profile takes longer than applying it to a web-sized picture.
struct Cache {
    std::mutex mutex;
    std::list<std::pair<std::string, SharedTransform>> transforms; ///< latest use first
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
    case Channels::Gray: return COLORSPACE_SH(PT_GRAY) | CHANNELS_SH(1U) | extra;
    case Channels::Rgb: return COLORSPACE_SH(PT_RGB) | CHANNELS_SH(3U) | extra;
    case Channels::Cmyk: break;
    }
    return COLORSPACE_SH(PT_CMYK) | CHANNELS_SH(4U) | extra;
}

cmsUInt32Number lcmsIntent(RenderingIntent intent)
{
    switch (intent) {
    case RenderingIntent::Perceptual: return INTENT_PERCEPTUAL;
    case RenderingIntent::Saturation: return INTENT_SATURATION;
    case RenderingIntent::AbsoluteColorimetric: return INTENT_ABSOLUTE_COLORIMETRIC;
    case RenderingIntent::RelativeColorimetric: break;
    }
    return INTENT_RELATIVE_COLORIMETRIC;
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

/// Both ends opened, and what pixels come out.
struct Ends {
    Profile source, target;
    PixelLayout out;
};

enum class Sampling { None, Fine };

/// Exact is lcms2 in floating point for every pixel: 0.4 to 0.7 µs each. A sampled table is five times as fast, and up to
/// ΔE2000 4 off where inks or large spaces are read.
SharedTransform throughLcms(const Ends &ends, const Conversion &c, Sampling sampling)
{
    // NOCACHE: lcms2's one-pixel cache makes a transform unsafe to share between threads.
    cmsUInt32Number flags = cmsFLAGS_NOCACHE | cmsFLAGS_COPY_ALPHA;
    flags |= sampling == Sampling::Fine ? cmsFLAGS_HIGHRESPRECALC : cmsFLAGS_NOOPTIMIZE;
    if (c.blackPointCompensation)
        flags |= cmsFLAGS_BLACKPOINTCOMPENSATION;
    Transform transform(cmsCreateTransform(ends.source.get(), lcmsType(c.in), ends.target.get(), lcmsType(ends.out),
                                           lcmsIntent(c.intent), flags));
    return transform ? std::make_shared<LcmsTransform>(std::move(transform)) : SharedTransform();
}

/// Null where it would give other colors than lcms2: profiles that also hold tables, intents that move white or black.
SharedTransform throughMatrix(const Ends &ends, const Conversion &c, const TransformCheck &check)
{
    if (c.in.channels != Channels::Rgb || ends.out.channels == Channels::Cmyk)
        return {};
    SharedTransform shaper = makeMatrixShaper(ends.source.get(), ends.target.get(),
                                              {c.in.sixteenBit, c.in.alpha, ends.out.channels == Channels::Gray});
    return shaper && check.passes(*shaper) ? shaper : nullptr;
}

SharedTransform build(const Conversion &c)
{
    Ends ends{openProfile(c.from), openProfile(c.to), {}};
    const auto channels = channelsOf(c.to);
    if (!ends.source || !ends.target || !channels)
        return {};
    ends.out = {*channels, c.in.sixteenBit, c.in.alpha};
    SharedTransform exact = throughLcms(ends, c, Sampling::None);
    if (!exact)
        return {};
    if (c.in.channels == Channels::Gray && ends.out.channels == Channels::Gray)
        return makeGrayTable(*exact, c.in);
    const TransformCheck check(*exact, c.in, ends.out, ends.target.get());
    if (SharedTransform fast = throughMatrix(ends, c, check))
        return fast;
    if (!c.forLooking && !c.in.sixteenBit)
        return exact;
    SharedTransform sampled = throughLcms(ends, c, Sampling::Fine);
    return sampled && (c.forLooking || check.passes(*sampled)) ? sampled : exact;
}

std::string keyOf(const Conversion &c)
{
    return contentHash(c.from) + '>' + contentHash(c.to) + '/' + std::to_string(static_cast<int>(c.in.channels))
        + (c.in.sixteenBit ? "w" : "b") + (c.in.alpha ? "a" : "o") + std::to_string(static_cast<int>(c.intent))
        + (c.blackPointCompensation ? "+" : "-") + (c.forLooking ? "~" : "=");
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

SharedTransform transformBetween(const Conversion &conversion)
{
    return remembered(keyOf(conversion), [&] { return build(conversion); });
}

std::optional<Channels> channelsOf(ByteView icc)
{
    const Profile profile = openProfile(icc);
    if (!profile)
        return {};
    switch (cmsGetColorSpace(profile.get())) {
    case cmsSigGrayData: return Channels::Gray;
    case cmsSigRgbData: return Channels::Rgb;
    case cmsSigCmykData: return Channels::Cmyk;
    default: return {};
    }
}

} // namespace glassine::color
