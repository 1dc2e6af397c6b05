// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/edit_distance.h"
#include "naming/date_format.h"
#include "naming/expansion.h"
#include "naming/naming.h"
#include "naming/template_token.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace glassine::naming {

namespace {

constexpr std::array kTokens{
    TokenRow{"dir", TokenFormat::None, false, QT_TRANSLATE_NOOP("Naming", "Folder of the photo below the one that was added"),
             "day1/ceremony"},
    TokenRow{"name", TokenFormat::Text, false, QT_TRANSLATE_NOOP("Naming", "Name of the photo without extension"),
             "IMG_4711"},
    TokenRow{"ext", TokenFormat::Text, false, QT_TRANSLATE_NOOP("Naming", "Extension of the output format"), "jpg"},
    TokenRow{"source-ext", TokenFormat::Text, false, QT_TRANSLATE_NOOP("Naming", "Extension of the photo"), "heic"},
    TokenRow{"rendition", TokenFormat::Text, false, QT_TRANSLATE_NOOP("Naming", "Name of the rendition"), "2048"},
    TokenRow{"preset", TokenFormat::Text, false, QT_TRANSLATE_NOOP("Naming", "Name of the preset"), "web-2048"},
    TokenRow{"w", TokenFormat::Padding, true, QT_TRANSLATE_NOOP("Naming", "Width of the output in pixels"), "2048"},
    TokenRow{"h", TokenFormat::Padding, true, QT_TRANSLATE_NOOP("Naming", "Height of the output in pixels"), "1365"},
    TokenRow{"seq", TokenFormat::Padding, false,
             QT_TRANSLATE_NOOP("Naming", "Position in the batch; as {-seq} only where names would be equal"), "42"},
    TokenRow{"date", TokenFormat::Date, true, QT_TRANSLATE_NOOP("Naming", "When the photo was taken, else the file's date"),
             "2026-11-20"},
    TokenRow{"camera", TokenFormat::Text, true, QT_TRANSLATE_NOOP("Naming", "Camera model"), "NIKON D610"},
    TokenRow{"lens", TokenFormat::Text, true, QT_TRANSLATE_NOOP("Naming", "Lens model"), "50mm f/1.4"},
    TokenRow{"creator", TokenFormat::Text, true, QT_TRANSLATE_NOOP("Naming", "Photographer"), "Ada Lovelace"},
    TokenRow{"rating", TokenFormat::None, true, QT_TRANSLATE_NOOP("Naming", "Stars, empty when there are none"), "5"},
    TokenRow{"hash", TokenFormat::Length, false, QT_TRANSLATE_NOOP("Naming", "Hash of the photo's bytes"), "9f86d081"},
};

constexpr std::size_t kLongestTemplate = 4096;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// What is wrong with the format of a token, or "".
std::string formatProblem(const TokenRow &token, std::string_view format)
{
    const std::string shown = '"' + displayText(format) + '"';
    switch (token.format) {
    case TokenFormat::Padding:
        return formatNumber(format, kWidestPadding) > 0 ? "" : shown + " is not a width such as 04";
    case TokenFormat::Length:
        return formatNumber(format, kLongestCut) > 0 ? "" : shown + " is not a length such as 8";
    case TokenFormat::Date:
        return dateFormatProblem(format) ? shown + " is not a date format such as %Y-%m-%d" : "";
    case TokenFormat::Text:
        return format == "upper" || format == "lower" || formatNumber(format, kLongestCut) > 0
            ? ""
            : shown + " is none of upper, lower and a length such as 30";
    case TokenFormat::None: break;
    }
    return '{' + std::string(token.name) + "} takes no format";
}

} // namespace

const TokenRow *tokenRow(std::string_view name)
{
    const auto row = std::find_if(kTokens.begin(), kTokens.end(), [&](const auto &token) { return token.name == name; });
    return row == kTokens.end() ? nullptr : &*row;
}

std::size_t formatNumber(std::string_view format, std::size_t most)
{
    std::size_t value = 0;
    for (const char c : format) {
        if (c < '0' || c > '9' || value > most)
            return 0;
        value = value * 10 + static_cast<std::size_t>(c - '0');
    }
    return value <= most ? value : 0;
}

/// One pass over the text; the first thing that is wrong ends it.
class TemplateParser {
public:
    explicit TemplateParser(std::string_view text) : m_text(text) {}

