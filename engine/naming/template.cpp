// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/expansion.h"
#include "naming/naming.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace glassine::naming {

namespace {

using formulas::TokenFormat;
using formulas::TokenRow;

constexpr std::array kTokens{
    TokenRow{"dir", TokenFormat::None, QT_TRANSLATE_NOOP("Naming", "Folder of the photo below the one that was added"),
             "day1/ceremony"},
    TokenRow{"name", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Name of the photo without extension"), "IMG_4711"},
    TokenRow{"ext", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Extension of the output format"), "jpg"},
    TokenRow{"source-ext", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Extension of the photo"), "heic"},
    TokenRow{"rendition", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Name of the rendition"), "2048"},
    TokenRow{"preset", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Name of the preset"), "web-2048"},
    TokenRow{"w", TokenFormat::Padding, QT_TRANSLATE_NOOP("Naming", "Width of the output in pixels"), "2048"},
    TokenRow{"h", TokenFormat::Padding, QT_TRANSLATE_NOOP("Naming", "Height of the output in pixels"), "1365"},
    TokenRow{"seq", TokenFormat::Padding,
             QT_TRANSLATE_NOOP("Naming", "Position in the batch; as {-seq} only where names would be equal"), "42"},
    TokenRow{"date", TokenFormat::Date, QT_TRANSLATE_NOOP("Naming", "When the photo was taken, else the file's date"),
             "2026-11-20"},
    TokenRow{"camera", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Camera model"), "NIKON D610"},
    TokenRow{"lens", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Lens model"), "50mm f/1.4"},
    TokenRow{"creator", TokenFormat::Text, QT_TRANSLATE_NOOP("Naming", "Photographer"), "Ada Lovelace"},
    TokenRow{"rating", TokenFormat::None, QT_TRANSLATE_NOOP("Naming", "Stars, empty when there are none"), "5"},
    TokenRow{"burst", TokenFormat::Text,
             QT_TRANSLATE_NOOP("Naming", "The same for all photos of a phone's burst, empty for others"), "0F2A4C1E"},
    TokenRow{"hash", TokenFormat::Length, QT_TRANSLATE_NOOP("Naming", "Hash of the photo's bytes"), "9f86d081"},
};

/// What the header or the metadata of a photo has to be asked for.
constexpr std::array<std::string_view, 8> kProbed = {"w", "h", "date", "camera", "lens", "creator", "rating", "burst"};

constexpr std::size_t kLongestTemplate = 4096;

tl::unexpected<Error> wrong(std::string_view text, std::size_t at, std::string what)
{
    return fail(ErrorCode::TemplateInvalid, std::string(text), formulas::pointed(text, {at, std::move(what)}));
}

/// The template must end in a file name and cannot lead out of the output folder.
Result<void> checkFolders(std::string_view text)
{
    if (text.back() == '/')
        return wrong(text, text.size() - 1, "it ends with a folder; add a file name such as {name}.{ext}");
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('/', start), text.size());
        if (text.substr(start, end - start) == "..")
            return wrong(text, start, "\"..\" would leave the output folder");
        start = end + 1;
    }
    return {};
}

} // namespace

Result<NameTemplate> NameTemplate::parse(std::string_view text)
{
    if (text.empty())
        return wrong(text, 0, "it is empty");
    if (text.size() > kLongestTemplate)
        return wrong(text, kLongestTemplate, "it is too long");
    auto parts = formulas::parseTokens(text, kTokens);
    if (!parts)
        return wrong(text, parts.error().at, parts.error().what);
    for (const Part &part : *parts)
        if (part.prefix.find('/') != std::string::npos)
            return wrong(text, part.at, "a token cannot begin with \"/\"; write it before the brace");
    GLASSINE_CHECK(checkFolders(text));
    NameTemplate result;
    result.m_text = std::string(text);
    result.m_parts = std::move(*parts);
    return result;
}

bool NameTemplate::uses(std::string_view token) const
{
    return !token.empty()
        && std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.token == token; });
}

bool NameTemplate::needsProbe() const
{
    return std::any_of(kProbed.begin(), kProbed.end(), [this](std::string_view token) { return uses(token); });
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
