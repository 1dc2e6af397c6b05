// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/member_path.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace glassine::files {

namespace {

constexpr std::string_view kBetween = "//";
constexpr int kMostOccurrences = 1'000'000;

/// The upper half of code page 437, which the ZIP specification names (APPNOTE 4.4.4, appendix D).
constexpr std::array<char16_t, 128> kDos{
    0x00c7, 0x00fc, 0x00e9, 0x00e2, 0x00e4, 0x00e0, 0x00e5, 0x00e7, 0x00ea, 0x00eb, 0x00e8, 0x00ef, 0x00ee,
    0x00ec, 0x00c4, 0x00c5, 0x00c9, 0x00e6, 0x00c6, 0x00f4, 0x00f6, 0x00f2, 0x00fb, 0x00f9, 0x00ff, 0x00d6,
    0x00dc, 0x00a2, 0x00a3, 0x00a5, 0x20a7, 0x0192, 0x00e1, 0x00ed, 0x00f3, 0x00fa, 0x00f1, 0x00d1, 0x00aa,
    0x00ba, 0x00bf, 0x2310, 0x00ac, 0x00bd, 0x00bc, 0x00a1, 0x00ab, 0x00bb, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x2561, 0x2562, 0x2556, 0x2555, 0x2563, 0x2551, 0x2557, 0x255d, 0x255c, 0x255b, 0x2510, 0x2514,
    0x2534, 0x252c, 0x251c, 0x2500, 0x253c, 0x255e, 0x255f, 0x255a, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256c, 0x2567, 0x2568, 0x2564, 0x2565, 0x2559, 0x2558, 0x2552, 0x2553, 0x256b, 0x256a, 0x2518, 0x250c,
    0x2588, 0x2584, 0x258c, 0x2590, 0x2580, 0x03b1, 0x00df, 0x0393, 0x03c0, 0x03a3, 0x03c3, 0x00b5, 0x03c4,
    0x03a6, 0x0398, 0x03a9, 0x03b4, 0x221e, 0x03c6, 0x03b5, 0x2229, 0x2261, 0x00b1, 0x2265, 0x2264, 0x2320,
    0x2321, 0x00f7, 0x2248, 0x00b0, 0x2219, 0x00b7, 0x221a, 0x207f, 0x00b2, 0x25a0, 0x00a0,
};

void appendUtf8(std::string &text, char16_t c)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | c >> 6);
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | c >> 12);
        text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    }
}

std::string decoded(std::string_view raw, NameEncoding encoding)
{
    std::string text;
    for (const char c : raw) {
        const auto byte = static_cast<unsigned char>(c);
        const bool high = byte >= 0x80;
        appendUtf8(text, high && encoding == NameEncoding::Dos ? kDos[byte - 0x80u] : char16_t(byte));
    }
    return text;
}

/// Bytes of the character that begins here; 0 when it is no UTF-8 (overlong forms, surrogates, above U+10FFFF).
std::size_t characterLength(std::string_view text)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = at(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((at(i) & 0xC0) != 0x80)
            return 0;
    const bool overlong = (lead == 0xE0 && at(1) < 0xA0) || (lead == 0xF0 && at(1) < 0x90);
    const bool outside = (lead == 0xED && at(1) > 0x9F) || (lead == 0xF4 && at(1) > 0x8F);
    return overlong || outside ? 0 : length;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// Where the archive's suffix begins in the name, or its length.
std::size_t suffixStart(std::string_view fileName)
{
    static constexpr std::array<std::string_view, 21> kSuffixes{
        ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst", ".tar.lzma", ".tar.lz4", ".tar.z",
        ".tar",    ".tgz",     ".tbz",    ".tbz2",    ".txz",      ".tzst",    ".taz",
        ".tlz",    ".zip",     ".zipx",   ".7z",      ".cbz",      ".cbt",     ".cb7"};
    const std::string lower = lowered(fileName.substr(fileName.rfind('/') + 1)); // npos + 1 is 0
    for (const std::string_view suffix : kSuffixes)
        if (lower.size() > suffix.size() && lower.ends_with(suffix))
            return fileName.size() - suffix.size();
    return fileName.size();
}

} // namespace

std::string memberPath(const MemberPath &member)
{
    std::string path = member.archive;
    path += kBetween;
    if (member.occurrence > 1)
        path.append(std::to_string(member.occurrence)).append(kBetween);
    return path + member.name;
}

std::optional<MemberPath> parseMemberPath(const std::string &path)
{
    const std::size_t between = path.find(kBetween, 1);
    if (between == std::string::npos)
        return std::nullopt;
    MemberPath member;
    member.archive = path.substr(0, between);
    member.name = path.substr(between + kBetween.size());
    if (const std::size_t second = member.name.find(kBetween); second != std::string::npos) {
        const auto [end, error] = std::from_chars(member.name.data(), member.name.data() + second, member.occurrence);
        if (error != std::errc() || end != member.name.data() + second || member.occurrence < 2
            || member.occurrence > kMostOccurrences)
            return std::nullopt;
        member.name.erase(0, second + kBetween.size());
    }
    return isCleanMemberName(member.name) ? std::optional(std::move(member)) : std::nullopt;
}

Result<std::string> cleanMemberName(std::string_view raw, NameEncoding encoding)
{
    const auto refuse = [&](const char *why) { return fail(ErrorCode::ArchiveNameRefused, std::string(raw), why); };
    if (raw.find('\0') != std::string_view::npos)
        return refuse("it holds a zero byte");
    std::string name = isUtf8(raw) ? std::string(raw) : decoded(raw, encoding);
    if (name.size() > kMemberNameBytes)
        return refuse("it is longer than 4096 bytes");
    std::replace(name.begin(), name.end(), '\\', '/');
    if (name.starts_with('/'))
        return refuse("it is absolute");
    if (name.size() >= 2 && isLetter(name[0]) && name[1] == ':')
        return refuse("it names a drive");
    std::string clean;
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        const std::string_view piece = std::string_view(name).substr(begin, end - begin);
        if (piece == "..")
            return refuse("it leads out of the archive");
        if (!piece.empty() && piece != ".")
            clean.append(clean.empty() ? "" : "/").append(piece);
        begin = end + 1;
    }
    if (clean.empty())
        return refuse("it is empty");
    if (clean.size() >= 2 && isLetter(clean[0]) && clean[1] == ':') // "./C:/…"
        return refuse("it names a drive");
    return clean;
}

bool isCleanMemberName(std::string_view name)
{
    const auto clean = cleanMemberName(name, NameEncoding::Latin);
    return clean && *clean == name;
}

std::string nameWithArchive(const std::string &path)
{
    const std::size_t between = isMemberPath(path) ? path.find(kBetween, 1) : std::string::npos;
    return path.substr(path.rfind('/', between == std::string::npos ? between : between - 1) + 1); // npos + 1 is 0
}

std::string fileOnDisk(const std::string &path)
{
    return isMemberPath(path) ? path.substr(0, path.find(kBetween, 1)) : path;
}

bool namedLikeAnArchive(std::string_view fileName)
{
    return suffixStart(fileName) < fileName.size();
}

std::string archiveStem(std::string_view fileName)
{
    const std::size_t slash = fileName.rfind('/');
    fileName.remove_prefix(slash == std::string_view::npos ? 0 : slash + 1);
    const std::size_t suffix = suffixStart(fileName);
    if (suffix < fileName.size())
        return std::string(fileName.substr(0, suffix));
    const std::size_t dot = fileName.rfind('.');
    return std::string(dot == std::string_view::npos || dot == 0 ? fileName : fileName.substr(0, dot));
}

} // namespace glassine::files
