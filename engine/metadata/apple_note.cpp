// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/apple_note.h"

#include "base/byte_order.h"

#include <string_view>

namespace glassine::metadata {

AppleNote::AppleNote(const Exiv2::ExifData &exif)
{
    const auto note = exif.findKey(Exiv2::ExifKey("Exif.Photo.MakerNote"));
    if (note == exif.end() || note->size() <= 0)
        return;
    Bytes bytes(static_cast<std::size_t>(note->size()));
    note->copy(reinterpret_cast<Exiv2::byte *>(bytes.data()), Exiv2::bigEndian);
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (text.size() >= 14 && text.starts_with("Apple iOS") && text.substr(12, 2) == "MM")
        m_note = std::move(bytes);
}

std::optional<double> AppleNote::number(std::uint32_t tag) const
{
    constexpr std::uint64_t kSignedRational = 10;
    const std::size_t at = find(tag, kSignedRational);
    const auto part = [this](std::size_t where) {
        return static_cast<double>(static_cast<std::int32_t>(big(where, 4)));
    };
    if (at == 0 || part(at + 4) == 0)
        return {};
    return part(at) / part(at + 4);
}

std::string AppleNote::text(std::uint32_t tag) const
{
    constexpr std::uint64_t kAscii = 2;
    constexpr std::size_t kLongest = 256;
    std::string text;
    for (std::size_t at = find(tag, kAscii);
         at != 0 && at < m_note.size() && text.size() < kLongest && m_note[at] != std::byte(0); ++at)
        text += static_cast<char>(m_note[at]);
    return text;
}

std::size_t AppleNote::find(std::uint32_t tag, std::uint64_t type) const
{
    constexpr std::size_t kDirectory = 14, kEntry = 12;
    for (std::size_t i = 0; i < big(kDirectory, 2); ++i) {
        const std::size_t entry = kDirectory + 2 + kEntry * i;
        if (big(entry, 2) == tag && big(entry + 2, 2) == type) // all that is asked for is larger than four bytes
            return static_cast<std::size_t>(big(entry + 8, 4));
    }
    return 0;
}

std::uint64_t AppleNote::big(std::size_t at, std::size_t bytes) const
{
    return at <= m_note.size() && bytes <= m_note.size() - at ? bigEndian(m_note, at, bytes) : 0;
}

} // namespace glassine::metadata
