// SPDX-License-Identifier: GPL-3.0-or-later
// The options of text; how it is drawn is in letters_pixels.cpp.

#include "operations/letters.h"

#include "formulas/formula.h"
#include "operations/shared_options.h"

#include <QList>
#include <QString>
#include <QtGlobal>

#include <algorithm>

namespace glassine::operations {

OptionSpec fontOption()
{
    return textOption("font", QT_TRANSLATE_NOOP("OptionSpec", "Font"),
                      QT_TRANSLATE_NOOP("OptionSpec", "Family and style, for example Sans Bold."), "Sans Bold");
}

OptionSpec edgeOption()
{
    return choiceOption(
        "edge", QT_TRANSLATE_NOOP("OptionSpec", "Edge"),
        QT_TRANSLATE_NOOP("OptionSpec", "Sets it off from the photo, dark around light and light around dark."), "none",
        {{"none", QT_TRANSLATE_NOOP("OptionSpec", "None")},
         {"outline", QT_TRANSLATE_NOOP("OptionSpec", "Outline")},
         {"shadow", QT_TRANSLATE_NOOP("OptionSpec", "Shadow")}});
}

std::optional<OptionProblem> checkTextAndColors(const OptionValues &options)
{
    const std::string &font = options.text("font");
    if (!font.empty() && font.back() >= '0' && font.back() <= '9')
        return OptionProblem{
            "font", "\"" + displayText(font) + "\" names a size; how large letters are has a setting of its own"};
    if (const auto formula = formulas::parseFormula(options.text("text")); !formula)
        return OptionProblem{"text", formula.error().detail};
    return checkColors(options);
}

bool hasInk(const std::string &text)
{
    const auto letters = QString::fromStdString(text).toUcs4();
    return std::any_of(letters.begin(), letters.end(),
                       [](char32_t letter) { return QChar::isPrint(letter) && !QChar::isSpace(letter); });
}

} // namespace glassine::operations
