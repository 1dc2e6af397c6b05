// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/mark.h"

#include "operations/alpha.h"
#include "operations/pixel_rows.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace glassine::operations {

namespace {

constexpr std::uint32_t kFull = 65535;
constexpr int kMostBands = 5;

float softLight(float below, float above)
{
    if (above <= 0.5F)
        return below - (1 - 2 * above) * below * (1 - below);
    const float d = below <= 0.25F ? ((16 * below - 12) * below + 4) * below : std::sqrt(below);
    return below + (2 * above - 1) * (d - below);
}

float hardLight(float below, float above)
{
    return above <= 0.5F ? 2 * below * above : 1 - 2 * (1 - below) * (1 - above);
}

float blended(Blend blend, float below, float above)
{
    switch (blend) {
    case Blend::Normal: return above;
    case Blend::Multiply: return below * above;
    case Blend::Screen: return below + above - below * above;
    case Blend::Overlay: return hardLight(above, below);
    case Blend::SoftLight: return softLight(below, above);
    case Blend::HardLight: return hardLight(below, above);
    case Blend::Darken: return std::min(below, above);
    case Blend::Lighten: return std::max(below, above);
    case Blend::Difference: break;
    }
    return std::abs(below - above);
}

/// What one row needs: the layout of both sides and how they are mixed.
struct Mixing {
    Layout layout;
    Blend blend = Blend::Normal;
    bool inks = false;
};

/// The usual case in whole numbers: opaque photo, plain mixing. Exact to half a level.
template <typename Sample>
void mixPlainly(Sample *pixel, const std::uint16_t *mark, int colors)
{
    constexpr std::uint32_t kStep = sizeof(Sample) == 1 ? 257 : 1;
    const std::uint32_t over = mark[colors], under = kFull - over;
    for (int band = 0; band < colors; ++band) {
        const std::uint64_t sum = std::uint64_t(pixel[band]) * kStep * under + std::uint64_t(mark[band]) * over;
        pixel[band] = static_cast<Sample>((sum + std::uint64_t(kFull) * kStep / 2) / (std::uint64_t(kFull) * kStep));
    }
}

/// Any photo, any mode.
template <typename Sample>
void mix(Sample *pixel, const std::uint16_t *mark, const Mixing &mixing)
{
    constexpr float kWhite = sizeof(Sample) == 1 ? 255.0F : 65535.0F;
    const int colors = mixing.layout.colors;
    const float over = float(mark[colors]) / float(kFull);
    const float below = mixing.layout.alpha ? float(pixel[colors]) / kWhite : 1;
    const float alpha = over + below * (1 - over);
    if (alpha <= 0)
        return;
    const auto light = [&](float value) { return mixing.inks ? 1 - value : value; };
    for (int band = 0; band < colors; ++band) {
        const float from = light(float(pixel[band]) / kWhite), to = light(float(mark[band]) / float(kFull));
        const float together = blended(mixing.blend, from, to);
        const float sum = over * (1 - below) * to + over * below * together + (1 - over) * below * from;
        pixel[band] = toLevel<Sample>(light(sum / alpha) * kWhite, kWhite);
    }
    if (mixing.layout.alpha)
        pixel[colors] = toLevel<Sample>(alpha * kWhite, kWhite);
}

template <typename Sample>
void mixRow(Sample *pixels, const std::uint16_t *mark, int count, const Mixing &mixing)
{
    const int colors = mixing.layout.colors;
    const bool plain = mixing.blend == Blend::Normal && !mixing.layout.alpha;
    for (int i = 0; i < count; ++i, pixels += mixing.layout.bands(), mark += colors + 1) {
        if (mark[colors] == 0)
            continue;
        plain ? mixPlainly(pixels, mark, colors) : mix(pixels, mark, mixing);
    }
}

struct Overlay {
    std::shared_ptr<const Mark> mark;
    std::vector<Corner> corners;
    Mixing mixing;
    int frameHeight = 0;
};

VipsPel *pixelAt(const VipsRegion *region, int left, int top)
{
    const auto pixelBytes = static_cast<std::ptrdiff_t>(region->im->Bands)
        * static_cast<std::ptrdiff_t>(vips_format_sizeof(region->im->BandFmt));
    return region->data + std::ptrdiff_t(top - region->valid.top) * region->bpl
        + std::ptrdiff_t(left - region->valid.left) * pixelBytes;
}

/// Calls `work` with the part of every mark that lies in `area`, and the mark's own corner in the stacked image.
template <typename Work>
void forEachMark(const Overlay &overlay, const VipsRect &area, Work work)
{
    const int height = overlay.frameHeight;
    for (int frame = area.top / height; frame * height < VIPS_RECT_BOTTOM(&area); ++frame) {
        const VipsRect whole{0, frame * height, area.left + area.width, height};
        for (const Corner &corner : overlay.corners) {
            VipsRect part{corner.x, corner.y + frame * height, overlay.mark->size.width, overlay.mark->size.height};
            const Corner at{part.left, part.top};
            vips_rect_intersectrect(&part, &whole, &part);
            vips_rect_intersectrect(&part, &area, &part);
            if (part.width > 0 && part.height > 0)
                work(part, at);
        }
    }
}

void drawPart(const Overlay &overlay, const VipsRegion *out, const VipsRect &part, Corner at)
{
    const Mark &mark = *overlay.mark;
    const auto rowLength = static_cast<std::size_t>(mark.size.width) * static_cast<std::size_t>(mark.colors + 1);
    for (int row = 0; row < part.height; ++row) {
        const std::uint16_t *from =
            &mark.pixels[static_cast<std::size_t>(part.top + row - at.y) * rowLength
                         + static_cast<std::size_t>(part.left - at.x) * static_cast<std::size_t>(mark.colors + 1)];
        VipsPel *to = pixelAt(out, part.left, part.top + row);
        if (out->im->BandFmt == VIPS_FORMAT_USHORT)
            mixRow(reinterpret_cast<std::uint16_t *>(to), from, part.width, overlay.mixing);
        else
            mixRow(reinterpret_cast<std::uint8_t *>(to), from, part.width, overlay.mixing);
    }
}

extern "C" {

int generateOverlay(VipsRegion *out, void *sequence, void *, void *client, gboolean *)
{
    auto *in = static_cast<VipsRegion *>(sequence);
    const auto &overlay = *static_cast<const Overlay *>(client);
    VipsRect area = out->valid;
    if (vips_region_prepare(in, &area) != 0)
        return -1;
    bool touched = false;
    forEachMark(overlay, area, [&touched](const VipsRect &, Corner) { touched = true; });
    if (!touched)
        return vips_region_region(out, in, &area, area.left, area.top);
    const std::size_t rowBytes = static_cast<std::size_t>(area.width) * static_cast<std::size_t>(out->im->Bands)
        * static_cast<std::size_t>(vips_format_sizeof(out->im->BandFmt));
    for (int row = 0; row < area.height; ++row)
        std::memcpy(pixelAt(out, area.left, area.top + row), pixelAt(in, area.left, area.top + row), rowBytes);
    forEachMark(overlay, area, [&](const VipsRect &part, Corner at) { drawPart(overlay, out, part, at); });
    return 0;
}

void releaseOverlay(VipsImage *, void *overlay)
{
    delete static_cast<Overlay *>(overlay);
}

} // extern "C"

} // namespace

