// SPDX-License-Identifier: GPL-3.0-or-later
// Description and geometry of resize; its pixels are in resize_pixels.cpp.

#include "operations/resize.h"

#include "operations/shared_options.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace glassine::operations {

namespace {

Size byWidth(Size in, int width)
{
    return {width, scaled(in.height, width, in.width)};
}

Size byHeight(Size in, int height)
{
    return {scaled(in.width, height, in.height), height};
}

/// True when a box of this shape is at least as wide, for its height, as the photo.
bool boxIsWider(Size in, Size box)
{
    return std::int64_t(box.width) * in.height >= std::int64_t(box.height) * in.width;
}

Size inside(Size in, Size box)
{
    return boxIsWider(in, box) ? byHeight(in, box.height) : byWidth(in, box.width);
}

Size covering(Size in, Size box)
{
    const Size cover = boxIsWider(in, box) ? byWidth(in, box.width) : byHeight(in, box.height);
    return {std::max(cover.width, box.width), std::max(cover.height, box.height)};
}

Size byFactor(Size in, double factor)
{
    const auto edge = [factor](int value) {
        return static_cast<int>(std::clamp(std::round(value * factor), 1.0, 10'000'000.0));
    };
    return {edge(in.width), edge(in.height)};
}

bool exceeds(Size a, Size b)
{
    return a.width > b.width || a.height > b.height;
}

/// A photo too small to cover the box keeps the box's shape instead of being enlarged.
ResizePlan planFill(Size in, Size box, bool enlarge)
{
    const Size cover = covering(in, box);
    if (enlarge || !exceeds(cover, in))
        return {cover, box};
    const Size shape = inside(box, in);
    return {in, {std::min(shape.width, in.width), std::min(shape.height, in.height)}};
}

Size wanted(Size in, const OptionValues &options)
{
    const std::string &fit = options.text("fit");
    const auto pixels = static_cast<int>(options.integer("pixels"));
    if (fit == "width" || (fit == "long-edge" && in.width >= in.height)
        || (fit == "short-edge" && in.width < in.height))
        return byWidth(in, pixels);
    if (fit == "height" || fit == "long-edge" || fit == "short-edge")
        return byHeight(in, pixels);
    if (fit == "percent")
        return byFactor(in, options.number("percent") / 100.0);
    if (fit == "megapixels")
        return byFactor(in, std::sqrt(options.number("megapixels") * 1e6 / in.width / in.height));
    return inside(in, {static_cast<int>(options.integer("width")), static_cast<int>(options.integer("height"))});
}

std::vector<OptionSpec> sizeOptions()
{
    constexpr int kLargest = 65535;
    return {
        when("fit=long-edge|short-edge|width|height",
             integerOption("pixels", QT_TRANSLATE_NOOP("OptionSpec", "Pixels"),
                           QT_TRANSLATE_NOOP("OptionSpec", "Length of that edge."), 2048, 1, kLargest, "px")),
        when("fit=inside|fill",
             integerOption("width", QT_TRANSLATE_NOOP("OptionSpec", "Width"),
                           QT_TRANSLATE_NOOP("OptionSpec", "Width of the box."), 1920, 1, kLargest, "px")),
        when("fit=inside|fill",
             integerOption("height", QT_TRANSLATE_NOOP("OptionSpec", "Height"),
                           QT_TRANSLATE_NOOP("OptionSpec", "Height of the box."), 1080, 1, kLargest, "px")),
        when("fit=percent",
             numberOption("percent", QT_TRANSLATE_NOOP("OptionSpec", "Percent"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Edge length compared with the original."), 50, 0.1, 1000,
                          "%")),
        when("fit=megapixels",
             numberOption("megapixels", QT_TRANSLATE_NOOP("OptionSpec", "Megapixels"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Width times height, in millions of pixels."), 12, 0.001, 500,
                          "MP")),
        when("fit=fill", gravityOption()),
    };
}

} // namespace

ResizePlan planResize(Size in, const OptionValues &options)
{
    const bool enlarge = options.boolean("enlarge");
    if (options.text("fit") == "fill") {
        const Size box{static_cast<int>(options.integer("width")), static_cast<int>(options.integer("height"))};
        return planFill(in, box, enlarge);
    }
    const Size out = wanted(in, options);
    if (!enlarge && exceeds(out, in))
        return {in, in};
    return {out, out};
}

Size resizeSize(Size in, const OptionValues &options)
{
    return planResize(in, options).out;
}

OperationDescription describeResize()
{
    OperationDescription d;
    d.id = "resize";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Resize");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Gives every photo the size it is needed in.");
    d.stage = Stage::Geometry;
    d.options = {choiceOption("fit", QT_TRANSLATE_NOOP("OptionSpec", "Fit"),
                              QT_TRANSLATE_NOOP("OptionSpec", "What the size is measured by."), "long-edge",
                              {{"long-edge", QT_TRANSLATE_NOOP("OptionSpec", "Long edge")},
                               {"short-edge", QT_TRANSLATE_NOOP("OptionSpec", "Short edge")},
                               {"width", QT_TRANSLATE_NOOP("OptionSpec", "Width")},
                               {"height", QT_TRANSLATE_NOOP("OptionSpec", "Height")},
                               {"inside", QT_TRANSLATE_NOOP("OptionSpec", "Inside a box")},
                               {"fill", QT_TRANSLATE_NOOP("OptionSpec", "Fill a box, cutting what sticks out")},
                               {"percent", QT_TRANSLATE_NOOP("OptionSpec", "Percent")},
                               {"megapixels", QT_TRANSLATE_NOOP("OptionSpec", "Megapixels")}})};
    for (OptionSpec &spec : sizeOptions())
        d.options.push_back(std::move(spec));
    d.options.push_back(booleanOption(
        "enlarge", QT_TRANSLATE_NOOP("OptionSpec", "Enlarge small photos"),
        QT_TRANSLATE_NOOP("OptionSpec", "Otherwise a photo that is smaller already stays as it is."), false));
    d.options.push_back(
        expert(choiceOption("kernel", QT_TRANSLATE_NOOP("OptionSpec", "Resampling"),
                            QT_TRANSLATE_NOOP("OptionSpec", "How new pixels are weighed from old ones."), "lanczos3",
                            {{"lanczos3", QT_TRANSLATE_NOOP("OptionSpec", "Lanczos 3 – sharpest")},
                             {"lanczos2", QT_TRANSLATE_NOOP("OptionSpec", "Lanczos 2 – less ringing")},
                             {"mitchell", QT_TRANSLATE_NOOP("OptionSpec", "Mitchell – soft")},
                             {"cubic", QT_TRANSLATE_NOOP("OptionSpec", "Cubic")},
                             {"linear", QT_TRANSLATE_NOOP("OptionSpec", "Linear")},
                             {"nearest", QT_TRANSLATE_NOOP("OptionSpec", "Nearest – hard pixels")}})));
    d.options.push_back(expert(booleanOption(
        "linear-light", QT_TRANSLATE_NOOP("OptionSpec", "In linear light"),
        QT_TRANSLATE_NOOP("OptionSpec", "Keeps the brightness of fine bright detail, for example stars; slower."),
        false)));
    d.outputSize = resizeSize;
    return d;
}

} // namespace glassine::operations
