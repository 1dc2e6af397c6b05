// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/sanitize.h"

#include "naming/naming.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace glassine::naming {

namespace {

unsigned byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

bool isContinuation(char c)
{
    return (byteOf(c) & 0xC0) == 0x80;
}

/// FNV-1a: names cut to the same beginning stay apart. Not for security.
std::uint32_t nameHash(std::string_view text)
{
    std::uint32_t hash = 2166136261u;
    for (const char c : text)
        hash = (hash ^ byteOf(c)) * 16777619u;
    return hash;
}

std::string_view trimmed(std::string_view text, std::string_view blanks)
{
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Length of the UTF-8 character at the beginning, 0 when it is none. Overlong forms are not told apart from
/// proper ones: Windows is not asked about characters, only about bytes that cannot be converted at all.
std::size_t characterLength(std::string_view text)
{
    const unsigned lead = byteOf(text.front());
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    return std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length), isContinuation) ? length
                                                                                                             : 0;
}

bool isReservedOnWindows(std::string_view component)
{
    static constexpr std::array<std::string_view, 6> kNames{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"};
    std::string stem(trimmed(component.substr(0, component.find('.')), " "));
    std::transform(stem.begin(), stem.end(), stem.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (std::find(kNames.begin(), kNames.end(), stem) != kNames.end())
        return true;
    const bool port = stem.starts_with("COM") || stem.starts_with("LPT");
    const std::string_view number = std::string_view(stem).substr(std::min<std::size_t>(stem.size(), 3));
    const bool digit = number.size() == 1 && number[0] >= '0' && number[0] <= '9';
    return port && (digit || number == "\u00B9" || number == "\u00B2" || number == "\u00B3");
}

} // namespace

std::string_view cutAtCharacter(std::string_view text, std::size_t maxBytes)
{
    if (text.size() <= maxBytes)
        return text;
    std::size_t end = maxBytes;
    constexpr std::size_t kMostContinuations = 3;
    for (std::size_t back = 0; back < kMostContinuations && end > 0 && isContinuation(text[end]); ++back)
        --end;
    // Not UTF-8 at all: any byte is as good a place as another.
    return text.substr(0, isContinuation(text[end]) ? maxBytes : end);
}

std::string shortened(std::string_view text, std::size_t maxBytes)
{
    if (text.size() <= maxBytes)
        return std::string(text);
    std::array<char, 16> mark{};
    const int length = std::snprintf(mark.data(), mark.size(), "~%08x", nameHash(text));
    const auto markSize = static_cast<std::size_t>(length);
    if (maxBytes <= markSize)
        return std::string(mark.data(), std::min(maxBytes, markSize));
    return std::string(cutAtCharacter(text, maxBytes - markSize)) + mark.data();
}

std::string withoutControls(std::string_view raw)
{
    std::string result;
    result.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const unsigned byte = byteOf(raw[i]);
        const bool c1 = byte == 0xC2 && i + 1 < raw.size() && byteOf(raw[i + 1]) >= 0x80 && byteOf(raw[i + 1]) < 0xA0;
        if (c1)
            ++i;
        result += byte < 0x20 || byte == 0x7F || byte == '/' || c1 ? '_' : raw[i];
    }
    return result;
}

std::string portableComponent(std::string_view component)
{
    std::string result;
    for (std::string_view rest = component; !rest.empty();) {
        const std::size_t length = characterLength(rest);
        const bool refused = length == 0 || std::string_view(":*?\"<>|\\").find(rest[0]) != std::string_view::npos;
        result += refused ? std::string(1, '_') : std::string(rest.substr(0, length));
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    while (!result.empty() && (result.back() == '.' || result.back() == ' '))
        result.pop_back();
    return isReservedOnWindows(result) ? '_' + result : result;
}

std::string sanitizeComponent(std::string_view raw, std::size_t maxBytes, bool portable)
{
    std::string name(trimmed(withoutControls(raw), " "));
    if (name == "." || name == "..")
        name.assign(name.size(), '_');
    if (portable)
        name = portableComponent(name);
    if (name.empty())
        name.assign(1, '_');
    return shortened(name, maxBytes);
}

} // namespace glassine::naming
