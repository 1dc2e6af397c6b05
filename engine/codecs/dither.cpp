// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/dither.h"

#include "imaging/frames.h"
#include "imaging/imaging.h"

#include <array>
#include <cstdint>

namespace glassine::codecs {

namespace {

constexpr unsigned kStep = 257; ///< of 16 bits for one of 8

// Below, a level is too large a step to be off by one (ΔE2000 up to 1.1 near black); above, the pattern has its full part.
constexpr unsigned kNoneBelow = 64, kFullFrom = 128;
constexpr unsigned kPart = 4; ///< the pattern decides over 2/kPart of the way

/// How far the threshold moves away from the middle at most, for a level.
constexpr std::array<std::uint16_t, 256> makeReach()
{
    std::array<std::uint16_t, 256> reach{};
    for (unsigned level = 0; level < 256; ++level) {
        const unsigned above = level < kNoneBelow ? 0
            : level >= kFullFrom                  ? kFullFrom - kNoneBelow
                                                  : level - kNoneBelow;
        reach[level] = static_cast<std::uint16_t>(kStep * above / (kFullFrom - kNoneBelow) / kPart);
    }
    return reach;
}
constexpr auto kReach = makeReach();

/// Evenly spread over the plane without a grid that shows: the R2 sequence (Martin Roberts, 2018), 16 bits of fraction.
std::uint32_t pattern(std::uint32_t x, std::uint32_t y)
{
    return (49472U * x + 37345U * y) & 0xffff;
}

std::uint8_t dithered(std::uint32_t value, std::uint32_t noise)
{
    const std::uint32_t level = value / kStep, rest = value % kStep;
    const std::uint32_t reach = kReach[level];
    const std::uint32_t threshold = kStep / 2 - reach + (2 * reach * noise >> 16);
    return static_cast<std::uint8_t>(level + (rest > threshold ? 1 : 0));
}

std::uint8_t rounded(std::uint32_t value)
{
    return static_cast<std::uint8_t>((value + kStep / 2) / kStep);
}

struct Bands {
    std::uint32_t all = 3, colors = 3;
};

void reduceRow(const std::uint16_t *in, std::uint8_t *out, const VipsRect &row, Bands bands)
{
    for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(row.width); ++i) {
        const std::uint32_t noise = pattern(static_cast<std::uint32_t>(row.left) + i,
                                            static_cast<std::uint32_t>(row.top));
        for (std::uint32_t band = 0; band < bands.colors; ++band)
            *out++ = dithered(*in++, noise);
        for (std::uint32_t band = bands.colors; band < bands.all; ++band)
            *out++ = rounded(*in++);
    }
}

VipsPel *pixelsAt(VipsRegion *region, int left, int top)
{
    const std::ptrdiff_t rows = top - region->valid.top, columns = left - region->valid.left;
    const auto pixelBytes = static_cast<std::ptrdiff_t>(vips_format_sizeof(region->im->BandFmt)) * region->im->Bands;
    return region->data + rows * region->bpl + columns * pixelBytes;
}

extern "C" {

int generateEightBit(VipsRegion *out, void *sequence, void *, void *bands, gboolean *)
{
    auto *in = static_cast<VipsRegion *>(sequence);
    VipsRect area = out->valid;
    if (vips_region_prepare(in, &area) != 0)
        return -1;
    const int bottom = area.top + area.height;
    for (area.height = 1; area.top < bottom; ++area.top)
        reduceRow(reinterpret_cast<const std::uint16_t *>(pixelsAt(in, area.left, area.top)),
                  pixelsAt(out, area.left, area.top), area, *static_cast<const Bands *>(bands));
    return 0;
}

void releaseBands(VipsImage *, void *bands)
{
    delete static_cast<Bands *>(bands);
}

void releaseSource(VipsImage *, void *source)
{
    g_object_unref(source);
}

} // extern "C"

} // namespace

vips::VImage ditheredToEightBit(const vips::VImage &image)
{
    VipsImage *source = image.get_image();
    VipsImage *target = vips_image_new();
    vips::VImage result(target); // owns it from here on
    g_object_ref(source);        // the picture outlives this call
    g_signal_connect(target, "postclose", G_CALLBACK(releaseSource), source);
    const auto all = static_cast<std::uint32_t>(image.bands());
    auto *bands = new Bands{all, imaging::hasAlpha(image) ? all - 1 : all};
    g_signal_connect(target, "postclose", G_CALLBACK(releaseBands), bands);
    if (vips_image_pipelinev(target, VIPS_DEMAND_STYLE_THINSTRIP, source, nullptr) != 0)
        throw vips::VError();
    target->BandFmt = VIPS_FORMAT_UCHAR;
    if (vips_image_generate(target, vips_start_one, generateEightBit, vips_stop_one, source, bands) != 0)
        throw vips::VError();
    return result;
}

} // namespace glassine::codecs
