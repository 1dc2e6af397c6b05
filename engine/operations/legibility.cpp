// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/legibility.h"

#include "operations/alpha.h"
#include "operations/luma.h"
#include "operations/pixel_rows.h"

#include <array>
#include <cmath>

namespace glassine::operations {

namespace {

constexpr int kLevels = 256;
constexpr int kLarge = 64; ///< of larger marks every other pixel tells enough
using Histogram = std::array<std::int64_t, kLevels>;

double toLight(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// 0 to 1; inks by the light that they leave.
template <typename Sample>
double lumaOfPixel(const Sample *pixel, int colors, double white)
{
    if (colors == 1)
        return pixel[0] / white;
    if (colors == 3)
        return double(lumaOf(pixel)) / white;
    const double key = 1 - pixel[3] / white;
    return key * (1 - (kLumaRed * pixel[0] + kLumaGreen * pixel[1] + kLumaBlue * pixel[2]) / white);
}

template <typename Sample>
void countUnder(const vips::VImage &image, const Mark &mark, Corner corner, Histogram &counts)
{
    const Layout layout = layoutOf(image);
    const Size frame = imaging::frameSize(image);
    const auto *pixels = static_cast<const Sample *>(image.data());
    const int step = mark.size.longEdge() > kLarge ? 2 : 1;
    for (int y = std::max(0, -corner.y); y < std::min(mark.size.height, frame.height - corner.y); y += step) {
        for (int x = std::max(0, -corner.x); x < std::min(mark.size.width, frame.width - corner.x); x += step) {
            const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(mark.size.width)
                + static_cast<std::size_t>(x);
            if (mark.pixels[at * static_cast<std::size_t>(mark.colors + 1) + static_cast<std::size_t>(mark.colors)]
                == 0)
                continue;
            const auto under = (static_cast<std::size_t>(corner.y + y) * static_cast<std::size_t>(frame.width)
                                + static_cast<std::size_t>(corner.x + x))
                * static_cast<std::size_t>(layout.bands());
            const double luma = lumaOfPixel(pixels + under, layout.colors, whiteOf(image));
            ++counts[static_cast<std::size_t>(std::clamp(luma, 0.0, 1.0) * (kLevels - 1) + 0.5)];
        }
    }
}

double quantile(const Histogram &counts, double part)
{
    std::int64_t all = 0;
    for (const std::int64_t count : counts)
        all += count;
    std::int64_t seen = 0;
    for (std::size_t level = 0; level < counts.size(); ++level) {
        seen += counts[level];
        if (double(seen) >= part * double(all))
            return double(level) / (kLevels - 1);
    }
    return 1;
}

} // namespace

double contrastRatio(double one, double other)
{
    const double a = toLight(std::max(one, other)) + 0.05, b = toLight(std::min(one, other)) + 0.05;
    return a / b;
}

Background backgroundOf(const vips::VImage &image, const Mark &mark, const std::vector<Corner> &corners)
{
    constexpr std::size_t kMostLooks = 24; // and of many marks, some
    Histogram counts{};
    const std::size_t step = std::max<std::size_t>(1, corners.size() / kMostLooks);
    for (std::size_t i = 0; i < corners.size(); i += step)
        withSamples(image, [&](auto sample) { countUnder<decltype(sample)>(image, mark, corners[i], counts); });
    constexpr double kOutermost = 0.1;
    return {quantile(counts, kOutermost), quantile(counts, 1 - kOutermost)};
}

double leastContrast(double luma, double opacity, Background background)
{
    const auto contrast = [&](double under) { return contrastRatio(under, under + opacity * (luma - under)); };
    return std::min(contrast(background.dark), contrast(background.light));
}

} // namespace glassine::operations
