// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a file's own header claims, read by ourselves before any library sees the file: libraries allocate by those
// claims (a GIF of 60 bytes makes libvips ask for 17 GB).

#include "base/result.h"
#include "base/size.h"
#include "files/content_type.h"
#include "files/limits.h"
#include "imaging/input_bytes.h"

namespace glassine::imaging {

struct FirstLook {
    Size size;                ///< 0×0 where this look cannot tell (TIFF, HEIF …)
    int progressiveScans = 0; ///< JPEG: scans of a progressive file, counted up to one over the limit
    int page = 0;             ///< an icon's largest picture
    bool extendedXmp = false; ///< JPEG: XMP goes on in further segments
};

/// `tolerant`: a PNG that ends early is let through, for its decoder to take what is there. Errors: DamagedInput, UnsupportedFormat (kinds of JPEG that are not decoded here, by name), TooManyPixels.
Result<FirstLook> firstLook(const InputBytes &bytes, files::ContentType type, const Limits &limits,
                            bool tolerant = false);

/// The JPEG part of it: a walk along the markers.
Result<FirstLook> lookAtJpeg(const InputBytes &bytes, const Limits &limits);

/// TooManyPixels when one frame, or all of them, are over the limits.
Result<void> checkPixels(Size frame, int frames, const Limits &limits);

} // namespace glassine::imaging
