// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/expansion.h"

#include "formulas/date_format.h"
#include "naming/sanitize.h"

#include <algorithm>

namespace glassine::naming {

namespace {

using formulas::formatNumber;
using formulas::kLongestCut;
using formulas::padded;
using formulas::styled;

std::string dateValue(const TokenValues &values, std::string_view format)
{
    auto time = formulas::parseDateTaken(values.dateTaken);
    if (!time)
        time = formulas::localTime(values.fileTimeNs);
    return time ? formulas::formatDate(*time, format.empty() ? "%Y-%m-%d" : format) : std::string();
}

/// Where the extension of a name starts that says nothing about itself: the last dot, but not the first character.
std::size_t lastDot(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == 0 || dot == std::string_view::npos ? name.size() : dot;
}

} // namespace

bool Expansion::numbersItself() const
{
    return std::any_of(m_form.m_parts.begin(), m_form.m_parts.end(),
                       [](const auto &part) { return part.token == "seq" && !part.prefix.empty(); });
}

std::string Expansion::rawValue(const NameTemplate::Part &part, const std::string &name) const
{
    const std::string_view token = part.token;
    if (token == "seq") {
        if (part.prefix.empty())
            return padded(m_values.sequence, part.format);
        return m_numbered > 0 ? padded(m_numbered, part.format) : std::string();
    }
    if (token == "w" || token == "h") {
        const int pixels = token == "w" ? m_values.output.width : m_values.output.height;
        return pixels > 0 ? padded(pixels, part.format) : std::string();
    }
    if (token == "date")
        return dateValue(m_values, part.format);
    if (token == "rating")
        return m_values.rating > 0 ? std::to_string(m_values.rating) : std::string();
    if (token == "hash") {
        const std::size_t length = formatNumber(part.format, kLongestCut);
        return length > 0 ? m_values.hash.substr(0, length) : m_values.hash;
    }
    const std::string &text = token == "name" ? name
        : token == "ext"                      ? m_values.extension
        : token == "source-ext"               ? m_values.sourceExtension
        : token == "rendition"                ? m_values.rendition
        : token == "preset"                   ? m_values.preset
        : token == "camera"                   ? m_values.camera
        : token == "lens"                     ? m_values.lens
        : token == "burst"                    ? m_values.burst
                                              : m_values.creator;
    return styled(text, part.format);
}

std::string Expansion::value(const NameTemplate::Part &part, const std::string &name) const
{
    if (part.token.empty())
        return part.literal;
    // Only the folder brings separators of its own, and the format of a date is the template's: {date:%Y/%m}.
    std::string text = part.token == "dir" ? m_values.dir : rawValue(part, name);
    if (part.token != "dir" && part.token != "date")
        text = withoutControls(text);
    if (text.empty())
        text = part.fallback;
    return text.empty() ? text : part.prefix + text;
}

Expansion::Filled Expansion::fill(const std::string &name) const
{
    Filled filled;
    for (const auto &part : m_form.m_parts) {
        const bool extension = part.token == "ext" || part.token == "source-ext";
        if (extension && filled.text.ends_with('.'))
            filled.extension = filled.text.size() - 1;
        else if (extension && part.prefix == ".")
            filled.extension = filled.text.size();
        const std::string text = value(part, name);
        // Only an extension at the very end is one.
        if (!extension && !text.empty())
            filled.extension = std::string::npos;
        filled.text += text;
    }
    return filled;
}

/// The last component with its number, cut where it is too long so that extension and number stay.
std::string Expansion::fileName(std::string_view last, std::size_t extension) const
{
    const std::size_t dot = extension <= last.size() ? extension : lastDot(last);
    std::string tail(last.substr(dot));
    if (tail == ".")
        tail.clear(); // an extension that turned out empty
    constexpr std::size_t kLongestTail = 64;
    std::string stem(last.substr(0, dot));
    if (tail.size() > kLongestTail) { // not an extension that anybody knows: it is part of the name
        stem += tail;
        tail.clear();
    }
    if (m_numbered > 0 && !numbersItself())
        tail = '-' + std::to_string(m_numbered) + tail;
    // The stem by itself first: it is what gets cut. Then the whole: reserved names and ends concern all of it.
    const std::size_t roomForPrefix = m_portable ? 1 : 0; // of a reserved name
    const std::string name = sanitizeComponent(stem, kLongestName - roomForPrefix - tail.size(), m_portable);
    return sanitizeComponent(name + tail, kLongestName, m_portable);
}

std::string Expansion::path() const
{
    Filled filled = fill(m_values.name);
    const std::size_t lastStart = filled.text.rfind('/') + 1; // npos + 1 is 0
    const std::size_t length = filled.text.size() - lastStart;
    // Too long: the photo's name gives way before what the template adds to it.
    const std::size_t roomForNumber = m_numbered > 0 && !numbersItself() ? 12 : 0;
    constexpr std::size_t kLeast = 32; // shorter than this it is no name any more: the whole is cut instead
    const std::string name = withoutControls(m_values.name);
    if (length + roomForNumber > kLongestName) {
        const std::size_t excess = length + roomForNumber - kLongestName;
        if (name.size() > excess + kLeast)
            filled = fill(shortened(name, name.size() - excess));
    }

    std::string result;
    std::size_t start = 0;
    while (true) {
        const std::size_t slash = filled.text.find('/', start);
        if (slash == std::string::npos)
            break;
        const std::string_view component = std::string_view(filled.text).substr(start, slash - start);
        if (!component.empty() && component != ".")
            result += sanitizeComponent(component, kLongestName, m_portable) + '/';
        start = slash + 1;
    }
    const std::size_t extension = filled.extension == std::string::npos || filled.extension < start
        ? std::string::npos
        : filled.extension - start;
    return result + fileName(std::string_view(filled.text).substr(start), extension);
}

} // namespace glassine::naming
