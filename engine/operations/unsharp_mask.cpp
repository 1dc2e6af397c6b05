// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/unsharp_mask.h"

#include "imaging/frames.h"
#include "operations/alpha.h"
#include "operations/luma.h"

namespace glassine::operations {

namespace {

vips::VImage luma(const vips::VImage &colors)
{
    if (colors.bands() < 3)
        return colors.extract_band(0);
    return colors.extract_band(0, vips::VImage::option()->set("n", 3)).recomb(vips::VImage::new_matrixv(3, 1, kLumaRed, kLumaGreen, kLumaBlue));
}

/// The same correction is added to every color band: edges gain contrast, hues stay.
vips::VImage sharpenedFrame(const vips::VImage &image, const UnsharpMask &mask, double white)
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

vips::VImage sharpened(const vips::VImage &image, const UnsharpMask &mask)
{
    if (image.interpretation() == VIPS_INTERPRETATION_CMYK)
        return image;
    const double white = whiteOf(image);
    return imaging::eachFrame(image, [&](const vips::VImage &frame) { return sharpenedFrame(frame, mask, white); });
}

} // namespace glassine::operations
