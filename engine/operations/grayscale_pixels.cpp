// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/frames.h"
#include "operations/grayscale.h"

#include <vector>

namespace glassine::operations {

namespace {

/// Rec. 709 weights in linear light would need two curves; on code values the weights of luma (BT.709-6, 3.2) come
/// within what the eye forgives and keep black black and white white exactly.
constexpr double kRed = 0.2126;
constexpr double kGreen = 0.7152;
constexpr double kBlue = 0.0722;

} // namespace

vips::VImage applyGrayscale(const vips::VImage &image, const OptionValues &)
{
    if (image.bands() <= 2)
        return image;
    const bool deep = imaging::isSixteenBit(image);
    vips::VImage rgb = image;
    if (image.interpretation() == VIPS_INTERPRETATION_CMYK)
        rgb = image.colourspace(VIPS_INTERPRETATION_sRGB);
    const vips::VImage colors = rgb.extract_band(0, vips::VImage::option()->set("n", 3));
    const vips::VImage weights = vips::VImage::new_matrixv(3, 1, kRed, kGreen, kBlue);
    vips::VImage gray = colors.recomb(weights).linear(1, 0.5).cast(rgb.format());
    if (imaging::hasAlpha(rgb))
        gray = gray.bandjoin(rgb.extract_band(rgb.bands() - 1));
    return gray.copy(
        vips::VImage::option()->set("interpretation", deep ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_B_W));
}

} // namespace glassine::operations
