// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/caption.h"

#include "imaging/frames.h"
#include "operations/border.h"
#include "operations/letters.h"
#include "operations/mark_cache.h"
#include "operations/mark_colors.h"

#include <algorithm>

namespace glassine::operations {

namespace {

using vips::VImage;

struct Strip {
    Size photo;
    int top = 0; ///< in the finished picture
    int height = 0;
};

VImage painted(const VImage &coverage, const std::string &color)
{
    const VImage flat = VImage::black(coverage.width(), coverage.height(), VImage::option()->set("bands", 3))
        + colorOf(color, false);
    return named(flat.cast(VIPS_FORMAT_UCHAR).bandjoin(coverage), VIPS_INTERPRETATION_sRGB);
}

/// Lines of different photos stand on the same height, whatever their letters: placed by letters that reach from top to bottom.
int topOf(const VImage &letters, Lettering lettering, int stripHeight)
{
    lettering.text = "Ág";
    const VImage usual = drawLetters(lettering);
    return (stripHeight - usual.height()) / 2 + letters.yoffset() - usual.yoffset();
}

VImage withText(const VImage &image, const OptionValues &options, const std::string &text, const Strip &strip,
                const Surroundings &around)
{
    constexpr double kLetters = 0.45, kMargin = 0.5; // of the strip's height
    const int margin = static_cast<int>(strip.height * kMargin);
    const int width = std::max(1, strip.photo.width - 2 * margin);
    const Lettering lettering{text, options.text("font"), strip.height * kLetters, width, strip.height};
    const VImage letters = drawLetters(lettering);
    const auto mark = std::make_shared<const Mark>(
        finishedMark(painted(letters, options.text("color")), 1, image, around));
    const int room = strip.photo.width - letters.width();
    const std::string &align = options.text("align");
    const int x = align == "left" ? margin : align == "right" ? room - margin : room / 2;
    const int y = strip.top
        + std::clamp(topOf(letters, lettering, strip.height), 0, std::max(0, strip.height - letters.height()));
    return overlaid(image, mark, {{x, y}}, Blend::Normal);
}

VImage withStrip(const VImage &image, const OptionValues &options, const Strip &strip, const Surroundings &around)
{
    const std::string &color = options.text("strip-color");
    if (captionAddsRoom(options)) {
        const bool above = options.text("place") == "above";
        return framed(image, {0, above ? strip.height : 0, 0, above ? 0 : strip.height}, color);
    }
    const double opacity = double(options.integer("opacity")) / 100;
    const VImage solid = VImage::black(strip.photo.width, strip.height).cast(VIPS_FORMAT_UCHAR).invert();
    const auto mark = std::make_shared<const Mark>(finishedMark(painted(solid, color), opacity, image, around));
    return overlaid(image, mark, {{0, strip.top}}, Blend::Normal);
}

} // namespace

VImage applyCaption(const VImage &image, const OptionValues &options, Surroundings &around)
{
    const Size photo = imaging::frameSize(image);
    const std::string &place = options.text("place");
    Strip strip{photo, 0, captionHeight(photo, options)};
    if (!captionAddsRoom(options))
        strip.height = std::min(strip.height, photo.height);
    if (place == "below")
        strip.top = photo.height;
    else if (place == "over-bottom")
        strip.top = photo.height - strip.height;
    const VImage result = withStrip(image, options, strip, around);
    const std::string text = around.expand ? around.expand(options.text("text")) : options.text("text");
    if (hasInk(text))
        return withText(result, options, text, strip, around);
    around.remarks.emplace_back("mark-empty");
    return result;
}

} // namespace glassine::operations
