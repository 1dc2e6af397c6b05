// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/key_template.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <ctime>

namespace glassine::sync {

namespace {

using formulas::TokenFormat;
using formulas::TokenPart;
using formulas::TokenRow;

constexpr std::array kTokens{
    TokenRow{"folder", TokenFormat::None, QT_TRANSLATE_NOOP("Naming", "Folder of the file below the one that is sent"),
             "day1/ceremony"},
    TokenRow{"name", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Name of the file without extension"), "IMG_4711"},
    TokenRow{"ext", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Extension of the file"), "jpg"},
    TokenRow{"date", TokenFormat::Date, QT_TRANSLATE_NOOP("Naming", "The file's date"), "2026-11-20"},
};

/// A path in its three parts; a name that begins with its only dot has no extension.
struct PathParts {
    std::string folder, name, extension;

    explicit PathParts(const std::string &path)
    {
        const std::size_t slash = path.rfind('/');
        if (slash != std::string::npos)
            folder = path.substr(0, slash);
        name = slash == std::string::npos ? path : path.substr(slash + 1);
        const std::size_t dot = name.rfind('.');
        if (dot == std::string::npos || dot == 0)
            return;
        extension = name.substr(dot + 1);
        name.resize(dot);
    }
};

std::string localDate(std::int64_t ns)
{
    const std::time_t seconds = ns / 1'000'000'000;
    std::tm parts{};
    ::localtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    return text.data();
}

std::string valueOf(const TokenPart &part, const LocalFile &file)
{
    const PathParts path(file.path);
    if (part.token == "folder")
        return path.folder;
    if (part.token == "date")
        return formulas::styledDate(localDate(file.identity.mtimeNs), part.format);
    return formulas::styled(part.token == "name" ? path.name : path.extension, part.format);
}

/// Without empty parts, which some tools and web servers do not take for names.
std::string tidied(const std::string &text)
{
    std::string result;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('/', start), text.size());
        if (end > start)
            result += (result.empty() ? "" : "/") + text.substr(start, end - start);
        start = end + 1;
    }
    return result;
}

} // namespace

std::span<const TokenRow> keyTokens()
{
    return kTokens;
}

Result<KeyTemplate> KeyTemplate::parse(std::string_view text, std::string_view option)
{
    KeyTemplate result;
    if (text.empty())
        return result;
    auto parts = formulas::parseTokens(text, kTokens);
    if (!parts)
        return fail(ErrorCode::DestinationInvalid, std::string(option), formulas::pointed(text, parts.error()));
    bool hasName = false;
    for (const TokenPart &part : *parts)
        hasName = hasName || part.token == "name";
    if (!hasName)
        return fail(ErrorCode::DestinationInvalid, std::string(option),
                    "without {name} all files would have the same name");
    result.m_parts = std::move(*parts);
    return result;
}

std::string KeyTemplate::expand(const LocalFile &file) const
{
    if (m_parts.empty())
        return file.path;
    std::string text;
    for (const TokenPart &part : m_parts) {
        const std::string value = part.token.empty() ? part.literal : valueOf(part, file);
        if (!value.empty())
            text += part.prefix + value;
        else
            text += part.fallback;
    }
    if (PathParts(file.path).extension.empty() && text.ends_with('.'))
        text.pop_back(); // "{name}.{ext}" of a file without one
    const std::string key = tidied(text);
    return key.empty() ? file.path : key;
}

} // namespace glassine::sync
