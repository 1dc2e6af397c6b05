// SPDX-License-Identifier: GPL-3.0-or-later
// Description and geometry of the passe-partout; its pixels are in mat_pixels.cpp.

#include "operations/mat.h"

#include "operations/shared_options.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace glassine::operations {

namespace {

int part(Size in, const OptionValues &options, std::string_view key)
{
    return static_cast<int>(std::lround(in.shortEdge() * options.number(key) / 100));
}

} // namespace

int matLine(Size in, const OptionValues &options)
{
    const double percent = options.number("line");
    return percent > 0 ? std::max(1, part(in, options, "line")) : 0; // a line that is wanted is seen
}

Margins matMargins(Size in, const OptionValues &options)
{
    const int width = part(in, options, "width") + matLine(in, options);
    return {width, width, width, width + part(in, options, "bottom-extra")};
}

Size matSize(Size in, const OptionValues &options)
{
    const Margins m = matMargins(in, options);
    return {in.width + m.left + m.right, in.height + m.top + m.bottom};
}

Shift matShift(Size in, const OptionValues &options)
{
    const Margins m = matMargins(in, options);
    return {m.left, m.top};
}

OperationDescription describeMat()
{
    OperationDescription d;
    d.id = "mat";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Passe-partout");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Mounts the photo on card, inside a border if there is one.");
    d.stage = Stage::Finish;
    d.group = Group::Marks;
    OptionSpec line = colorOption(QT_TRANSLATE_NOOP("OptionSpec", "Color of the line, as #rrggbb."), "#b9b4aa");
    line.key = "line-color";
    line.label = QT_TRANSLATE_NOOP("OptionSpec", "Color of the line");
    d.options = {
        numberOption("width", QT_TRANSLATE_NOOP("OptionSpec", "Width"),
                     QT_TRANSLATE_NOOP("OptionSpec", "How much card shows, in percent of the short edge."), 8, 0, 100,
                     "%"),
        numberOption("bottom-extra", QT_TRANSLATE_NOOP("OptionSpec", "More below"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Photos look centered when there is a little more card below."),
                     1.5, 0, 100, "%"),
        colorOption(QT_TRANSLATE_NOOP("OptionSpec", "Color of the card, as #rrggbb."), "#f6f3ee"),
        numberOption(
            "line", QT_TRANSLATE_NOOP("OptionSpec", "Line"),
            QT_TRANSLATE_NOOP("OptionSpec", "The cut edge around the photo, in percent of the short edge; 0 is none."),
            0.2, 0, 10, "%"),
        line};
    d.outputSize = matSize;
    d.shift = matShift;
    d.check = checkColors;
    return d;
}

} // namespace glassine::operations
