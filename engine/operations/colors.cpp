// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions of saturation and automatic levels; their pixels are in colors_pixels.cpp.

#include "operations/colors.h"

#include <QtGlobal>

namespace glassine::operations {

OperationDescription describeSaturation()
{
    OperationDescription d;
    d.id = "saturation";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Saturation");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Makes colors stronger or weaker; brightness and hue stay.");
    d.group = Group::Light;
    d.stage = Stage::Finish;
    d.options = {numberOption("amount", QT_TRANSLATE_NOOP("OptionSpec", "Amount"),
                              QT_TRANSLATE_NOOP("OptionSpec", "Below zero is less than the photo has."), 0, -100, 100,
                              "%")};
    d.sparesInks = [](const OptionValues &options) { return options.number("amount") != 0; };
    return d;
}

OperationDescription describeAutoLevels()
{
    OperationDescription d;
    d.id = "auto-levels";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Automatic levels");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Stretches the tones from black to white; hues stay.");
    d.group = Group::Light;
    d.stage = Stage::Finish;
    d.options = {
        numberOption("strength", QT_TRANSLATE_NOOP("OptionSpec", "Strength"),
                     QT_TRANSLATE_NOOP("OptionSpec", "How much of the way to the full range."), 100, 1, 100, "%"),
        expert(numberOption(
            "clip", QT_TRANSLATE_NOOP("OptionSpec", "Ignored at both ends"),
            QT_TRANSLATE_NOOP("OptionSpec", "The share of darkest and lightest pixels that may become black or white."),
            0.1, 0, 10, "%"))};
    d.sparesInks = [](const OptionValues &) { return true; };
    return d;
}

} // namespace glassine::operations
