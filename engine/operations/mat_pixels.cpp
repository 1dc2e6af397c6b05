// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/mat.h"

#include "imaging/frames.h"

#include <vips/vips8>

namespace glassine::operations {

vips::VImage applyMat(const vips::VImage &image, const OptionValues &options)
{
    const Size in = imaging::frameSize(image);
    const Margins all = matMargins(in, options);
    const int line = matLine(in, options);
    vips::VImage result = image;
    if (line > 0)
        result = framed(result, {line, line, line, line}, options.text("line-color"));
    const Margins card{all.left - line, all.top - line, all.right - line, all.bottom - line};
    return card.bottom > 0 ? framed(result, card, options.text("color")) : result;
}

} // namespace glassine::operations
