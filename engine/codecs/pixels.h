// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an encoder gets, and the steps they share.

#include "codecs/encoders.h"

#include <vips/vips8>

namespace glassine::codecs {

/// An image that has been checked against the codec's description and carries no metadata.
struct Pixels {
    vips::VImage image;
    int frames = 1;
    bool alpha = false;
    bool sixteenBit = false;
};

/// All bands to 8 bits (see dither.h); to 16 bits, so that white stays white.
vips::VImage toEightBit(const vips::VImage &image);
vips::VImage toSixteenBit(const vips::VImage &image);
/// What the codec's "bit-depth" option asks for: "auto" leaves the depth, "8" reduces, anything else deepens.
vips::VImage atDepth(const Pixels &pixels, const OptionValues &options);

/// The profile attached where libvips' savers look for it: for formats whose encoder must know it.
vips::VImage withProfile(const vips::VImage &image, const Bytes &icc);

/// Calls a *save_buffer operation; `options` without "in" and "buffer". Throws vips::VError.
Bytes saveToMemory(const char *saver, const vips::VImage &image, vips::VOption *options);

/// The quality asked for, or the codec's own when neither quality nor lossless was given.
int qualityOf(const EncodeRequest &request, int codecDefault);
VipsForeignSubsample subsamplingOf(const OptionValues &options);

} // namespace glassine::codecs