Blend blendOf(std::string_view name)
{
    constexpr std::pair<std::string_view, Blend> kNames[] = {
        {"multiply", Blend::Multiply},    {"screen", Blend::Screen},         {"overlay", Blend::Overlay},
        {"soft-light", Blend::SoftLight}, {"hard-light", Blend::HardLight},  {"darken", Blend::Darken},
        {"lighten", Blend::Lighten},      {"difference", Blend::Difference},
    };
    for (const auto &[known, blend] : kNames)
        if (known == name)
            return blend;
    return Blend::Normal;
}

vips::VImage overlaid(const vips::VImage &image, std::shared_ptr<const Mark> mark, std::vector<Corner> corners,
                      Blend blend)
{
    const Layout layout = layoutOf(image);
    if (layout.bands() > kMostBands || mark->colors != layout.colors)
        throw vips::VError("a mark of other colors than the photo");
    const bool inks = image.interpretation() == VIPS_INTERPRETATION_CMYK;
    VipsImage *in = image.get_image();
    VipsImage *out = vips_image_new();
    vips::VImage result(out);
    g_object_ref(in);
    vips_object_local(out, in); // lives as long as the pixels that come from it
    auto *overlay = new Overlay{
        std::move(mark), std::move(corners), {layout, blend, inks}, imaging::frameSize(image).height};
    g_signal_connect(out, "postclose", G_CALLBACK(releaseOverlay), overlay);
    if (vips_image_pipelinev(out, VIPS_DEMAND_STYLE_THINSTRIP, in, nullptr) != 0
        || vips_image_generate(out, vips_start_one, generateOverlay, vips_stop_one, in, overlay) != 0)
        throw vips::VError();
    return result;
}

} // namespace glassine::operations
