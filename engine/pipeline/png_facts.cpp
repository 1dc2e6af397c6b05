// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/png_facts.h"

#include "base/byte_order.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace glassine::pipeline {

namespace {

constexpr double kUnit = 100'000; // PNG 3rd edition, 11.3.2: gAMA and cHRM are integers of this unit

struct Chunk {
    std::string_view name;
    ByteView data;
};

void walkChunks(ByteView file, const std::function<void(const Chunk &)> &visit)
{
    constexpr std::size_t kSignature = 8;
    constexpr std::size_t kAround = 12; // length, name, checksum
    std::size_t at = kSignature;
    while (at + kAround <= file.size()) {
        const std::size_t length = big32(file, at);
        const std::string_view name(reinterpret_cast<const char *>(file.data()) + at + 4, 4);
        if (length > file.size() - at - kAround)
            return;
        visit({name, file.subspan(at + 8, length)});
        at += kAround + length;
    }
}

std::optional<color::Primaries> primariesOf(ByteView data)
{
    constexpr std::size_t kNumbers = 8;
    if (data.size() != 4 * kNumbers)
        return std::nullopt;
    std::array<double, kNumbers> values{};
    for (std::size_t i = 0; i < kNumbers; ++i)
        values[i] = big32(data, 4 * i) / kUnit;
    return color::Primaries{
        {values[0], values[1]}, {values[2], values[3]}, {values[4], values[5]}, {values[6], values[7]}};
}

/// PNG 3rd edition, 11.3.3: a keyword, a zero, the text.
void takeText(const Chunk &chunk, PngFacts &facts)
{
    constexpr std::size_t kMost = 16;
    const std::string_view all(reinterpret_cast<const char *>(chunk.data.data()), chunk.data.size());
    const std::string keyword(all.substr(0, std::min<std::size_t>(all.find('\0'), 79)));
    if (chunk.name == "iTXt" && keyword == "XML:com.adobe.xmp")
        facts.xmp = true;
    else if (keyword.starts_with("Raw profile type "))
        facts.rawProfiles = true;
    else if (keyword.find(':')
             != std::string::npos) // "exif:Artist", "date:create": ImageMagick's copies of what stands elsewhere
        return;
    else if (facts.texts.size() < kMost
             && std::find(facts.texts.begin(), facts.texts.end(), keyword) == facts.texts.end())
        facts.texts.push_back(keyword);
}

} // namespace

PngFacts pngFacts(ByteView file)
{
    PngFacts facts;
    double gamma = 0;
    std::optional<color::Primaries> primaries;
    bool saysBetter = false;
    walkChunks(file, [&](const Chunk &chunk) {
        if (chunk.name == "acTL" && chunk.data.size() == 8)
            facts.frames = static_cast<int>(std::clamp<std::uint32_t>(big32(chunk.data, 0), 1, 1'000'000));
        else if (chunk.name == "gAMA" && chunk.data.size() == 4)
            gamma = big32(chunk.data, 0) / kUnit;
        else if (chunk.name == "iTXt" || chunk.name == "zTXt" || chunk.name == "tEXt")
            takeText(chunk, facts);
        else if (chunk.name == "cHRM")
            primaries = primariesOf(chunk.data);
        else if (chunk.name == "cICP" && chunk.data.size() == 4)
            facts.codingPoints = color::CodingPoints{std::to_integer<int>(chunk.data[0]),
                                                     std::to_integer<int>(chunk.data[1])};
        else {
            facts.profile = facts.profile || chunk.name == "iCCP";
            facts.srgb = facts.srgb || chunk.name == "sRGB";
            saysBetter = saysBetter || chunk.name == "iCCP" || chunk.name == "sRGB";
        }
    });
    if (!saysBetter && gamma > 0)
        facts.calibration = color::Calibration{1 / gamma, primaries.value_or(color::Primaries{})};
    return facts;
}

} // namespace glassine::pipeline
