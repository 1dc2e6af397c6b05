// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What operations that draw text have in common: options, their check, and the letters themselves.

#include "operations/operation.h"

#include <string>

namespace vips {
class VImage;
}

namespace glassine::operations {

/// "font": a family and a style as Pango names them, "Sans Bold".
OptionSpec fontOption();
/// "edge": none, outline, shadow.
OptionSpec edgeOption();
/// For OperationDescription::check: colors, and fonts that name a size of their own.
std::optional<OptionProblem> checkTextAndColors(const OptionValues &options);

struct Lettering {
    std::string text; ///< plain UTF-8; lines by '\n'; direction by its letters
    std::string font;
    double pixels = 16; ///< height of a line's letters, roughly: the font's size
    int mostWidth = 0;  ///< smaller letters are used where it would be wider or higher; 0 = no bound
    int mostHeight = 0;
};
/// How much of each pixel the letters cover: 8 bit, one band, cut to the ink, in memory. Its yoffset() says how far below
/// the top of the line the ink begins. The text must have ink. Throws vips::VError.
vips::VImage drawLetters(const Lettering &lettering);
/// Whether drawing it would give any ink.
bool hasInk(const std::string &text);

} // namespace glassine::operations
