// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pictures as transforms take them: gray, RGB or ink, 8 or 16 bit.

#include "color/transform.h"

#include <vips/vips8>

namespace glassine::color {

inline bool isSixteenBit(const vips::VImage &image)
{
    return image.format() == VIPS_FORMAT_USHORT;
}
Channels pixelChannels(const vips::VImage &image);
VipsInterpretation interpretationFor(Channels channels, bool sixteenBit);

/// At most one alpha, interpretation telling which. False in `device` when the pixels came from a space of their own
/// (Lab …) and are sRGB now. Throws vips::VError, as everything here.
vips::VImage inDevicePixels(vips::VImage image, bool &device);

/// 8 bits as 16, white staying white.
vips::VImage widened(const vips::VImage &image);

} // namespace glassine::color
