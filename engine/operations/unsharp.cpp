// SPDX-License-Identifier: GPL-3.0-or-later
// Description of unsharp; its pixels are in unsharp_pixels.cpp.

#include "operations/unsharp.h"

#include <QtGlobal>

namespace glassine::operations {

OperationDescription describeUnsharp()
{
    OperationDescription d;
    d.id = "unsharp";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Unsharp mask");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Sharpens by numbers of your own.");
    d.stage = Stage::Finish;
    d.group = Group::Light;
    d.options = {numberOption("radius", QT_TRANSLATE_NOOP("OptionSpec", "Radius"),
                              QT_TRANSLATE_NOOP("OptionSpec", "How far around an edge it reaches (sigma)."), 1, 0.3, 50,
                              "px"),
                 numberOption("amount", QT_TRANSLATE_NOOP("OptionSpec", "Amount"),
                              QT_TRANSLATE_NOOP("OptionSpec", "How much sharper edges become."), 80, 0, 500, "%"),
                 numberOption("threshold", QT_TRANSLATE_NOOP("OptionSpec", "Threshold"),
                              QT_TRANSLATE_NOOP("OptionSpec",
                                                "Smaller differences, such as noise, are left alone; of 255 levels."),
                              2, 0, 255)};
    d.sparesInks = [](const OptionValues &options) { return options.number("amount") > 0; };
    return d;
}

} // namespace glassine::operations
