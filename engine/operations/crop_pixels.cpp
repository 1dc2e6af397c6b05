// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/frames.h"
#include "operations/crop.h"

#include <algorithm>

namespace glassine::operations {

namespace {

/// Frames must be cut alike, or the animation jumps: the first one decides.
Box interestingBox(const vips::VImage &image, Size out, VipsInteresting interest)
{
    const Size frame = imaging::frameSize(image);
    const vips::VImage first = image.extract_area(0, 0, frame.width, frame.height);
    // smartcrop reports its place as the result's offset, negated.
    const vips::VImage found = first.smartcrop(out.width, out.height,
                                               vips::VImage::option()->set("interesting", interest));
    return {std::clamp(-found.xoffset(), 0, frame.width - out.width),
            std::clamp(-found.yoffset(), 0, frame.height - out.height), out};
}

vips::VImage cut(const vips::VImage &image, const Box &box)
{
    return imaging::eachFrame(image, [&box](const vips::VImage &frame) {
        return frame.extract_area(box.left, box.top, box.size.width, box.size.height);
    });
}

/// `value` of `nominal` pixels, in an image that has `actual` instead.
int share(int value, int nominal, int actual)
{
    return std::clamp(scaled(value, actual, nominal), 1, actual);
}

} // namespace

vips::VImage cutToSize(const vips::VImage &image, Size out, const std::string &gravity, double offsetXPercent,
                       double offsetYPercent)
{
    const Size frame = imaging::frameSize(image);
    if (out == frame)
        return image;
    if (gravity == "attention")
        return cut(image, interestingBox(image, out, VIPS_INTERESTING_ATTENTION));
    if (gravity == "entropy")
        return cut(image, interestingBox(image, out, VIPS_INTERESTING_ENTROPY));
    return cut(image, placeBox(frame, out, anchorOf(gravity), offsetXPercent, offsetYPercent));
}

vips::VImage applyCrop(const vips::VImage &image, const OptionValues &options, Size &nominal)
{
    const Size frame = imaging::frameSize(image);
    const Size planned = cropSize(nominal, options);
    const Size out{share(planned.width, nominal.width, frame.width),
                   share(planned.height, nominal.height, frame.height)};
    nominal = planned;
    return cutToSize(image, out, options.text("gravity"), options.number("offset-x"), options.number("offset-y"));
}

} // namespace glassine::operations
