// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/formula.h"

#include <QString>

#include <algorithm>
#include <array>

namespace glassine::formulas {

namespace {

constexpr std::size_t kLongestFormula = 4096;

constexpr std::array kTokens{
    TokenRow{"creator", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Photographer"), "Ada Lovelace"},
    TokenRow{"copyright", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Copyright notice"), "© Ada Lovelace"},
    TokenRow{"date", TokenFormat::Date, QT_TRANSLATE_NOOP("Naming", "When the photo was taken, else the file's date"),
             "2026-11-20"},
    TokenRow{"name", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Name of the photo without extension"), "IMG_4711"},
    TokenRow{"seq", TokenFormat::Padding, QT_TRANSLATE_NOOP("Naming", "Position in the batch"), "42"},
    TokenRow{"title", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Title"), "First dance"},
    TokenRow{"caption", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Caption"), "The first dance of the evening"},
    TokenRow{"headline", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Headline"), "Dancing till dawn"},
    TokenRow{"keywords", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Keywords"), "wedding; dance"},
    TokenRow{"credit", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Credit line"), "Ada Lovelace / Agency"},
    TokenRow{"source", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Source"), "Agency"},
    TokenRow{"usage-terms", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Usage terms"), "Editorial use only"},
    TokenRow{"job-id", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Job identifier"), "2026-0815"},
    TokenRow{"city", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "City"), "Vienna"},
    TokenRow{"state", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "State or province"), "Vienna"},
    TokenRow{"country", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Country"), "Austria"},
    TokenRow{"camera", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Camera model"), "NIKON D610"},
    TokenRow{"make", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Camera maker"), "NIKON CORPORATION"},
    TokenRow{"lens", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Lens model"), "50mm f/1.4"},
    TokenRow{"exposure", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Exposure time, aperture and ISO"),
             "1/250 s f/2.8 ISO 400"},
    TokenRow{"focal", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Focal length"), "50.0 mm"},
    TokenRow{"rating", TokenFormat::None, QT_TRANSLATE_NOOP("Naming", "Stars, empty when there are none"), "5"},
    TokenRow{"w", TokenFormat::Padding, QT_TRANSLATE_NOOP("Naming", "Width of the output in pixels"), "2048"},
    TokenRow{"h", TokenFormat::Padding, QT_TRANSLATE_NOOP("Naming", "Height of the output in pixels"), "1365"},
    TokenRow{"rendition", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Name of the rendition"), "2048"},
    TokenRow{"preset", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Name of the preset"), "web-2048"},
};

std::string value(const TokenPart &part, const FormulaFacts &facts)
{
    const std::string_view token = part.token;
    if (token == "seq")
        return padded(facts.sequence, part.format);
    if (token == "w" || token == "h") {
        const int pixels = token == "w" ? facts.size.width : facts.size.height;
        return pixels > 0 ? padded(pixels, part.format) : std::string();
    }
    if (token == "date")
        return styledDate(facts.date, part.format);
    if (token == "name" || token == "rendition" || token == "preset")
        return styled(token == "name" ? facts.name : token == "preset" ? facts.preset : facts.rendition, part.format);
    const auto said = facts.photo.find(token);
    return said == facts.photo.end() ? std::string() : styled(said->second, part.format);
}

/// A value from a photo must not start a new line; what tokens left empty leaves no blanks at the ends.
std::string tidied(const std::string &raw)
{
    QString text = QString::fromStdString(raw);
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text.trimmed().toStdString();
}

bool saysSomething(const std::string &text)
{
    const QString decoded = QString::fromStdString(text);
    return std::any_of(decoded.begin(), decoded.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

bool Formula::uses(std::string_view token) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const TokenPart &part) { return part.token == token; });
}

Result<Formula> parseFormula(std::string_view text)
{
    if (text.size() > kLongestFormula)
        return fail(ErrorCode::PresetInvalid, std::string(text.substr(0, 64)), "it is too long");
    auto parts = parseTokens(text, kTokens);
    if (!parts)
        return fail(ErrorCode::PresetInvalid, std::string(text), pointed(text, parts.error()));
    Formula formula;
    formula.m_text = std::string(text);
    formula.m_parts = std::move(*parts);
    return formula;
}

std::string expand(const Formula &formula, const FormulaFacts &facts)
{
    std::string result;
    bool asked = false, answered = false;
    for (const TokenPart &part : formula.m_parts) {
        if (part.token.empty()) {
            result += part.literal;
            continue;
        }
        std::string text = value(part, facts);
        if (text.empty())
            text = part.fallback;
        asked = true;
        answered = answered || !text.empty();
        if (!text.empty())
            result += part.prefix + text;
    }
    result = tidied(result);
    return asked && !answered && !saysSomething(result) ? std::string() : result;
}

std::span<const TokenRow> formulaTokens()
{
    return kTokens;
}

} // namespace glassine::formulas
