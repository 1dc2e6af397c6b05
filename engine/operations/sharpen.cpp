// SPDX-License-Identifier: GPL-3.0-or-later
// Description of sharpen; its pixels are in sharpen_pixels.cpp.

#include "operations/sharpen.h"

#include <QtGlobal>

namespace glassine::operations {

OperationDescription describeSharpen()
{
    OperationDescription d;
    d.id = "sharpen";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Sharpen");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Gives back the crispness that resizing and printing take.");
    d.stage = Stage::Finish;
    d.group = Group::Light;
    d.options = {choiceOption("for", QT_TRANSLATE_NOOP("OptionSpec", "For"),
                              QT_TRANSLATE_NOOP("OptionSpec", "Where the photo will be looked at."), "screen",
                              {{"screen", QT_TRANSLATE_NOOP("OptionSpec", "Screen")},
                               {"print", QT_TRANSLATE_NOOP("OptionSpec", "Print")}}),
                 choiceOption("strength", QT_TRANSLATE_NOOP("OptionSpec", "Strength"),
                              QT_TRANSLATE_NOOP("OptionSpec", "How much sharper edges become."), "standard",
                              {{"low", QT_TRANSLATE_NOOP("OptionSpec", "Low")},
                               {"standard", QT_TRANSLATE_NOOP("OptionSpec", "Standard")},
                               {"high", QT_TRANSLATE_NOOP("OptionSpec", "High")}})};
    d.sparesInks = [](const OptionValues &) { return true; };
    return d;
}

} // namespace glassine::operations
