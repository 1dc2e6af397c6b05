// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sharpen.h"

#include "imaging/frames.h"
#include "operations/alpha.h"

#include <string>

namespace glassine::operations {

namespace {

/// An unsharp mask: radius in pixels of the finished picture, amount, and the difference below which noise and
/// smooth skin are left alone (in 1/255). A screen pixel is one pixel; ink spreads over about two.
struct Mask {
    double sigma;
    double amount;
    double threshold;
};

Mask maskFor(const OptionValues &options)
{
    const std::string &strength = options.text("strength");
    const double factor = strength == "low" ? 0.5 : strength == "high" ? 1.6 : 1.0;
    if (options.text("for") == "print")
        return {1.4, 0.9 * factor, 2.0};
    return {0.6, 0.7 * factor, 2.0};
}

vips::VImage luma(const vips::VImage &colors)
{
    if (colors.bands() < 3)
        return colors.extract_band(0);
    return colors.extract_band(0, vips::VImage::option()->set("n", 3)).recomb(vips::VImage::new_matrixv(3, 1, 0.2126, 0.7152, 0.0722));
}

/// The same correction is added to every color band: edges gain contrast, hues stay.
vips::VImage sharpened(const vips::VImage &image, const Mask &mask, double white)
{
    const int colorCount = image.bands() - (imaging::hasAlpha(image) ? 1 : 0);
    const vips::VImage colors = image.extract_band(0, vips::VImage::option()->set("n", colorCount));
    const vips::VImage light = luma(colors).cast(VIPS_FORMAT_FLOAT);
    const vips::VImage difference = light - light.gaussblur(mask.sigma, vips::VImage::option()->set("precision", VIPS_PRECISION_FLOAT));
    const double threshold = mask.threshold * white / 255;
    // Soft threshold: correction grows from zero, so nothing jumps where it sets in.
    const vips::VImage size = difference.abs();
    const vips::VImage soft = (size > threshold).ifthenelse(difference.sign() * (size - threshold), 0.0);
    vips::VImage result = (colors + soft * mask.amount).linear(1, 0.5).cast(image.format());
    if (colorCount < image.bands())
        result = result.bandjoin(image.extract_band(image.bands() - 1));
    return result.copy(vips::VImage::option()->set("interpretation", image.interpretation()));
}

} // namespace

vips::VImage applySharpen(const vips::VImage &image, const OptionValues &options)
{
    if (image.interpretation() == VIPS_INTERPRETATION_CMYK)
        return image; // luma is not what these bands add up to; such photos keep their inks as they are
    const Mask mask = maskFor(options);
    const double white = whiteOf(image);
    return imaging::eachFrame(image, [&](const vips::VImage &frame) { return sharpened(frame, mask, white); });
}

} // namespace glassine::operations
