// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/tokens.h"

#include "base/edit_distance.h"
#include "base/error.h"
#include "formulas/date_format.h"

#include <algorithm>

namespace glassine::formulas {

namespace {

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
    case TokenFormat::Length: return formatNumber(format, kLongestCut) > 0 ? "" : shown + " is not a length such as 8";
    case TokenFormat::Date: return dateFormatProblem(format) ? shown + " is not a date format such as %Y-%m-%d" : "";
    case TokenFormat::Text:
        return format == "upper" || format == "lower" || formatNumber(format, kLongestCut) > 0
            ? ""
            : shown + " is none of upper, lower and a length such as 30";
    case TokenFormat::None: break;
    }
    return '{' + std::string(token.name) + "} takes no format";
}

/// One pass over the text.
class TokenParser {
public:
    TokenParser(std::string_view text, std::span<const TokenRow> known) : m_text(text), m_known(known) {}

    tl::expected<std::vector<TokenPart>, TokenProblem> parse()
    {
        while (m_at < m_text.size() && m_problem.what.empty())
            step();
        if (!m_problem.what.empty())
            return tl::unexpected(std::move(m_problem));
        flushLiteral();
        return std::move(m_parts);
    }

private:
    void wrong(std::size_t at, std::string what) { m_problem = {at, std::move(what)}; }

    void step()
    {
        const char c = m_text[m_at];
        const bool doubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == c;
        if ((c == '{' || c == '}') && doubled) {
            m_literal += c;
            m_at += 2;
        } else if (c == '{') {
            token();
        } else if (c == '}') {
            wrong(m_at, "\"}\" without \"{\"; write }} for a brace");
        } else {
            m_literal += c;
            ++m_at;
        }
    }

    void token()
    {
        const std::size_t open = m_at;
        const std::size_t close = m_text.find('}', open);
        const std::string_view inside = m_text.substr(open + 1,
                                                      close == std::string_view::npos ? close : close - open - 1);
        if (close == std::string_view::npos || inside.find('{') != std::string_view::npos)
            return wrong(open, "\"{\" without \"}\"; write {{ for a brace");
        flushLiteral();
        TokenPart part;
        part.at = open + 1;
        split(inside, part);
        m_parts.push_back(std::move(part));
        m_at = close + 1;
    }

    void split(std::string_view inside, TokenPart &part)
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
        const auto row = std::find_if(m_known.begin(), m_known.end(),
                                      [&](const TokenRow &r) { return r.name == part.token; });
        if (row == m_known.end())
            return wrong(part.at + start, unknown(part.token));
        if (colon == std::string_view::npos)
            return;
        part.format = std::string(inside.substr(colon + 1));
        if (std::string problem = formatProblem(*row, part.format); !problem.empty())
            wrong(part.at + colon + 1, std::move(problem));
    }

    std::string unknown(const std::string &name) const
    {
        if (name.empty())
            return "a token has no name; write {{ }} for braces";
        std::vector<std::string_view> names;
        for (const TokenRow &row : m_known)
            names.push_back(row.name);
        return "there is no token {" + displayText(name) + '}' + suggestion(name, names);
    }

    void flushLiteral()
    {
        if (!m_literal.empty())
            m_parts.push_back({std::move(m_literal), {}, {}, {}, {}, 0});
        m_literal.clear();
    }

    std::string_view m_text;
    std::span<const TokenRow> m_known;
    std::size_t m_at = 0;
    std::string m_literal;
    std::vector<TokenPart> m_parts;
    TokenProblem m_problem;
};

} // namespace

tl::expected<std::vector<TokenPart>, TokenProblem> parseTokens(std::string_view text, std::span<const TokenRow> known)
{
    return TokenParser(text, known).parse();
}

std::string pointed(std::string_view text, const TokenProblem &problem)
{
    const auto before = text.substr(0, problem.at);
    const auto column = 1 + std::count_if(before.begin(), before.end(), [](char c) {
                            return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
                        });
    return "column " + std::to_string(column) + ": " + problem.what;
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

std::string padded(std::int64_t value, std::string_view format)
{
    const std::string digits = std::to_string(value);
    const std::size_t width = formatNumber(format, kWidestPadding);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

std::string styled(std::string text, std::string_view format)
{
    const bool up = format == "upper";
    if (up || format == "lower") {
        const char first = up ? 'a' : 'A';
        std::transform(text.begin(), text.end(), text.begin(),
                       [first](char c) { return c >= first && c <= first + 25 ? static_cast<char>(c ^ 0x20) : c; });
        return text;
    }
    // A length counts characters; bytes that are not UTF-8 count one each.
    std::size_t left = formatNumber(format, kLongestCut);
    if (left == 0)
        return text;
    std::size_t end = 0;
    while (end < text.size()) {
        const bool begins = (static_cast<unsigned char>(text[end]) & 0xC0) != 0x80;
        if (begins && left == 0)
            break;
        left -= begins ? 1 : 0;
        ++end;
    }
    return text.substr(0, end);
}

std::string styledDate(std::string_view date, std::string_view format)
{
    const auto time = parseDateTaken(date);
    return time ? formatDate(*time, format.empty() ? "%Y-%m-%d" : format) : std::string();
}

} // namespace glassine::formulas
