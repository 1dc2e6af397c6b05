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
    double bits; ///< for each pixel of a picture of kReferencePixels, of a source with one bit for each pixel
};

/// How large files become. Measured by tests/bench/sizes.py over photos of cameras and of the web (medians of 9 to 14 of them, JPEG and WebP at 2048
/// pixels, AVIF and JPEG XL at 1024 and 480): half of them are within 1.2 to 1.5 times of this.
struct Measured {
    std::span<const Point> points;
    double fewerWithPixels; ///< exponent: the larger the picture, the less there is in each of its pixels
    double moreWithSource;  ///< exponent: what takes bits in the source takes them here, too
};
constexpr std::array kJpegPoints{Point{1, 0.15},  Point{30, 0.38}, Point{50, 0.53}, Point{70, 0.75},
                                 Point{80, 0.97}, Point{90, 1.5},  Point{95, 2.3},  Point{100, 4.7}};
constexpr std::array kWebpPoints{Point{1, 0.10},  Point{30, 0.28}, Point{50, 0.39}, Point{75, 0.56},
                                 Point{80, 0.70}, Point{90, 1.3},  Point{95, 2.0},  Point{100, 3.4}};
constexpr std::array kAvifPoints{Point{1, 0.03},  Point{30, 0.13}, Point{50, 0.32}, Point{60, 0.48},
                                 Point{80, 0.80}, Point{90, 1.5},  Point{100, 3.0}};
constexpr std::array kJxlPoints{Point{1, 0.10}, Point{30, 0.21}, Point{50, 0.29}, Point{82, 0.66},
                                Point{90, 1.0}, Point{95, 1.6},  Point{100, 5.0}};
constexpr Measured kJpeg{kJpegPoints, 0.15, 0.55};
constexpr Measured kWebp{kWebpPoints, 0.20, 0.75};
constexpr Measured kAvif{kAvifPoints, 0.26, 0.85};
constexpr Measured kJxl{kJxlPoints, 0.20, 0.70};

constexpr double kReferencePixels = 2048.0 * 1365.0;
constexpr double kPngBits = 13, kTiffBits = 16, kGifBits = 6, kLosslessWebpBits = 10, kLosslessJxlBits = 9.5;
constexpr double kCameraBits = 2.1;     ///< of a camera's own JPEG, as it comes out of the camera
constexpr double kUsualBits = 1.24;     ///< of all photos that were measured
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
double sourceBits(const KnownPhoto &photo)
{
    using Type = files::ContentType;
    constexpr double kLeast = 0.3, kMost = 6;
    const bool lossy = photo.type == Type::Jpeg || photo.type == Type::Heic || photo.type == Type::Avif
        || photo.type == Type::WebP;
    if (!lossy || photo.bytes <= 0)
        return kUsualBits;
    return std::clamp(8 * double(photo.bytes) / pixelsOf(photo.size), kLeast, kMost);
}

double between(std::span<const Point> points, int quality)
{
    const auto above = std::find_if(points.begin(), points.end(), [&](const Point &p) { return p.quality >= quality; });
    if (above == points.begin() || above == points.end())
        return above == points.end() ? points.back().bits : points.front().bits;
    const Point &a = *(above - 1), &b = *above;
    return a.bits + (b.bits - a.bits) * (quality - a.quality) / (b.quality - a.quality);
}

/// Without loss, which hardly depends on what there is to see as far as a source can tell; 0 = with loss.
double losslessBits(const std::string &format, bool lossless)
{
    if (format == "png")
        return kPngBits;
    if (format == "tiff")
        return kTiffBits;
    if (format == "gif")
        return kGifBits;
    if (!lossless)
        return 0;
    return format == "webp" ? kLosslessWebpBits : format == "jxl" ? kLosslessJxlBits : 0;
}

const Measured &measured(const std::string &format)
{
    return format == "webp" ? kWebp : format == "avif" ? kAvif : format == "jxl" ? kJxl : kJpeg;
}

double bitsPerPixel(const std::string &format, const pipeline::Target &target, double pixels, double source)
{
    constexpr int kUsualQuality = 82, kQualityForLossless = 95; // for codecs that cannot (see pipeline::resolvedTarget)
    if (const double bits = losslessBits(format, target.lossless); bits > 0)
        return bits;
    const Measured &known = measured(format);
    const int quality = target.quality.value_or(target.lossless ? kQualityForLossless : kUsualQuality);
    return between(known.points, quality) * std::pow(kReferencePixels / pixels, known.fewerWithPixels)
        * std::pow(source, known.moreWithSource);
}

} // namespace

double estimatedBytes(const pipeline::RenditionRecipe &rendition, const KnownPhoto &photo, const Experience &experience)
{
    if (photo.size == Size{})
        return double(photo.bytes) * kUnknownShrink;
    const std::string format = pipeline::resolvedFormat(rendition, photo.type);
    const pipeline::Target target = pipeline::resolvedTarget(rendition, format);
    const Size size = pipeline::plannedSize(rendition, photo.size);
    const double factor = experience.factor(kindOfFile(rendition, photo.type));
    if (target.lossless && size == photo.size && rendition.operations.empty())
        return sourceBytes(photo) * kLosslessShrink;
    const double pixels = pixelsOf(size);
    const double estimate = factor * pixels * bitsPerPixel(format, target, pixels, sourceBits(photo)) / 8;
    return rendition.neverLarger ? std::min(estimate, sourceBytes(photo)) : estimate;
}

double estimatedBytes(const pipeline::Recipe &recipe, const KnownPhoto &photo, const Experience &experience)
{
    double sum = 0;
    for (const pipeline::RenditionRecipe &rendition : pipeline::pictures(recipe))
        sum += estimatedBytes(rendition, photo, experience);
    return sum;
}

std::string kindOfFile(const pipeline::RenditionRecipe &rendition, files::ContentType source)
{
    const std::string format = pipeline::resolvedFormat(rendition, source);
    return pipeline::resolvedTarget(rendition, format).lossless ? format + "-lossless" : format;
}

} // namespace glassine::presets
