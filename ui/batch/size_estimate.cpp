// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/size_estimate.h"

#include <algorithm>
#include <cmath>

namespace glassine::ui {

namespace {

/// Bytes per pixel of an average photo at quality 80 and how it grows with the quality, by format: averages of photos
/// of the usual cameras, right within a factor of two for a single one and much closer for a hundred.
struct Density {
    const char *format;
    double bytesPerPixel;
    double perQuality; ///< exponent for one step of quality
    double lossless;
};
constexpr Density kDensities[] = {
    {"jpeg", 0.24, 0.035, 1.4}, {"webp", 0.15, 0.035, 1.2}, {"avif", 0.13, 0.045, 1.6},
    {"jxl", 0.16, 0.045, 1.1},  {"png", 1.6, 0, 1.6},       {"tiff", 2.4, 0, 2.4},
    {"heic", 0.13, 0.045, 1.6},
};
constexpr double kUnknownShrink = 0.4;  ///< of the source's bytes, where its pixels are not known
constexpr double kLosslessShrink = 0.9; ///< the same pixels coded again without loss

/// A source coded with loss tells how much there is to see: a sky needs fewer bytes than foliage, whatever the format.
double detail(files::ContentType type, double bytesPerPixel)
{
    using Type = files::ContentType;
    constexpr double kUsual = 0.35;
    const bool lossy = type == Type::Jpeg || type == Type::Heic || type == Type::Avif || type == Type::WebP;
    return lossy ? std::pow(std::clamp(bytesPerPixel / kUsual, 0.3, 1.6), 0.6) : 1;
}

const Density &densityOf(const std::string &format)
{
    for (const Density &density : kDensities)
        if (format == density.format)
            return density;
    return kDensities[0];
}

} // namespace

double estimatedBytes(const pipeline::RenditionRecipe &rendition, files::ContentType type, std::int64_t bytes,
                      Size size)
{
    const double source = double(std::max<std::int64_t>(bytes, 0));
    if (size == Size{})
        return source * kUnknownShrink;
    const std::string format = pipeline::resolvedFormat(rendition, type);
    const pipeline::Target target = pipeline::resolvedTarget(rendition, format);
    const Size after = pipeline::plannedSize(rendition, size);
    if (target.lossless && after == size && rendition.operations.empty())
        return source * kLosslessShrink;
    const Density &density = densityOf(format);
    const double pixels = double(after.width) * double(after.height);
    double estimate = pixels * detail(type, source / (double(size.width) * double(size.height)))
        * (target.lossless
               ? density.lossless
               : density.bytesPerPixel * std::exp(density.perQuality * (target.quality.value_or(80) - 80)));
    return rendition.neverLarger ? std::min(estimate, source) : estimate;
}

double estimatedBytes(const pipeline::Recipe &recipe, files::ContentType type, std::int64_t bytes, Size size)
{
    double sum = 0;
    for (const pipeline::RenditionRecipe &rendition : recipe.renditions)
        sum += estimatedBytes(rendition, type, bytes, size);
    return sum;
}

} // namespace glassine::ui
