// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/apple_hdr.h"

#include "metadata/tags.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace glassine::metadata {

namespace {

constexpr std::uint32_t kHeadroomTag = 0x0021;
constexpr std::uint32_t kGainTag = 0x0030;

/// Apple's note: "Apple iOS", a version, "MM", and a directory whose offsets count from the note's beginning.
class AppleNote {
public:
    explicit AppleNote(Bytes note) : m_note(std::move(note)) {}

    std::optional<double> number(std::uint32_t wanted) const
    {
        constexpr std::size_t kDirectory = 14, kEntry = 12;
        constexpr std::uint64_t kSignedRational = 10;
        const std::string_view text(reinterpret_cast<const char *>(m_note.data()), m_note.size());
        if (!text.starts_with("Apple iOS") || text.substr(12, 2) != "MM")
            return {};
        for (std::size_t i = 0; i < big(kDirectory, 2); ++i) {
            const std::size_t entry = kDirectory + 2 + kEntry * i;
            if (big(entry, 2) != wanted || big(entry + 2, 2) != kSignedRational)
                continue;
            const auto at = static_cast<std::size_t>(big(entry + 8, 4));
            const auto part = [this](std::size_t where) { return static_cast<double>(static_cast<std::int32_t>(big(where, 4))); };
            const double below = part(at + 4);
            return below != 0 ? std::optional(part(at) / below) : std::nullopt;
        }
        return {};
    }

private:
    std::uint64_t big(std::size_t at, std::size_t bytes) const
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value = value << 8 | (at + i < m_note.size() ? std::to_integer<std::uint64_t>(m_note[at + i]) : 0);
        return value;
    }

    Bytes m_note;
};

Bytes makerNote(const Bytes &exif)
{
    const Tags tags = parse({exif, {}, {}});
    const auto note = tags.exif.findKey(Exiv2::ExifKey("Exif.Photo.MakerNote"));
    if (note == tags.exif.end() || note->size() <= 0)
        return {};
    Bytes bytes(static_cast<std::size_t>(note->size()));
    note->copy(reinterpret_cast<Exiv2::byte *>(bytes.data()), Exiv2::bigEndian);
    return bytes;
}

/// "Applying Apple HDR effect to your photos" (Apple developer documentation).
std::optional<double> stopsOf(const AppleNote &note)
{
    const auto headroom = note.number(kHeadroomTag), gain = note.number(kGainTag);
    if (!headroom || !gain)
        return {};
    constexpr double kBend = 0.01;
    if (*headroom < 1)
        return *gain <= kBend ? -20.0 * *gain + 1.8 : -0.101 * *gain + 1.601;
    return *gain <= kBend ? -70.0 * *gain + 3.0 : -0.303 * *gain + 2.303;
}

} // namespace

std::optional<double> appleGainStops(const Bytes &exif, ByteView gainMapXmp)
{
    constexpr double kMost = 8; // stops; displays end long before
    try {
        const Tags map = parse({{}, Bytes(gainMapXmp.begin(), gainMapXmp.end()), {}});
        for (const Exiv2::Xmpdatum &datum : map.xmp)
            if (datum.tagName() == "HDRGainMapHeadroom")
                if (const float headroom = datum.toFloat(); headroom > 1)
                    return std::min(kMost, std::log2(double(headroom)));
        const auto stops = stopsOf(AppleNote(makerNote(exif)));
        return stops ? std::optional(std::clamp(*stops, 0.0, kMost)) : std::nullopt;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace glassine::metadata
