// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one way into libvips' loaders: by name, from bytes, strict.

#include "files/content_type.h"
#include "imaging/imaging.h"

#include <vips/vips8>

namespace glassine::imaging {

struct LoaderOptions {
    int page = 0;            ///< the first one; ImageMagick's only
    int pages = 1;           ///< -1 = all
    int shrink = 1;          ///< JPEG only: 2, 4
    bool stored = false;     ///< HEIF only: the small version stored for lists
    double drawingScale = 1; ///< SVG only
    bool tolerant = false;   ///< damage is passed over: see Source
    bool sequential = true;  ///< false = decoded into memory at once (never into a temporary file)
};

/// UnsupportedFormat where this process has no unblocked loader for the type.
Result<void> checkLoader(files::ContentType type);
/// Throws vips::VError. fail_on = warning, unless tolerant.
vips::VImage openWithLoader(const vips::VSource &source, files::ContentType type, const LoaderOptions &options);

/// The strongest shrink-on-load that still looks like a full decode resampled with Lanczos3; 1, 2 or 4.
int jpegShrink(Size upright, Size atLeast);

} // namespace glassine::imaging
