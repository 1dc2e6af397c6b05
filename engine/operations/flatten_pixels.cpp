// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/flatten.h"

#include "imaging/frames.h"
#include "operations/paint.h"

namespace glassine::operations {

vips::VImage applyFlatten(const vips::VImage &image, const OptionValues &options)
{
    if (!imaging::hasAlpha(image))
        return image;
    return image.flatten(vips::VImage::option()
                             ->set("background", paintFor(image, options.text("color"), false))
                             ->set("max_alpha", whiteOf(image)));
}

} // namespace glassine::operations
