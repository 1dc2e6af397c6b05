// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/watermark.h"

#include "operations/alpha.h"
#include "operations/halo.h"
#include "operations/legibility.h"
#include "operations/letters.h"
#include "operations/luma.h"
#include "operations/mark_cache.h"
#include "operations/mark_colors.h"

#include <algorithm>
#include <cmath>

namespace glassine::operations {

namespace {

using vips::VImage;

/// How a mark deviates from what was asked for, so that it can be read.
struct Look {
    bool contrary = false; ///< light instead of dark, or the other way
    bool edged = false;    ///< with an outline that was not asked for
};

struct Wish {
    Size photo;
    const OptionValues &options;
    std::string text; ///< filled in
    VImage logo;      ///< RGBA; null for text
    bool ofText() const { return logo.is_null(); }
    double letters() const { return std::hypot(photo.width, photo.height) * options.number("letters") / 100; }
};

VImage coloredLetters(const Wish &wish, bool contrary)
{
    Lettering lettering{wish.text, wish.options.text("font"), wish.letters(), wish.photo.width, wish.photo.height};
    VImage coverage = drawLetters(lettering);
    const double fit = turnedFit(wish.photo, {coverage.width(), coverage.height()}, wish.options.number("rotation"));
    if (fit < 1) {
        lettering.mostWidth = std::max(1, static_cast<int>(coverage.width() * fit));
        lettering.mostHeight = std::max(1, static_cast<int>(coverage.height() * fit));
        coverage = drawLetters(lettering);
    }
    const std::vector<double> color = colorOf(wish.options.text("color"), contrary);
    const VImage flat = VImage::black(coverage.width(), coverage.height(), VImage::option()->set("bands", 3)) + color;
    return named(flat.cast(VIPS_FORMAT_UCHAR).bandjoin(coverage), VIPS_INTERPRETATION_sRGB);
}

VImage scaledLogo(const Wish &wish, bool contrary)
{
    const Size size = logoSize(wish.photo, {wish.logo.width(), wish.logo.height()}, wish.options);
    const VImage logo = contrary ? withContraryLightness(wish.logo) : wish.logo;
    const double across = double(size.width) / logo.width(), down = double(size.height) / logo.height();
    if (across == 1 && down == 1)
        return logo;
    // Enlarged, sharp kernels ring; a margin gives the edge something to fade into.
    const VipsKernel kernel = across > 1 ? VIPS_KERNEL_CUBIC : VIPS_KERNEL_LANCZOS3;
    return premultiplied(logo, [&](const VImage &weighted) {
        return weighted.resize(across, VImage::option()->set("vscale", down)->set("kernel", kernel));
    });
}

VImage turned(const VImage &rgba, double degrees)
{
    if (degrees == 0)
        return rgba;
    if (std::abs(degrees) == 180)
        return rgba.rot180();
    if (std::abs(degrees) == 90)
        return degrees > 0 ? rgba.rot90() : rgba.rot270();
    // libvips weighs by alpha itself here.
    return rgba.rotate(degrees, VImage::option()->set("interpolate", vips::VInterpolate::new_from_name("bicubic")));
}

/// Over its edge, turned: as it is put on the photo, before opacity.
VImage dressed(const VImage &drawing, const Wish &wish, const Look &look, double luma)
{
    const std::string kind = look.edged ? "outline" : wish.options.text("edge");
    const double unit = wish.ofText() ? wish.letters() : std::hypot(drawing.width(), drawing.height()) / 6;
    return turned(withEdge(drawing, kind, unit, std::vector<double>(3, luma < 0.5 ? 255 : 0)),
                  wish.options.number("rotation"));
}

/// Everything that a finished mark depends on.
std::string keyOf(const Wish &wish, const Look &look, const VImage &image, const Surroundings &around)
{
    std::string key = around.colors + '/' + std::to_string(image.bands()) + '/'
        + std::to_string(int(image.interpretation())) + '/' + std::to_string(wish.photo.width) + 'x'
        + std::to_string(wish.photo.height) + '/' + wish.text + (look.contrary ? "/contrary" : "/")
        + (look.edged ? "/edged" : "/");
    for (const char *option : {"image", "font", "color", "letters", "size", "opacity", "edge", "rotation"})
        key += '/' + optionValueText(*wish.options.find(option));
    return key;
}

std::shared_ptr<const Mark> markFor(const Wish &wish, const Look &look, const VImage &image, const Surroundings &around)
{
    return keptMark(keyOf(wish, look, image, around), [&] {
        const VImage drawing = wish.ofText() ? coloredLetters(wish, look.contrary) : scaledLogo(wish, look.contrary);
        const double luma = lumaOfDrawing(drawing);
        Mark mark = finishedMark(dressed(drawing, wish, look, luma), double(wish.options.integer("opacity")) / 100,
                                 image, around);
        mark.luma = luma;
        return mark;
    });
}

/// The look that can be read best on what lies under it; an outline comes where neither dark nor light can.
Look legibleLook(const Wish &wish, const VImage &image, const Surroundings &around)
{
    constexpr double kEnough = 3; // WCAG 2.1, 1.4.3: large letters
    const auto own = markFor(wish, {}, image, around);
    const Background background = backgroundOf(image, *own, markCorners(wish.photo, own->size, wish.options));
    const double opacity = double(wish.options.integer("opacity")) / 100;
    const double asAsked = leastContrast(own->luma, opacity, background);
    if (asAsked >= kEnough)
        return {};
    const double other = leastContrast(markFor(wish, {true, false}, image, around)->luma, opacity, background);
    return {other > asAsked, std::max(asAsked, other) < kEnough && wish.options.text("edge") == "none"};
}

} // namespace

VImage applyWatermark(const VImage &image, const OptionValues &options, Surroundings &around)
{
    Wish wish{imaging::frameSize(image), options, {}, VImage(nullptr)};
    if (options.text("kind") == "image") {
        auto logo = around.logo ? around.logo(options.text("image")) : std::nullopt;
        if (!logo)
            throw vips::VError("the picture of the watermark is not there");
        wish.logo = *logo;
    } else {
        wish.text = around.expand ? around.expand(options.text("text")) : options.text("text");
        if (!hasInk(wish.text)) {
            around.remarks.emplace_back("mark-empty");
            return image;
        }
    }
    VImage photo = image;
    Look look;
    if (options.boolean("legible")) {
        photo = image.copy_memory(); // looked at first, then used
        look = legibleLook(wish, photo, around);
    }
    const auto mark = markFor(wish, look, photo, around);
    const std::vector<Corner> corners = markCorners(wish.photo, mark->size, options);
    if (!options.boolean("tiled"))
        around.mark = Box{corners.front().x, corners.front().y, mark->size};
    return overlaid(photo, mark, corners, blendOf(options.text("blend")));
}

} // namespace glassine::operations
