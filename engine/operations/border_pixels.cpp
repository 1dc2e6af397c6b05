// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/border.h"

#include "imaging/frames.h"
#include "operations/paint.h"

namespace glassine::operations {

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
    return rgb.copy(
        vips::VImage::option()->set("interpretation", deep ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB));
}

vips::VImage framed(const vips::VImage &image, const Margins &margins, std::string_view color)
{
    const vips::VImage canvas = withBandsFor(image, color);
    const std::vector<double> paint = paintFor(canvas, color, imaging::hasAlpha(canvas));
    return imaging::eachFrame(canvas, [&](const vips::VImage &picture) {
        return picture.embed(margins.left, margins.top, picture.width() + margins.left + margins.right,
                             picture.height() + margins.top + margins.bottom,
                             vips::VImage::option()->set("extend", VIPS_EXTEND_BACKGROUND)->set("background", paint));
    });
}

vips::VImage applyBorder(const vips::VImage &image, const OptionValues &options)
{
    const Size frame = imaging::frameSize(image);
    const Margins margins = borderMargins(frame, options);
    if (borderSize(frame, options) == frame)
        return image;
    return framed(image, margins, options.text("color"));
}

} // namespace glassine::operations
