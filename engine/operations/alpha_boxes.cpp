// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/alpha_boxes.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace glassine::operations {

namespace {

constexpr std::uint64_t kWhite = 255;
constexpr std::uint64_t kFull = 65535;

/// Adds one row of pixels to the boxes' sums, color times alpha.
void addRow(const VipsPel *pixels, int width, int bands, int factor, std::vector<std::uint32_t> &sums)
{
    const int alphaBand = bands - 1;
    for (int x = 0; x < width; ++x, pixels += bands) {
        std::uint32_t *sum = &sums[static_cast<std::size_t>(x / factor) * static_cast<std::size_t>(bands)];
        const std::uint32_t alpha = pixels[alphaBand];
        for (int band = 0; band < alphaBand; ++band)
            sum[band] += pixels[band] * alpha;
        sum[alphaBand] += alpha;
    }
}

void writeRow(const std::vector<std::uint32_t> &sums, int width, int rows, int bands, int factor, std::uint16_t *out)
{
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const int box = static_cast<int>(i) / bands;
        const auto pixels = static_cast<std::uint64_t>(rows)
            * static_cast<std::uint64_t>(std::min(factor, width - box * factor));
        const bool isAlpha = static_cast<int>(i) % bands == bands - 1;
        const std::uint64_t most = pixels * kWhite * (isAlpha ? 1 : kWhite);
        out[i] = static_cast<std::uint16_t>((sums[i] * kFull + most / 2) / most);
    }
}

/// What VIPS_REGION_ADDR gives, without its mixed signs.
VipsPel *rowAt(const VipsRegion *region, int left, int top)
{
    const auto pixelBytes = static_cast<std::ptrdiff_t>(vips_image_get_bands(region->im))
        * static_cast<std::ptrdiff_t>(vips_format_sizeof(vips_image_get_format(region->im)));
    return region->data + std::ptrdiff_t(top - region->valid.top) * region->bpl
        + std::ptrdiff_t(left - region->valid.left) * pixelBytes;
}

int fillBoxes(VipsRegion *out, void *sequence, void *, void *client, gboolean *)
{
    auto *in = static_cast<VipsRegion *>(sequence);
    const int factor = *static_cast<const int *>(client);
    const int bands = in->im->Bands;
    const VipsRect boxes = out->valid;
    const VipsRect whole{0, 0, in->im->Xsize, in->im->Ysize};
    VipsRect needed{boxes.left * factor, boxes.top * factor, boxes.width * factor, boxes.height * factor};
    vips_rect_intersectrect(&needed, &whole, &needed);
    if (vips_region_prepare(in, &needed) != 0)
        return -1;
    std::vector<std::uint32_t> sums;
    for (int y = 0; y < boxes.height; ++y) {
        const int first = y * factor;
        const int rows = std::min(factor, needed.height - first);
        sums.assign(static_cast<std::size_t>(boxes.width) * static_cast<std::size_t>(bands), 0);
        for (int row = 0; row < rows; ++row)
            addRow(rowAt(in, needed.left, needed.top + first + row), needed.width, bands, factor, sums);
        writeRow(sums, needed.width, rows, bands, factor,
                 reinterpret_cast<std::uint16_t *>(rowAt(out, boxes.left, boxes.top + y)));
    }
    return 0;
}

} // namespace

vips::VImage premultipliedBoxes(const vips::VImage &image, int factor)
{
    VipsImage *in = image.get_image();
    VipsImage *out = vips_image_new();
    vips::VImage result(out);
    g_object_ref(in);
    vips_object_local(out, in); // lives as long as the pixels that come from it
    if (vips_image_pipelinev(out, VIPS_DEMAND_STYLE_THINSTRIP, in, nullptr) != 0)
        throw vips::VError();
    out->Xsize = (image.width() + factor - 1) / factor;
    out->Ysize = (image.height() + factor - 1) / factor;
    out->BandFmt = VIPS_FORMAT_USHORT;
    auto *client = VIPS_NEW(out, int);
    *client = factor;
    if (vips_image_generate(out, vips_start_one, fillBoxes, vips_stop_one, in, client) != 0)
        throw vips::VError();
    return result;
}

} // namespace glassine::operations
