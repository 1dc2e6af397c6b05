// SPDX-License-Identifier: GPL-3.0-or-later
// Description of flatten; its pixels are in flatten_pixels.cpp.

#include "operations/flatten.h"

#include "operations/shared_options.h"

#include <QtGlobal>

namespace glassine::operations {

OperationDescription describeFlatten()
{
    OperationDescription d;
    d.id = "flatten";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Flatten");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Puts transparent pictures on a color.");
    d.stage = Stage::Finish;
    d.group = Group::Marks;
    d.options = {
        colorOption(QT_TRANSLATE_NOOP("OptionSpec", "The color behind transparent pixels, as #rrggbb."), "#ffffff")};
    d.check = checkColors;
    return d;
}

} // namespace glassine::operations
