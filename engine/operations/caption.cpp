// SPDX-License-Identifier: GPL-3.0-or-later
// Description and geometry of the caption; its pixels are in caption_pixels.cpp.

#include "operations/caption.h"

#include "operations/letters.h"
#include "operations/shared_options.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace glassine::operations {

int captionHeight(Size in, const OptionValues &options)
{
    return std::max(1, static_cast<int>(std::lround(in.shortEdge() * options.number("height") / 100)));
}

bool captionAddsRoom(const OptionValues &options)
{
    return options.text("place") == "below" || options.text("place") == "above";
}

Size captionSize(Size in, const OptionValues &options)
{
    return captionAddsRoom(options) ? Size{in.width, in.height + captionHeight(in, options)} : in;
}

Shift captionShift(Size in, const OptionValues &options)
{
    return {0, options.text("place") == "above" ? captionHeight(in, options) : 0};
}

OperationDescription describeCaption()
{
    OperationDescription d;
    d.id = "caption";
    d.label = QT_TRANSLATE_NOOP("OptionSpec", "Caption");
    d.help = QT_TRANSLATE_NOOP("OptionSpec", "A strip with a line of text, such as whose photo it is.");
    d.stage = Stage::Finish;
    d.group = Group::Marks;
    OptionSpec background = colorOption(QT_TRANSLATE_NOOP("OptionSpec", "Color of the strip, as #rrggbb."), "#ffffff");
    background.key = "strip-color";
    background.label = QT_TRANSLATE_NOOP("OptionSpec", "Color of the strip");
    d.options = {textOption("text", QT_TRANSLATE_NOOP("OptionSpec", "Text"),
                            QT_TRANSLATE_NOOP("OptionSpec",
                                              "Words in braces are filled in for each photo, for example {creator}."),
                            "© {date:%Y} {creator}"),
                 choiceOption("place", QT_TRANSLATE_NOOP("OptionSpec", "Position"),
                              QT_TRANSLATE_NOOP("OptionSpec", "Where the strip lies."), "below",
                              {{"below", QT_TRANSLATE_NOOP("OptionSpec", "Below the photo")},
                               {"above", QT_TRANSLATE_NOOP("OptionSpec", "Above the photo")},
                               {"over-bottom", QT_TRANSLATE_NOOP("OptionSpec", "On the photo, bottom")},
                               {"over-top", QT_TRANSLATE_NOOP("OptionSpec", "On the photo, top")}}),
                 choiceOption("align", QT_TRANSLATE_NOOP("OptionSpec", "Alignment"),
                              QT_TRANSLATE_NOOP("OptionSpec", "Where the text stands in the strip."), "right",
                              {{"left", QT_TRANSLATE_NOOP("OptionSpec", "Left")},
                               {"center", QT_TRANSLATE_NOOP("OptionSpec", "Center")},
                               {"right", QT_TRANSLATE_NOOP("OptionSpec", "Right")}}),
                 numberOption("height", QT_TRANSLATE_NOOP("OptionSpec", "Height"),
                              QT_TRANSLATE_NOOP("OptionSpec", "Of the strip, in percent of the photo's short edge."), 6,
                              0.5, 50, "%"),
                 fontOption(),
                 colorOption(QT_TRANSLATE_NOOP("OptionSpec", "Color of the letters, as #rrggbb."), "#333333"),
                 background,
                 when("place=over-bottom|over-top",
                      integerOption("opacity", QT_TRANSLATE_NOOP("OptionSpec", "Opacity"),
                                    QT_TRANSLATE_NOOP("OptionSpec", "Of the strip; 100 hides what is under it."), 60, 0,
                                    100, "%"))};
    d.outputSize = captionSize;
    d.shift = captionShift;
    d.check = checkTextAndColors;
    return d;
}

} // namespace glassine::operations
