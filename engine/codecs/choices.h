// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Options that several codecs share word for word.

#include "base/option_spec.h"

#include <QtGlobal>

namespace glassine::codecs {

inline OptionSpec subsamplingOption()
{
    return choiceOption("subsampling", QT_TRANSLATE_NOOP("OptionSpec", "Chroma subsampling"),
                        QT_TRANSLATE_NOOP("OptionSpec", "How finely color is stored next to brightness."), "4:2:0",
                        {{"auto", QT_TRANSLATE_NOOP("OptionSpec", "By quality: 4:4:4 from 90 up")},
                         {"4:2:0", QT_TRANSLATE_NOOP("OptionSpec", "4:2:0 – quarter color, smaller")},
                         {"4:4:4", QT_TRANSLATE_NOOP("OptionSpec", "4:4:4 – full color")}});
}

inline OptionSpec bitDepthOption(std::string_view deep, std::string_view deepLabel)
{
    return choiceOption("bit-depth", QT_TRANSLATE_NOOP("OptionSpec", "Bits per channel"),
                        QT_TRANSLATE_NOOP("OptionSpec", "How many shades each channel can tell apart."), "auto",
                        {{"auto", QT_TRANSLATE_NOOP("OptionSpec", "As the photo")},
                         {"8", QT_TRANSLATE_NOOP("OptionSpec", "8 bits")},
                         {deep, deepLabel}});
}

inline OptionSpec ppiOption()
{
    return integerOption(
        "ppi", QT_TRANSLATE_NOOP("OptionSpec", "Resolution"),
        QT_TRANSLATE_NOOP("OptionSpec", "Print resolution noted in the file without touching a pixel; 0 notes none."),
        0, 0, 4800, "ppi");
}

/// Where a service makes the file, its destination's name; see pipeline/service_order.h for what it can be asked.
inline constexpr std::string_view kMadeBy = "made-by";

inline OptionSpec madeByOption()
{
    return expert(textOption(
        kMadeBy, QT_TRANSLATE_NOOP("OptionSpec", "Made by"),
        QT_TRANSLATE_NOOP("OptionSpec",
                          "The name of a destination of the kind Optidash: originals are sent there, with all their "
                          "metadata, and what comes back is checked as any file. Empty: made here."),
        ""));
}

} // namespace glassine::codecs
