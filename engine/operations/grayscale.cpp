// SPDX-License-Identifier: GPL-3.0-or-later
// Description of grayscale; its pixels are in grayscale_pixels.cpp.

#include "operations/grayscale.h"

#include <QtGlobal>

namespace glassine::operations {

OperationDescription describeGrayscale()
{
    OperationDescription d;
    d.id = "grayscale";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Grayscale");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "Takes the color out and keeps the brightness.");
    d.stage = Stage::Finish;
    d.group = Group::Light;
    return d;
}

} // namespace glassine::operations
