// SPDX-License-Identifier: GPL-3.0-or-later
// Description and geometry of the watermark; its pixels are in watermark_pixels.cpp.

#include "operations/watermark.h"

#include "operations/letters.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace glassine::operations {

namespace {

std::vector<OptionSpec> contentOptions()
{
    return {
        choiceOption(
            "kind", QT_TRANSLATE_NOOP("OptionSpec", "Kind"),
            QT_TRANSLATE_NOOP("OptionSpec", "What is put on the photo."), "text",
            {{"text", QT_TRANSLATE_NOOP("OptionSpec", "Text")}, {"image", QT_TRANSLATE_NOOP("OptionSpec", "Picture")}}),
        when("kind=text",
             textOption("text", QT_TRANSLATE_NOOP("OptionSpec", "Text"),
                        QT_TRANSLATE_NOOP("OptionSpec",
                                          "Words in braces are filled in for each photo, for example {creator}."),
                        "© {creator}")),
        when("kind=image",
             textOption("image", QT_TRANSLATE_NOOP("OptionSpec", "File"),
                        QT_TRANSLATE_NOOP("OptionSpec", "A PNG or SVG picture, best with a transparent background."),
                        "")),
        when("kind=text", fontOption()),
        when("kind=text", colorOption(QT_TRANSLATE_NOOP("OptionSpec", "Color of the letters, as #rrggbb."), "#ffffff")),
        when("kind=text",
             numberOption("letters", QT_TRANSLATE_NOOP("OptionSpec", "Size"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Height of the letters, in percent of the photo's diagonal."),
                          2.5, 0.1, 100, "%")),
        when("kind=image",
             numberOption("size", QT_TRANSLATE_NOOP("OptionSpec", "Size"),
                          QT_TRANSLATE_NOOP("OptionSpec", "The picture's diagonal, in percent of the photo's."), 15,
                          0.1, 100, "%"))};
}

std::vector<OptionSpec> placeOptions()
{
    const auto margin = [](std::string_view key, std::string_view label) {
        return when("tiled=false",
                    numberOption(key, label,
                                 QT_TRANSLATE_NOOP("OptionSpec",
                                                   "In percent of the photo's short edge, from the edge that the "
                                                   "position names or else from the middle."),
                                 2, -kMostMargin, kMostMargin, "%"));
    };
    return {integerOption("opacity", QT_TRANSLATE_NOOP("OptionSpec", "Opacity"),
                          QT_TRANSLATE_NOOP("OptionSpec", "At 100 it hides what is under it."), 60, 1, 100, "%"),
            when("tiled=false",
                 placeOption(QT_TRANSLATE_NOOP("OptionSpec",
                                               "Where it lies on the photo; it can also be dragged in the comparison."),
                             "southeast")),
            margin("margin-x", QT_TRANSLATE_NOOP("OptionSpec", "Margin beside")),
            margin("margin-y", QT_TRANSLATE_NOOP("OptionSpec", "Margin above or below")),
            booleanOption("tiled", QT_TRANSLATE_NOOP("OptionSpec", "All over the photo"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Repeats it in rows, so that it cannot be cut off."), false),
            when("tiled=true",
                 numberOption("gap", QT_TRANSLATE_NOOP("OptionSpec", "Gaps"),
                              QT_TRANSLATE_NOOP("OptionSpec", "Room between them, in percent of the mark's own size."),
                              60, 0, 1000, "%"))};
}

std::vector<OptionSpec> lookOptions()
{
    return {booleanOption(
                "legible", QT_TRANSLATE_NOOP("OptionSpec", "Legible on dark and light"),
                QT_TRANSLATE_NOOP(
                    "OptionSpec",
                    "Looks at the photo under it: turns dark for light, and outlines it where that is not enough."),
                false),
            edgeOption(),
            numberOption("rotation", QT_TRANSLATE_NOOP("OptionSpec", "Turned by"),
                         QT_TRANSLATE_NOOP("OptionSpec", "Clockwise; negative is the other way."), 0, -180, 180, "°"),
            choiceOption("blend", QT_TRANSLATE_NOOP("OptionSpec", "Blending"),
                         QT_TRANSLATE_NOOP("OptionSpec", "How it is mixed with the photo."), "normal",
                         {{"normal", QT_TRANSLATE_NOOP("OptionSpec", "Normal")},
                          {"multiply", QT_TRANSLATE_NOOP("OptionSpec", "Multiply")},
                          {"screen", QT_TRANSLATE_NOOP("OptionSpec", "Screen (blending)")},
                          {"overlay", QT_TRANSLATE_NOOP("OptionSpec", "Overlay")},
                          {"soft-light", QT_TRANSLATE_NOOP("OptionSpec", "Soft light")},
                          {"hard-light", QT_TRANSLATE_NOOP("OptionSpec", "Hard light")},
                          {"darken", QT_TRANSLATE_NOOP("OptionSpec", "Darken")},
                          {"lighten", QT_TRANSLATE_NOOP("OptionSpec", "Lighten")},
                          {"difference", QT_TRANSLATE_NOOP("OptionSpec", "Difference")}})};
}

} // namespace

Placement placementFrom(const OptionValues &options)
{
    return {options.text("gravity"), options.number("margin-x"), options.number("margin-y")};
}

double turnedFit(Size photo, Size mark, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double sine = std::abs(std::sin(angle)), cosine = std::abs(std::cos(angle));
    return std::min(photo.width / (mark.width * cosine + mark.height * sine),
                    photo.height / (mark.width * sine + mark.height * cosine));
}

Size logoSize(Size photo, Size logo, const OptionValues &options)
{
    const double wanted = std::hypot(photo.width, photo.height) * options.number("size") / 100;
    const double scale = std::min(wanted / std::hypot(logo.width, logo.height),
                                  turnedFit(photo, logo, options.number("rotation")));
    const auto edge = [scale](int value) { return std::max(1, static_cast<int>(std::lround(value * scale))); };
    return {edge(logo.width), edge(logo.height)};
}

std::vector<Corner> markCorners(Size photo, Size mark, const OptionValues &options)
{
    if (!options.boolean("tiled")) {
        const Box box = placeMark(photo, mark, placementFrom(options));
        return {{box.left, box.top}};
    }
    const double gap = 1 + options.number("gap") / 100;
    const int stepX = std::max(1, static_cast<int>(std::lround(mark.width * gap)));
    const int stepY = std::max(1, static_cast<int>(std::lround(mark.height * gap)));
    std::vector<Corner> corners;
    // The rows begin so that the middle one is centered.
    const int firstY = (photo.height - mark.height) / 2 % stepY - stepY;
    const int firstX = (photo.width - mark.width) / 2 % stepX - 2 * stepX;
    int row = 0;
    for (int y = firstY; y < photo.height; y += stepY, ++row)
        for (int x = firstX + row % 2 * stepX / 2; x < photo.width; x += stepX)
            if (x + mark.width > 0 && y + mark.height > 0)
                corners.push_back({x, y});
    return corners;
}

OperationDescription describeWatermark()
{
    OperationDescription d;
    d.id = "watermark";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Watermark");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Puts a text or a picture on every photo.");
    d.stage = Stage::Finish;
    d.group = Group::Marks;
    d.options = contentOptions();
    for (OptionSpec &spec : placeOptions())
        d.options.push_back(std::move(spec));
    for (OptionSpec &spec : lookOptions())
        d.options.push_back(expert(std::move(spec)));
    d.check = checkTextAndColors;
    return d;
}

} // namespace glassine::operations
