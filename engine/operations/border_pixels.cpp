// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/border.h"

#include "imaging/frames.h"
#include "operations/paint.h"

namespace glassine::operations {

namespace {

/// A colored border around a gray photo makes it a color photo.
vips::VImage withBandsFor(const vips::VImage &image, std::string_view text)
{
    const auto color = parseColor(text);
    const bool gray = !color || ((*color)[0] == (*color)[1] && (*color)[1] == (*color)[2]);
    if (gray || image.bands() > 2)
        return image;
    const vips::VImage value = image.extract_band(0);
    vips::VImage rgb = vips::VImage::bandjoin({value, value, value});
    if (imaging::hasAlpha(image))
        rgb = rgb.bandjoin(image.extract_band(1));
    const bool deep = imaging::isSixteenBit(image);
    return rgb.copy(vips::VImage::option()->set("interpretation", deep ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB));
}

} // namespace

vips::VImage applyBorder(const vips::VImage &image, const OptionValues &options)
{
    const Size frame = imaging::frameSize(image);
    const Margins margins = borderMargins(frame, options);
    const Size out = borderSize(frame, options);
    if (out == frame)
        return image;
    const vips::VImage canvas = withBandsFor(image, options.text("color"));
    const std::vector<double> paint = paintFor(canvas, options.text("color"), imaging::hasAlpha(canvas));
    return imaging::eachFrame(canvas, [&](const vips::VImage &picture) {
        return picture.embed(margins.left, margins.top, out.width, out.height,
                             vips::VImage::option()->set("extend", VIPS_EXTEND_BACKGROUND)->set("background", paint));
    });
}

} // namespace glassine::operations
