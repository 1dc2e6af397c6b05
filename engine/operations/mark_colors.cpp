// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/mark_colors.h"

#include "operations/luma.h"
#include "operations/pixel_rows.h"
#include "operations/shared_options.h"

#include <cmath>
#include <cstring>

namespace glassine::operations {

namespace {

using vips::VImage;

/// Without profiles: luma for gray, the complement for inks.
VImage plainly(const VImage &rgb16, int colors)
{
    if (colors == 1)
        return rgb16.recomb(VImage::new_matrixv(3, 1, kLumaRed, kLumaGreen, kLumaBlue))
            .linear(1, 0.5)
            .cast(VIPS_FORMAT_USHORT);
    if (colors == 4)
        return rgb16.linear(-1, 65535).cast(VIPS_FORMAT_USHORT).bandjoin_const({0}).cast(VIPS_FORMAT_USHORT);
    return rgb16;
}

} // namespace

VImage named(const VImage &image, VipsInterpretation interpretation)
{
    return image.copy(VImage::option()->set("interpretation", interpretation)).copy_memory();
}

std::vector<double> colorOf(const std::string &text, bool contrary)
{
    const auto rgb = parseColor(text).value_or(std::array<std::uint8_t, 3>{255, 255, 255});
    const float luma = lumaOf(rgb.data()) / 255;
    if (contrary)
        return std::vector<double>(3, luma > 0.5F ? 0 : 255);
    return {double(rgb[0]), double(rgb[1]), double(rgb[2])};
}

double lumaOfDrawing(const VImage &rgba)
{
    const VImage alpha = rgba.extract_band(3);
    const double shown = alpha.avg();
    if (shown <= 0)
        return 0.5;
    const VImage luma = rgba.extract_band(0, VImage::option()->set("n", 3))
                            .recomb(VImage::new_matrixv(3, 1, kLumaRed, kLumaGreen, kLumaBlue));
    return (luma * alpha).avg() / shown / 255;
}

VImage withContraryLightness(const VImage &rgba)
{
    return mapRows(rgba, 4, [](const void *in, void *out, RowPart part) {
        const auto *from = static_cast<const std::uint8_t *>(in);
        auto *to = static_cast<std::uint8_t *>(out);
        for (int i = 0; i < part.pixels; ++i, from += 4, to += 4) {
            const float luma = lumaOf(from), turned = 255 - luma;
            float rgb[3];
            for (int band = 0; band < 3; ++band)
                rgb[band] = float(from[band]) + turned - luma;
            intoGamut(rgb, turned, 255);
            for (int band = 0; band < 3; ++band)
                to[band] = toLevel<std::uint8_t>(rgb[band], 255);
            to[3] = from[3];
        }
    });
}

Mark finishedMark(const VImage &rgba, double opacity, const VImage &photo, const Surroundings &around)
{
    const int colors = layoutOf(photo).colors;
    VImage rgb16 = (rgba.extract_band(0, VImage::option()->set("n", 3)) * 257).cast(VIPS_FORMAT_USHORT);
    rgb16 = rgb16.copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_RGB16));
    const VImage own = around.fromSrgb ? around.fromSrgb(rgb16, colors) : plainly(rgb16, colors);
    const VImage coverage = (rgba.extract_band(3) * (257 * opacity)).linear(1, 0.5).cast(VIPS_FORMAT_USHORT);
    const VImage both = own.bandjoin(coverage).copy_memory();
    Mark mark{{both.width(), both.height()}, colors, {}, 0.5};
    mark.pixels.resize(static_cast<std::size_t>(both.width()) * static_cast<std::size_t>(both.height())
                       * static_cast<std::size_t>(both.bands()));
    std::memcpy(mark.pixels.data(), both.data(), mark.pixels.size() * sizeof(std::uint16_t));
    return mark;
}

} // namespace glassine::operations
