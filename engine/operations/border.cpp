// SPDX-License-Identifier: GPL-3.0-or-later
// Description and geometry of border; its pixels are in border_pixels.cpp.

#include "operations/border.h"

#include "operations/shared_options.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace glassine::operations {

namespace {

Margins around(Size in, Size out)
{
    const int left = (out.width - in.width) / 2;
    const int top = (out.height - in.height) / 2;
    return {left, top, out.width - in.width - left, out.height - in.height - top};
}

/// The smallest size of that ratio which holds the whole photo.
Size enclosing(Size in, Ratio ratio)
{
    const double width = in.height * ratio.width / ratio.height;
    const double height = in.width * ratio.height / ratio.width;
    constexpr double kLargest = 10'000'000;
    return {std::max(in.width, static_cast<int>(std::round(std::min(width, kLargest)))),
            std::max(in.height, static_cast<int>(std::round(std::min(height, kLargest))))};
}

Margins frame(Size in, const OptionValues &options)
{
    const double unit = options.text("unit") == "percent" ? in.shortEdge() / 100.0 : 1.0;
    const auto width = static_cast<int>(std::lround(options.number("width") * unit));
    const auto extra = static_cast<int>(std::lround(options.number("bottom-extra") * unit));
    return {width, width, width, width + extra};
}

} // namespace

Margins borderMargins(Size in, const OptionValues &options)
{
    const std::string &mode = options.text("mode");
    if (mode == "frame")
        return frame(in, options);
    if (mode == "box") {
        const Size box{static_cast<int>(options.integer("box-width")), static_cast<int>(options.integer("box-height"))};
        return around(in, {std::max(in.width, box.width), std::max(in.height, box.height)});
    }
    const auto ratio = chosenRatio(options);
    return ratio ? around(in, enclosing(in, *ratio)) : Margins{};
}

Size borderSize(Size in, const OptionValues &options)
{
    const Margins m = borderMargins(in, options);
    return {in.width + m.left + m.right, in.height + m.top + m.bottom};
}

Shift borderShift(Size in, const OptionValues &options)
{
    const Margins m = borderMargins(in, options);
    return {m.left, m.top};
}

OperationDescription describeBorder()
{
    OperationDescription d;
    d.id = "border";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Border");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Adds room around the photo; nothing is cut off.");
    d.stage = Stage::Finish;
    d.group = Group::Marks;
    d.options = {
        choiceOption("mode", QT_TRANSLATE_NOOP("OptionSpec", "Kind"),
                     QT_TRANSLATE_NOOP("OptionSpec", "How much room is added."), "frame",
                     {{"frame", QT_TRANSLATE_NOOP("OptionSpec", "A frame")},
                      {"ratio", QT_TRANSLATE_NOOP("OptionSpec", "Up to a ratio")},
                      {"box", QT_TRANSLATE_NOOP("OptionSpec", "Up to a size")}}),
        when("mode=frame",
             numberOption("width", QT_TRANSLATE_NOOP("OptionSpec", "Width"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Width of the frame."), 2, 0, 10000)),
        when("mode=frame",
             numberOption("bottom-extra", QT_TRANSLATE_NOOP("OptionSpec", "More below"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Makes the lower side wider, as on an instant photo."), 0, 0,
                          10000)),
        when("mode=frame",
             choiceOption("unit", QT_TRANSLATE_NOOP("OptionSpec", "Measured in"),
                          QT_TRANSLATE_NOOP("OptionSpec", "What the frame's width counts."), "percent",
                          {{"percent", QT_TRANSLATE_NOOP("OptionSpec", "Percent of the short edge")},
                           {"px", QT_TRANSLATE_NOOP("OptionSpec", "Pixels")}}))};
    for (OptionSpec &spec : ratioOptions({"original", QT_TRANSLATE_NOOP("OptionSpec", "As the photo")}, "1:1")) {
        if (spec.appliesWhen.empty())
            spec.appliesWhen = "mode=ratio";
        d.options.push_back(std::move(spec));
    }
    d.options.push_back(
        when("mode=box",
             integerOption("box-width", QT_TRANSLATE_NOOP("OptionSpec", "Box width"),
                           QT_TRANSLATE_NOOP("OptionSpec", "Smallest width of the result."), 1080, 1, 65535, "px")));
    d.options.push_back(
        when("mode=box",
             integerOption("box-height", QT_TRANSLATE_NOOP("OptionSpec", "Box height"),
                           QT_TRANSLATE_NOOP("OptionSpec", "Smallest height of the result."), 1080, 1, 65535, "px")));
    d.options.push_back(colorOption(QT_TRANSLATE_NOOP("OptionSpec", "Color of the border, as #rrggbb."), "#ffffff"));
    d.outputSize = borderSize;
    d.shift = borderShift;
    d.check = checkColors;
    return d;
}

} // namespace glassine::operations
