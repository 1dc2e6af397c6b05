// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pixels that are frames stacked on top of each other, and pixels stripped of everything else.

#include "base/size.h"

#include <vips/vips8>

#include <functional>

namespace glassine::imaging {

/// How many frames are stacked in the image (1 for a still).
int frameCount(const vips::VImage &image);
/// One frame's pixels.
Size frameSize(const vips::VImage &image);
/// The image as `frames` frames of equal height; 1 removes the mark.
vips::VImage withFrames(const vips::VImage &image, int frames);
/// Applies `work` to each frame and stacks the results, which must all be of one size. Timing is kept.
vips::VImage eachFrame(const vips::VImage &image, const std::function<vips::VImage(const vips::VImage &)> &work);

/// All frames show the same. The image is read once, from top to bottom.
bool framesAreEqual(const vips::VImage &image);

/// The same pixels without any attached field (EXIF, XMP, IPTC, ICC, comments, orientation …) but a frame's
/// height, delays and loop count: libvips' savers write whatever they find.
vips::VImage bare(const vips::VImage &image);

/// True for the last band being alpha, by libvips' rules.
inline bool hasAlpha(const vips::VImage &image)
{
    return vips_image_hasalpha(image.get_image()) != FALSE;
}

inline bool isSixteenBit(const vips::VImage &image)
{
    return image.format() == VIPS_FORMAT_USHORT;
}

} // namespace glassine::imaging