    Result<NameTemplate> parse()
    {
        if (m_text.empty())
            return wrong(0, "it is empty");
        if (m_text.size() > kLongestTemplate)
            return wrong(kLongestTemplate, "it is too long");
        m_result.m_text = std::string(m_text);
        while (m_at < m_text.size())
            GLASSINE_CHECK(step());
        flushLiteral();
        GLASSINE_CHECK(checkFolders());
        return std::move(m_result);
    }

private:
    tl::unexpected<Error> wrong(std::size_t at, const std::string &what) const
    {
        // Columns are characters as people count them, from 1.
        const auto before = m_text.substr(0, at);
        const auto column = 1 + std::count_if(before.begin(), before.end(), [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        });
        return fail(ErrorCode::TemplateInvalid, std::string(m_text), "column " + std::to_string(column) + ": " + what);
    }

    Result<void> step()
    {
        const char c = m_text[m_at];
        const bool doubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == c;
        if ((c == '{' || c == '}') && doubled) {
            m_literal += c;
            m_at += 2;
            return {};
        }
        if (c == '{')
            return token();
        if (c == '}')
            return wrong(m_at, "\"}\" without \"{\"; write }} for a brace in the name");
        m_literal += c;
        ++m_at;
        return {};
    }

    Result<void> token()
    {
        const std::size_t open = m_at;
        const std::size_t close = m_text.find('}', open);
        const std::string_view inside =
            m_text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1);
        if (close == std::string_view::npos || inside.find('{') != std::string_view::npos)
            return wrong(open, "\"{\" without \"}\"; write {{ for a brace in the name");
        flushLiteral();
        NameTemplate::Part part;
        GLASSINE_CHECK(split(inside, open + 1, part));
        m_result.m_parts.push_back(std::move(part));
        m_at = close + 1;
        return {};
    }

    Result<void> split(std::string_view inside, std::size_t at, NameTemplate::Part &part) const
    {
        const std::size_t bar = inside.find('|');
        if (bar != std::string_view::npos)
            part.fallback = std::string(inside.substr(bar + 1));
        inside = inside.substr(0, bar);
        const std::size_t colon = inside.find(':');
        const std::string_view head = inside.substr(0, colon);
        const auto start = static_cast<std::size_t>(std::find_if(head.begin(), head.end(), isNameCharacter)
                                                    - head.begin());
        part.prefix = std::string(head.substr(0, start));
        part.token = std::string(head.substr(start));
        if (part.prefix.find('/') != std::string::npos)
            return wrong(at, "a token cannot begin with \"/\"; write it before the brace");
        const TokenRow *row = tokenRow(part.token);
        if (row == nullptr)
            return wrong(at + start, unknown(part.token));
        if (colon == std::string_view::npos)
            return {};
        part.format = std::string(inside.substr(colon + 1));
        if (const std::string problem = formatProblem(*row, part.format); !problem.empty())
            return wrong(at + colon + 1, problem);
        return {};
    }

    static std::string unknown(const std::string &name)
    {
        if (name.empty())
            return "a token has no name; write {{ }} for braces in the name";
        std::vector<std::string_view> names;
        for (const TokenRow &row : kTokens)
            names.push_back(row.name);
        return "there is no token {" + displayText(name) + '}' + suggestion(name, names);
    }

    /// The template must end in a file name and cannot lead out of the output folder.
    Result<void> checkFolders() const
    {
        if (m_text.back() == '/')
            return wrong(m_text.size() - 1, "it ends with a folder; add a file name such as {name}.{ext}");
        for (std::size_t start = 0; start < m_text.size();) {
            const std::size_t end = std::min(m_text.find('/', start), m_text.size());
            if (m_text.substr(start, end - start) == "..")
                return wrong(start, "\"..\" would leave the output folder");
            start = end + 1;
        }
        return {};
    }

    void flushLiteral()
    {
        if (!m_literal.empty())
            m_result.m_parts.push_back({std::move(m_literal), {}, {}, {}, {}});
        m_literal.clear();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_literal;
    NameTemplate m_result;
};

Result<NameTemplate> NameTemplate::parse(std::string_view text)
{
    return TemplateParser(text).parse();
}

bool NameTemplate::uses(std::string_view token) const
{
    return !token.empty()
        && std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.token == token; });
}

bool NameTemplate::needsProbe() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        const TokenRow *row = tokenRow(part.token);
        return row != nullptr && row->needsProbe;
    });
}

bool NameTemplate::needsHash() const
{
    return uses("hash");
}

std::string NameTemplate::expand(const TokenValues &values, int numbered) const
{
    return Expansion(*this, values, numbered).path();
}

std::span<const TokenHelp> tokenHelp()
{
    static const auto help = [] {
        std::vector<TokenHelp> rows;
        for (const TokenRow &token : kTokens)
            rows.push_back({token.name, token.help, token.example});
        return rows;
    }();
    return help;
}

} // namespace glassine::naming
