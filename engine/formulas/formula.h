// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A formula: text with tokens that say something about the photo, for metadata and watermarks.
// "© {date:%Y} {creator|Jane Doe}"; the grammar is that of file names (formulas/tokens.h). Plain values, no library.

#include "base/result.h"
#include "base/size.h"
#include "formulas/tokens.h"

#include <map>

namespace glassine::formulas {

/// What tokens can name. Texts are UTF-8.
struct FormulaFacts {
    std::string name; ///< of the photo, without its suffix
    std::string preset, rendition;
    std::int64_t sequence = 1; ///< position in the batch, from 1
    Size size;                 ///< of the new file; 0 = unknown
    std::string date;          ///< "2026-11-20T19:46:17": when it was taken, else the file's date
    /// What the photo says about itself, by token: "creator" → "Ada Lovelace". What is not there is empty.
    std::map<std::string, std::string, std::less<>> photo;
};

class Formula {
public:
    const std::string &text() const { return m_text; }
    bool uses(std::string_view token) const;
    bool operator==(const Formula &other) const { return m_text == other.m_text; }

private:
    friend Result<Formula> parseFormula(std::string_view text);
    friend std::string expand(const Formula &formula, const FormulaFacts &facts);
    std::string m_text;
    std::vector<TokenPart> m_parts;
};

/// PresetInvalid: subject = the text, detail = what is wrong and at which column, with the nearest known token.
/// Empty text is a formula that gives nothing.
Result<Formula> parseFormula(std::string_view text);
/// One line, without blanks at its ends. Where every token is empty and nothing but signs is left ("©"), so is the whole.
std::string expand(const Formula &formula, const FormulaFacts &facts);

/// For help and menus, in the order they are shown.
std::span<const TokenRow> formulaTokens();

} // namespace glassine::formulas
