// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/colors.h"

#include "operations/alpha.h"
#include "operations/luma.h"
#include "operations/pixel_rows.h"

namespace glassine::operations {

namespace {

using vips::VImage;

/// What becomes of a pixel: luma moves by a straight line, color is multiplied.
struct Change {
    float gain = 1;   ///< of luma
    float offset = 0; ///< added to luma, in levels
    float color = 1;  ///< of the distance from luma
};

template <typename Sample>
void changePixel(const Sample *from, Sample *to, const Change &change, float white)
{
    const float luma = lumaOf(from);
    const float moved = std::clamp(luma * change.gain + change.offset, 0.0F, white);
    float rgb[3];
    for (int i = 0; i < 3; ++i)
        rgb[i] = moved + change.color * (static_cast<float>(from[i]) - luma);
    intoGamut(rgb, moved, white);
    for (int i = 0; i < 3; ++i)
        to[i] = toLevel<Sample>(rgb[i], white);
}

VImage changed(const VImage &image, const Change &change)
{
    const Layout layout = layoutOf(image);
    const auto white = static_cast<float>(whiteOf(image));
    return withSamples(image, [&](auto sample) {
        using Sample = decltype(sample);
        return mapRows(image, image.bands(), [=](const void *in, void *out, RowPart part) {
            const auto *from = static_cast<const Sample *>(in);
            auto *to = static_cast<Sample *>(out);
            for (int i = 0; i < part.pixels; ++i, from += layout.bands(), to += layout.bands()) {
                if (layout.colors == 3)
                    changePixel(from, to, change, white);
                else
                    to[0] = toLevel<Sample>(static_cast<float>(from[0]) * change.gain + change.offset, white);
                if (layout.alpha)
                    to[layout.colors] = from[layout.colors];
            }
        });
    });
}

VImage lumaImage(const VImage &image)
{
    if (layoutOf(image).colors == 1)
        return image.extract_band(0);
    return image.extract_band(0, VImage::option()->set("n", 3))
        .recomb(VImage::new_matrixv(3, 1, kLumaRed, kLumaGreen, kLumaBlue))
        .linear(1, 0.5)
        .cast(image.format());
}

struct Range {
    double low = 0, high = 0;
};

/// The first level that more than `part` of all pixels do not exceed.
double quantile(const VImage &histogram, double part)
{
    const auto *counts = static_cast<const std::uint32_t *>(histogram.data());
    const double all = histogram.avg() * histogram.width();
    double seen = 0;
    for (int level = 0; level < histogram.width(); ++level) {
        seen += counts[level];
        if (seen > part * all)
            return level;
    }
    return histogram.width() - 1;
}

/// The levels below and above which no more than `clip` percent of the pixels lie.
Range usedRange(const VImage &image, double clip)
{
    const VImage luma = lumaImage(image);
    if (clip <= 0)
        return {luma.min(), luma.max()};
    const VImage histogram = luma.hist_find().copy_memory();
    return {quantile(histogram, clip / 100), quantile(histogram, 1 - clip / 100)};
}

} // namespace

VImage applySaturation(const VImage &image, const OptionValues &options)
{
    const double amount = options.number("amount");
    if (amount == 0 || layoutOf(image).colors != 3)
        return image;
    return changed(image, {1, 0, static_cast<float>(1 + amount / 100)});
}

VImage applyAutoLevels(const VImage &image, const OptionValues &options)
{
    if (image.interpretation() == VIPS_INTERPRETATION_CMYK)
        return image;
    const VImage pixels = image.copy_memory();
    const double white = whiteOf(image);
    const Range range = usedRange(pixels, options.number("clip"));
    // A flat picture has nothing to stretch; what is nearly flat would become noise.
    if (range.high - range.low < white / 32)
        return pixels;
    const double strength = options.number("strength") / 100;
    const double gain = 1 + strength * (white / (range.high - range.low) - 1);
    const double offset = -strength * range.low * white / (range.high - range.low);
    return changed(pixels, {static_cast<float>(gain), static_cast<float>(offset), static_cast<float>(gain)});
}

} // namespace glassine::operations
