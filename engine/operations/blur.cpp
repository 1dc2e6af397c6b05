// SPDX-License-Identifier: GPL-3.0-or-later
// Description and geometry of blur; its pixels are in blur_pixels.cpp.

#include "operations/blur.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace glassine::operations {

Box blurBox(Size in, const OptionValues &options)
{
    const auto part = [](int edge, double percent) {
        return std::clamp(static_cast<int>(std::lround(edge * percent / 100)), 1, edge);
    };
    const Size size{part(in.width, options.number("width")), part(in.height, options.number("height"))};
    return placeBox(in, size, anchorOf(options.text("gravity")));
}

OperationDescription describeBlur()
{
    OperationDescription d;
    d.id = "blur";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Blur");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Blurs a part of every photo, or all of it.");
    d.stage = Stage::Finish;
    d.group = Group::Light;
    d.options = {
        placeOption(QT_TRANSLATE_NOOP("OptionSpec", "Which part of the photo is blurred."), "south"),
        numberOption("width", QT_TRANSLATE_NOOP("OptionSpec", "Width"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Width of that part."), 100, 0.1, 100, "%"),
        numberOption("height", QT_TRANSLATE_NOOP("OptionSpec", "Height"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Height of that part."), 20, 0.1, 100, "%"),
        numberOption("radius", QT_TRANSLATE_NOOP("OptionSpec", "Radius"),
                     QT_TRANSLATE_NOOP("OptionSpec", "How strongly (sigma), in percent of the photo's diagonal."), 1,
                     0.1, 20, "%")};
    return d;
}

} // namespace glassine::operations
