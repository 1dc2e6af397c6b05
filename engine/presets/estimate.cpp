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
/// A camera's own JPEG.
constexpr double kCameraBits = 3.2;
/// The larger the picture, the less there is in each of its pixels.
constexpr double kDetailExponent = 0.22;
constexpr double kUnknownShrink = 0.4;  ///< of the source's bytes, where its pixels are not known
constexpr double kLosslessShrink = 0.9; ///< the same pixels coded again without loss

double pixelsOf(Size size)
{
    return double(size.width) * double(size.height);
}

double sourceBytes(const KnownPhoto &photo)
{
    return photo.bytes > 0 ? double(photo.bytes) : pixelsOf(photo.size) * kCameraBits / 8;
}

/// A source coded with loss tells how much there is to see: a sky needs fewer bytes than foliage, whatever the format.
double detailOf(const KnownPhoto &photo)
{
    using Type = files::ContentType;
    constexpr double kLeast = 0.3, kMost = 1.8, kExponent = 0.6;
    const bool lossy = photo.type == Type::Jpeg || photo.type == Type::Heic || photo.type == Type::Avif || photo.type == Type::WebP;
    if (!lossy || photo.bytes <= 0)
        return 1;
    return std::pow(std::clamp(8 * double(photo.bytes) / pixelsOf(photo.size) / kCameraBits, kLeast, kMost), kExponent);
}

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

double estimatedBytes(const pipeline::RenditionRecipe &rendition, const KnownPhoto &photo)
{
    if (photo.size == Size{})
        return double(photo.bytes) * kUnknownShrink;
    const std::string format = pipeline::resolvedFormat(rendition, photo.type);
    const pipeline::Target target = pipeline::resolvedTarget(rendition, format);
    const Size size = pipeline::plannedSize(rendition, photo.size);
    if (target.lossless && size == photo.size && rendition.operations.empty())
        return sourceBytes(photo) * kLosslessShrink;
    const double pixels = pixelsOf(size);
    const bool lossy = format != "png" && format != "tiff" && format != "gif" && !target.lossless;
    const double detail = lossy ? std::pow(kReferencePixels / pixels, kDetailExponent) * detailOf(photo) : 1;
    const double estimate = pixels * detail * bitsPerPixel(format, target) / 8;
    return rendition.neverLarger ? std::min(estimate, sourceBytes(photo)) : estimate;
}

double estimatedBytes(const pipeline::Recipe &recipe, const KnownPhoto &photo)
{
    double sum = 0;
    for (const pipeline::RenditionRecipe &rendition : pipeline::pictures(recipe))
        sum += estimatedBytes(rendition, photo);
    return sum;
}

} // namespace glassine::presets
