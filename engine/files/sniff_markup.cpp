// SPDX-License-Identifier: GPL-3.0-or-later
// SVG, HTML, XML and plain text, in UTF-8 or UTF-16, with or without byte order mark.
#include "files/sniff_parts.h"

#include <algorithm>
#include <array>
#include <string>

using namespace std::string_view_literals;

namespace glassine::files {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsIgnoringCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

void skipSpace(std::string_view &text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
}

/// UTF-16 as ASCII, everything else as '?': markup's skeleton is ASCII.
std::string narrowed(std::string_view utf16, ByteOrder order)
{
    std::string text;
    for (std::size_t i = 0; i + 1 < utf16.size(); i += 2) {
        const unsigned high = byteAt(utf16, order == ByteOrder::Big ? i : i + 1);
        const unsigned low = byteAt(utf16, order == ByteOrder::Big ? i + 1 : i);
        text += high == 0 && low < 0x80 ? static_cast<char>(low) : '?';
    }
    return text;
}

std::optional<ByteOrder> utf16Order(std::string_view head)
{
    if (hasAt(head, 0, "\xFF\xFE"sv) || hasAt(head, 0, "<\0"sv))
        return ByteOrder::Little;
    if (hasAt(head, 0, "\xFE\xFF"sv) || hasAt(head, 0, "\0<"sv))
        return ByteOrder::Big;
    return std::nullopt;
}

/// The head as bytes of an ASCII superset, without byte order mark.
std::string plain(std::string_view head)
{
    if (const auto order = utf16Order(head))
        return narrowed(head.substr(head.front() == '<' || head.front() == '\0' ? 0 : 2), *order);
    return std::string(hasAt(head, 0, "\xEF\xBB\xBF"sv) ? head.substr(3) : head);
}

/// Moves behind `end`; to the end of the text when it is not in sight.
void skipPast(std::string_view &text, std::string_view end)
{
    const std::size_t at = text.find(end);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + end.size());
}

/// Moves behind a document type declaration: its internal subset has brackets, strings and '>' of its own.
void skipDoctype(std::string_view &text)
{
    char quote = 0;
    bool subset = false;
    while (!text.empty()) {
        const char c = text.front();
        if (subset && quote == 0 && text.starts_with("<!--")) {
            skipPast(text, "-->");
            continue;
        }
        text.remove_prefix(1);
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '[')
            subset = true;
        else if (c == ']')
            subset = false;
        else if (c == '>' && !subset)
            return;
    }
}

/// The element's name without namespace prefix, lowercase for HTML's sake only when asked.
std::string_view elementName(std::string_view text)
{
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](char c) { return isSpace(c) || c == '>' || c == '/' || c == '<'; });
    std::string_view name = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    return name.substr(name.rfind(':') + 1);
}

bool isHtmlElement(std::string_view name)
{
    // The WHATWG sniffing standard's list, and what error pages begin with.
    static constexpr std::array<std::string_view, 22> kElements{
        "html",  "head",  "body", "script", "iframe", "h1",   "h2",   "div",    "font", "table", "a",
        "style", "title", "b",    "br",     "p",      "meta", "link", "center", "form", "span",  "noscript"};
    return std::any_of(kElements.begin(), kElements.end(), [&](std::string_view element) {
        return element.size() == name.size() && startsIgnoringCase(name, element);
    });
}

ContentType rootElement(std::string_view name, bool declared)
{
    if (name == "svg")
        return ContentType::Svg;
    if (isHtmlElement(name))
        return ContentType::Html;
    const bool looksLikeAName = !name.empty() && (std::isalpha(static_cast<unsigned char>(name[0])) || name[0] == '_');
    return declared || looksLikeAName ? ContentType::Xml : ContentType::Unknown;
}

/// Printable bytes of any 8-bit text; no NUL and none of the controls that text files do not have.
bool looksLikeText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 ? byte != 0x7F : (byte >= 0x07 && byte <= 0x0D) || byte == 0x1B;
    });
}

} // namespace

ContentType sniffMarkup(std::string_view head)
{
    const std::string text = plain(head);
    std::string_view rest = text;
    bool declared = false;
    ContentType byDoctype = ContentType::Unknown;
    while (true) {
        skipSpace(rest);
        if (rest.starts_with("<?")) {
            declared = declared || startsIgnoringCase(rest, "<?xml");
            skipPast(rest, "?>");
        } else if (rest.starts_with("<!--")) {
            skipPast(rest, "-->");
        } else if (startsIgnoringCase(rest, "<!doctype")) {
            std::string_view name = rest.substr(9);
            skipSpace(name);
            byDoctype = rootElement(elementName(name), true);
            skipDoctype(rest);
        } else {
            break;
        }
    }
    if (rest.size() > 1 && rest.front() == '<')
        return rootElement(elementName(rest.substr(1)), declared || byDoctype != ContentType::Unknown);
    if (byDoctype != ContentType::Unknown)
        return byDoctype; // the root element is out of sight
    return declared ? ContentType::Xml : ContentType::Unknown;
}

ContentType sniffText(std::string_view head)
{
    const bool utf16 = hasAt(head, 0, "\xFF\xFE"sv) || hasAt(head, 0, "\xFE\xFF"sv);
    return looksLikeText(utf16 ? plain(head) : std::string(head)) ? ContentType::Text : ContentType::Unknown;
}

} // namespace glassine::files
