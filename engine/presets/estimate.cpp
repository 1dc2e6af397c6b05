// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/estimate.h"

#include "codecs/codec.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace glassine::presets {

namespace {

struct Point {
    int quality;
    double bits; ///< for each pixel of a photo of kReferencePixels
};

// Rules of thumb for pictures of 2048 pixels: a card says "about".
constexpr std::array kJpeg{Point{1, 0.25}, Point{30, 0.80}, Point{50, 1.1}, Point{70, 1.6}, Point{80, 2.0}, Point{90, 3.1}, Point{95, 4.5}, Point{100, 8.5}};
constexpr std::array kWebp{Point{1, 0.12}, Point{30, 0.50}, Point{50, 0.7}, Point{70, 1.0}, Point{80, 1.4}, Point{90, 2.5}, Point{95, 3.6}, Point{100, 6.0}};
constexpr std::array kAvif{Point{1, 0.05}, Point{30, 0.30}, Point{50, 0.7}, Point{60, 1.1}, Point{70, 1.6}, Point{80, 2.4}, Point{90, 4.0}, Point{100, 8.0}};
constexpr std::array kJxl{Point{1, 0.15}, Point{30, 0.45}, Point{50, 0.7}, Point{70, 1.1}, Point{82, 1.6}, Point{90, 2.4}, Point{95, 3.6}, Point{100, 10.0}};

constexpr double kReferencePixels = 2048.0 * 1365.0;
constexpr double kPngBits = 13, kTiffBits = 16, kGifBits = 6, kLosslessWebpBits = 10, kLosslessJxlBits = 9.5;
/// A camera's own JPEG, for formats that stay and lose nothing.
constexpr double kCameraBits = 4.2;
/// The larger the picture, the less there is in each of its pixels.
constexpr double kDetailExponent = 0.22;

double between(std::span<const Point> points, int quality)
{
    const auto above = std::find_if(points.begin(), points.end(), [&](const Point &p) { return p.quality >= quality; });
    if (above == points.begin() || above == points.end())
        return above == points.end() ? points.back().bits : points.front().bits;
    const Point &a = *(above - 1), &b = *above;
    return a.bits + (b.bits - a.bits) * (quality - a.quality) / (b.quality - a.quality);
}

double bitsPerPixel(const std::string &format, const pipeline::Target &target)
{
    const int quality = target.quality.value_or(82);
    if (format == "png")
        return kPngBits;
    if (format == "tiff")
        return kTiffBits;
    if (format == "gif")
        return kGifBits;
    if (format == "webp")
        return target.lossless ? kLosslessWebpBits : between(kWebp, quality);
    if (format == "jxl")
        return target.lossless ? kLosslessJxlBits : between(kJxl, quality);
    if (format == "avif")
        return between(kAvif, quality);
    return target.lossless ? kCameraBits : between(kJpeg, quality);
}

} // namespace

std::int64_t estimatedBytes(const pipeline::Recipe &recipe, Size photo)
{
    double bytes = 0;
    for (const pipeline::RenditionRecipe &rendition : recipe.renditions) {
        const std::string format = pipeline::resolvedFormat(rendition, files::ContentType::Jpeg);
        const Size size = pipeline::plannedSize(rendition, photo);
        const double pixels = double(size.width) * size.height;
        const bool lossy = format != "png" && format != "tiff" && format != "gif" && !rendition.target.lossless;
        const double detail = lossy ? std::pow(kReferencePixels / pixels, kDetailExponent) : 1;
        bytes += pixels * detail * bitsPerPixel(format, pipeline::resolvedTarget(rendition, format)) / 8;
    }
    return std::int64_t(bytes);
}

} // namespace glassine::presets
