// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF, and the raw formats that are TIFFs inside. A plain TIFF must never be called raw, so only what plain
// TIFFs do not have counts: the DNG version tag, sensor photometrics and compressions, or a camera's file whose
// first directory is a reduced picture that points to the real one.
#include "files/sniff_parts.h"

using namespace std::string_view_literals;

namespace glassine::files {

namespace {

constexpr std::uint16_t kNewSubfileType = 0x00FE;
constexpr std::uint16_t kCompression = 0x0103;
constexpr std::uint16_t kPhotometric = 0x0106;
constexpr std::uint16_t kMake = 0x010F;
constexpr std::uint16_t kSubIfds = 0x014A;
constexpr std::uint16_t kDngVersion = 0xC612;

constexpr std::uint64_t kColorFilterArray = 32803; // TIFF/EP
constexpr std::uint64_t kLinearRaw = 34892;        // DNG

class Reader {
public:
    Reader(std::string_view bytes, ByteOrder order) : m_bytes(bytes), m_order(order) {}

    bool has(std::size_t offset, std::size_t count) const
    {
        return offset <= m_bytes.size() && m_bytes.size() - offset >= count;
    }
    /// `count` bytes at `offset` as a number; the caller has asked has().
    std::uint64_t number(std::size_t offset, std::size_t count) const
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = m_order == ByteOrder::Big ? i : count - 1 - i;
            value = value << 8 | byteAt(m_bytes, offset + at);
        }
        return value;
    }

private:
    std::string_view m_bytes;
    ByteOrder m_order;
};

struct Traits {
    bool make = false, subIfds = false, reduced = false, dng = false, sensor = false;
};

bool sensorCompression(std::uint64_t compression)
{
    // Sony ARW, Nikon NEF, Pentax PEF, Samsung SRW: none of them is written to plain TIFFs.
    return compression == 32767 || compression == 34713 || compression == 65535 || compression == 32770;
}

void note(Traits &traits, std::uint16_t tag, std::uint64_t value)
{
    switch (tag) {
    case kMake: traits.make = true; break;
    case kSubIfds: traits.subIfds = true; break;
    case kDngVersion: traits.dng = true; break;
    case kNewSubfileType: traits.reduced = (value & 1) != 0; break;
    case kCompression: traits.sensor = traits.sensor || sensorCompression(value); break;
    case kPhotometric: traits.sensor = traits.sensor || value == kColorFilterArray || value == kLinearRaw; break;
    default: break;
    }
}

/// The first value of an entry that stands inline: SHORT or LONG, else 0.
std::uint64_t inlineValue(const Reader &reader, std::size_t entry, std::size_t valueOffset)
{
    constexpr std::uint64_t kShort = 3;
    constexpr std::uint64_t kLong = 4;
    const std::uint64_t type = reader.number(entry + 2, 2);
    if (type == kShort)
        return reader.number(entry + valueOffset, 2);
    return type == kLong ? reader.number(entry + valueOffset, 4) : 0;
}

} // namespace

std::optional<TiffDirectory> tiffDirectory(std::string_view head)
{
    const bool little = hasAt(head, 0, "II*\0"sv) || hasAt(head, 0, "II+\0"sv);
    const bool bigEndian = hasAt(head, 0, "MM\0*"sv) || hasAt(head, 0, "MM\0+"sv);
    if (!little && !bigEndian)
        return std::nullopt;
    TiffDirectory where;
    where.order = little ? ByteOrder::Little : ByteOrder::Big;
    where.big = head[little ? 2 : 3] == '+';
    const Reader reader(head, where.order);
    if (where.big && reader.has(8, 8))
        where.offset = reader.number(8, 8);
    else if (!where.big && reader.has(4, 4))
        where.offset = reader.number(4, 4);
    return where;
}

ContentType sniffTiffDirectory(std::string_view directory, const TiffDirectory &where)
{
    const std::size_t countSize = where.big ? 8 : 2;
    const std::size_t entrySize = where.big ? 20 : 12;
    const std::size_t valueOffset = where.big ? 12 : 8;
    const Reader reader(directory, where.order);
    if (!reader.has(0, countSize))
        return ContentType::Tiff;
    const std::uint64_t count = reader.number(0, countSize);
    Traits traits;
    std::size_t entry = countSize;
    for (std::uint64_t i = 0; i < count && reader.has(entry, entrySize); ++i, entry += entrySize) {
        const auto tag = static_cast<std::uint16_t>(reader.number(entry, 2));
        note(traits, tag, inlineValue(reader, entry, valueOffset));
    }
    const bool cameraPreviewFirst = traits.make && traits.subIfds && traits.reduced;
    return traits.dng || traits.sensor || cameraPreviewFirst ? ContentType::Raw : ContentType::Tiff;
}

ContentType sniffTiff(std::string_view head)
{
    // TIFF-like with a magic of their own: Olympus, Panasonic, Canon CRW; then Canon CR2 and Phase One behind
    // an honest TIFF header.
    if (hasAt(head, 0, "IIRO"sv) || hasAt(head, 0, "IIRS"sv) || hasAt(head, 0, "MMOR"sv) || hasAt(head, 0, "IIU\0"sv)
        || (hasAt(head, 0, "II"sv) && hasAt(head, 6, "HEAPCCDR"sv)))
        return ContentType::Raw;
    const auto where = tiffDirectory(head);
    if (!where)
        return ContentType::Unknown;
    if (hasAt(head, 8, "CR\2"sv) || hasAt(head, 8, "IIII"sv) || hasAt(head, 8, "MMMM"sv))
        return ContentType::Raw;
    if (where->offset == 0 || where->offset >= head.size())
        return ContentType::Tiff;
    return sniffTiffDirectory(head.substr(static_cast<std::size_t>(where->offset)), *where);
}

} // namespace glassine::files
