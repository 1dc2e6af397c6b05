// SPDX-License-Identifier: GPL-3.0-or-later
// Description and geometry of crop; its pixels are in crop_pixels.cpp.

#include "operations/crop.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace glassine::operations {

namespace {

int part(int edge, double percent)
{
    return std::clamp(static_cast<int>(std::lround(edge * percent / 100.0)), 1, edge);
}

int placed(int room, double anchor, double offsetPercent)
{
    const double position = room * (anchor + offsetPercent / 100.0);
    return std::clamp(static_cast<int>(std::lround(position)), 0, room);
}

} // namespace

Size cropSize(Size in, const OptionValues &options)
{
    auto ratio = chosenRatio(options);
    if (!ratio)
        return {part(in.width, options.number("keep-width")), part(in.height, options.number("keep-height"))};
    const bool portrait = in.height > in.width;
    if (options.boolean("match-orientation") && portrait != (ratio->height > ratio->width))
        std::swap(ratio->width, ratio->height);
    if (in.width * ratio->height > in.height * ratio->width) {
        const auto width = std::lround(in.height * ratio->width / ratio->height);
        return {std::clamp(static_cast<int>(width), 1, in.width), in.height};
    }
    const auto height = std::lround(in.width * ratio->height / ratio->width);
    return {in.width, std::clamp(static_cast<int>(height), 1, in.height)};
}

Box placeBox(Size in, Size out, Anchor anchor, double offsetXPercent, double offsetYPercent)
{
    return {placed(in.width - out.width, anchor.x, offsetXPercent),
            placed(in.height - out.height, anchor.y, offsetYPercent), out};
}

OperationDescription describeCrop()
{
    OperationDescription d;
    d.id = "crop";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Crop");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Cuts every photo to a ratio or to a part of itself.");
    d.stage = Stage::Geometry;
    d.options = ratioOptions({"free", QT_TRANSLATE_NOOP("OptionSpec", "Free")}, "free");
    d.options.push_back(
        booleanOption("match-orientation", QT_TRANSLATE_NOOP("OptionSpec", "Turn with the photo"),
                      QT_TRANSLATE_NOOP("OptionSpec", "Turns the ratio for portraits: 3:2 becomes 2:3."), false));
    d.options.push_back(
        when("ratio=free",
             numberOption("keep-width", QT_TRANSLATE_NOOP("OptionSpec", "Width kept"),
                          QT_TRANSLATE_NOOP("OptionSpec", "How much of the width stays."), 100, 1, 100, "%")));
    d.options.push_back(
        when("ratio=free",
             numberOption("keep-height", QT_TRANSLATE_NOOP("OptionSpec", "Height kept"),
                          QT_TRANSLATE_NOOP("OptionSpec", "How much of the height stays."), 100, 1, 100, "%")));
    d.options.push_back(gravityOption());
    d.options.push_back(expert(numberOption(
        "offset-x", QT_TRANSLATE_NOOP("OptionSpec", "Move right"),
        QT_TRANSLATE_NOOP("OptionSpec", "Moves the part that stays, in percent of the room left; negative is left."), 0,
        -100, 100, "%")));
    d.options.push_back(expert(numberOption(
        "offset-y", QT_TRANSLATE_NOOP("OptionSpec", "Move down"),
        QT_TRANSLATE_NOOP("OptionSpec", "Moves the part that stays, in percent of the room left; negative is up."), 0,
        -100, 100, "%")));
    d.outputSize = cropSize;
    return d;
}

} // namespace glassine::operations
