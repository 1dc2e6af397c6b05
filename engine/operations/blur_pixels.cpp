// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/blur.h"

#include "operations/alpha.h"

#include <algorithm>
#include <cmath>

namespace glassine::operations {

namespace {

using vips::VImage;

/// With what lies around it, so that its edges are blurred as its middle is.
VImage blurred(const VImage &frame, const Box &box, double sigma)
{
    const int reach = static_cast<int>(std::ceil(sigma * 3)) + 1;
    const int left = std::max(0, box.left - reach), top = std::max(0, box.top - reach);
    const int right = std::min(frame.width(), box.left + box.size.width + reach);
    const int bottom = std::min(frame.height(), box.top + box.size.height + reach);
    const VImage around = frame.extract_area(left, top, right - left, bottom - top);
    return premultiplied(around, [sigma](const VImage &pixels) { return pixels.gaussblur(sigma); })
        .extract_area(box.left - left, box.top - top, box.size.width, box.size.height);
}

} // namespace

vips::VImage applyBlur(const vips::VImage &image, const OptionValues &options)
{
    const Size size = imaging::frameSize(image);
    const Box box = blurBox(size, options);
    const double sigma = std::hypot(size.width, size.height) * options.number("radius") / 100;
    constexpr double kLeast = 0.2; // less changes no level
    if (sigma < kLeast)
        return image;
    return imaging::eachFrame(image.copy_memory(), [&](const VImage &frame) {
        return frame.insert(blurred(frame, box, sigma), box.left, box.top);
    });
}

} // namespace glassine::operations
