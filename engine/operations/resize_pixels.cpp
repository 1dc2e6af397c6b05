// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/frames.h"
#include "operations/alpha.h"
#include "operations/alpha_boxes.h"
#include "operations/crop.h"
#include "operations/resize.h"

#include <algorithm>
#include <string>

namespace glassine::operations {

namespace {

VipsKernel kernelOf(const std::string &name)
{
    static constexpr std::pair<std::string_view, VipsKernel> kKernels[] = {
        {"lanczos2", VIPS_KERNEL_LANCZOS2}, {"mitchell", VIPS_KERNEL_MITCHELL}, {"cubic", VIPS_KERNEL_CUBIC},
        {"linear", VIPS_KERNEL_LINEAR},     {"nearest", VIPS_KERNEL_NEAREST},
    };
    for (const auto &[key, kernel] : kKernels) {
        if (name == key)
            return kernel;
    }
    return VIPS_KERNEL_LANCZOS3;
}

/// libvips rounds width × scale: a scale from the exact quotient gives exactly the size wanted. gap 0: no box
/// shrink first, which alone costs down to 88 points of SSIMULACRA2 against the kernel over every pixel.
vips::VImage resampled(const vips::VImage &image, Size size, VipsKernel kernel, double horizontal, double vertical)
{
    const vips::VImage result = image.resize(
        horizontal, vips::VImage::option()->set("vscale", vertical)->set("kernel", kernel)->set("gap", 0.0));
    if (result.width() == size.width && result.height() == size.height)
        return result;
    return result.gravity(VIPS_COMPASS_DIRECTION_NORTH_WEST, size.width, size.height,
                          vips::VImage::option()->set("extend", VIPS_EXTEND_COPY));
}

vips::VImage resampled(const vips::VImage &image, Size size, VipsKernel kernel)
{
    return resampled(image, size, kernel, double(size.width) / image.width(), double(size.height) / image.height());
}

/// By how much boxes may reduce a picture first: a factor of 4 stays for the kernel, as with JPEG's scaled decoding,
/// where the result was measured to score at least 92 points (see loading.cpp).
int boxFactor(const vips::VImage &frame, Size size, VipsKernel kernel)
{
    constexpr int kFactorLeft = 4, kMost = 256;
    if (!imaging::hasAlpha(frame) || frame.format() != VIPS_FORMAT_UCHAR || kernel == VIPS_KERNEL_NEAREST)
        return 1;
    const int factor = std::min(frame.width() / size.width, frame.height() / size.height);
    return std::clamp(factor / kFactorLeft, 1, kMost);
}

/// Of 400 megapixels, weighing all of them by their alpha in floating point took longer than everything else together.
vips::VImage resampledFromBoxes(const vips::VImage &frame, Size size, VipsKernel kernel, int factor)
{
    constexpr double kFull = 65535, kToEightBits = 1 / 257.0;
    const vips::VImage small = resampled(premultipliedBoxes(frame, factor), size, kernel,
                                         double(size.width) * factor / frame.width(),
                                         double(size.height) * factor / frame.height());
    return small.unpremultiply(vips::VImage::option()->set("max_alpha", kFull))
        .linear(kToEightBits, 0.5)
        .cast(VIPS_FORMAT_UCHAR)
        .copy(vips::VImage::option()->set("interpretation", frame.interpretation()));
}

/// sRGB's transfer curve (IEC 61966-2-1); close to every display space's, which is all that weighing light needs.
vips::VImage toLightTable(int steps, double white)
{
    const vips::VImage value = vips::VImage::identity(vips::VImage::option()->set("ushort", steps > 256)) / white;
    const vips::VImage light = (value <= 0.04045).ifthenelse(value / 12.92, ((value + 0.055) / 1.055).pow(2.4));
    return light.linear(65535, 0.5).cast(VIPS_FORMAT_USHORT).copy_memory();
}

vips::VImage fromLightTable(double white, VipsBandFormat format)
{
    const vips::VImage light = vips::VImage::identity(vips::VImage::option()->set("ushort", true)) / 65535.0;
    const vips::VImage value = (light <= 0.0031308).ifthenelse(light * 12.92, light.pow(1 / 2.4) * 1.055 - 0.055);
    return value.linear(white, 0.5).cast(format).copy_memory();
}

vips::VImage colorBands(const vips::VImage &image)
{
    const int colors = image.bands() - (imaging::hasAlpha(image) ? 1 : 0);
    return image.extract_band(0, vips::VImage::option()->set("n", colors));
}

vips::VImage named(const vips::VImage &image, VipsInterpretation name)
{
    return image.copy(vips::VImage::option()->set("interpretation", name));
}

/// Light adds up, code values do not: stars stay bright, fine patterns keep their gray.
template <typename Work>
vips::VImage inLinearLight(const vips::VImage &image, Work work)
{
    const double white = whiteOf(image);
    const bool alpha = imaging::hasAlpha(image);
    const VipsInterpretation linearName = image.bands() <= 2 ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_RGB16;
    vips::VImage light = colorBands(image).maplut(toLightTable(static_cast<int>(white) + 1, white));
    if (alpha)
        light = light.bandjoin(
            image.extract_band(image.bands() - 1).linear(65535 / white, 0.5).cast(VIPS_FORMAT_USHORT));
    const vips::VImage result = work(named(light, linearName));
    vips::VImage values = colorBands(result).maplut(fromLightTable(white, image.format()));
    if (alpha)
        values = values.bandjoin(
            result.extract_band(result.bands() - 1).linear(white / 65535, 0.5).cast(image.format()));
    return named(values, image.interpretation());
}

vips::VImage resizeFrame(const vips::VImage &frame, Size size, const OptionValues &options)
{
    if (imaging::frameSize(frame) == size)
        return frame;
    const VipsKernel kernel = kernelOf(options.text("kernel"));
    const auto work = [size, kernel](const vips::VImage &image) {
        return premultiplied(
            image, [size, kernel](const vips::VImage &weighted) { return resampled(weighted, size, kernel); });
    };
    if (options.boolean("linear-light") && frame.interpretation() != VIPS_INTERPRETATION_CMYK)
        return inLinearLight(frame, work);
    if (const int factor = boxFactor(frame, size, kernel); factor > 1)
        return resampledFromBoxes(frame, size, kernel, factor);
    return work(frame);
}

} // namespace

vips::VImage applyResize(const vips::VImage &image, const OptionValues &options, Size &nominal)
{
    const ResizePlan plan = planResize(nominal, options);
    const vips::VImage resized = imaging::eachFrame(
        image, [&](const vips::VImage &frame) { return resizeFrame(frame, plan.scaled, options); });
    nominal = plan.out;
    return cutToSize(resized, plan.out, options.text("gravity"));
}

} // namespace glassine::operations
