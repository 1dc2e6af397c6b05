// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/containers/byte_order.h"
#include "codecs/containers/containers.h"
#include "imaging/iptc.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace glassine::codecs {

namespace {

constexpr std::uint32_t kXmp = 700;
constexpr std::uint32_t kIptc = 33723;
constexpr std::uint32_t kPhotoshop = 34377;
constexpr std::uint32_t kIcc = 34675;
constexpr std::uint32_t kXResolution = 282;
constexpr std::uint32_t kYResolution = 283;
constexpr std::uint32_t kResolutionUnit = 296;
constexpr std::uint32_t kExifDirectory = 0x8769;
constexpr std::uint32_t kGpsDirectory = 0x8825;
constexpr std::uint32_t kInteropDirectory = 0xa005;

constexpr std::uint32_t kByte = 1;
constexpr std::uint32_t kShort = 3;
constexpr std::uint32_t kLong = 4;
constexpr std::uint32_t kRational = 5;
constexpr std::uint32_t kUndefined = 7;

/// TIFF 6.0, section 2: bytes of one value, and of the unit that is swapped between byte orders.
struct TypeSize {
    std::size_t value;
    std::size_t unit;
};

std::optional<TypeSize> sizeOfType(std::uint32_t type)
{
    static constexpr std::array<TypeSize, 13> kSizes{
        {{0, 0}, {1, 1}, {1, 1}, {2, 2}, {4, 4}, {8, 4}, {1, 1}, {1, 1}, {2, 2}, {4, 4}, {8, 4}, {4, 4}, {8, 8}}};
    if (type < 1 || type >= kSizes.size())
        return std::nullopt;
    return kSizes[type];
}

struct Entry {
    std::uint32_t type = kUndefined;
    Bytes data;           ///< little-endian
    std::uint32_t at = 0; ///< of data that is in the file already, with its size
    std::uint32_t size = 0;
};
using Directory = std::map<std::uint32_t, Entry>; // TIFF wants ascending tags

/// A TIFF structure of either byte order; every read is bounded.
class Structure {
public:
    explicit Structure(ByteView bytes) : m_bytes(bytes), m_big(hasText(bytes, 0, "MM")) {}

    bool valid() const { return m_bytes.size() >= 8 && (m_big || hasText(m_bytes, 0, "II")) && get16(2) == 42; }
    std::size_t firstDirectory() const { return get32(4); }

    /// Entries of the directory at `offset`; broken ones are left out. `next` = offset of the following one.
    Directory directory(std::size_t offset, std::size_t *next = nullptr) const
    {
        Directory entries;
        if (offset > m_bytes.size() || m_bytes.size() - offset < 2)
            return entries;
        const std::size_t count = get16(offset);
        constexpr std::size_t kEntry = 12;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = offset + 2 + i * kEntry;
            if (at + kEntry > m_bytes.size())
                return entries;
            if (auto entry = entryAt(at))
                entries.emplace(get16(at), std::move(*entry));
        }
        const std::size_t end = offset + 2 + count * kEntry;
        if (next != nullptr && end + 4 <= m_bytes.size())
            *next = get32(end);
        return entries;
    }

private:
    std::uint32_t get16(std::size_t at) const { return m_big ? big16(m_bytes, at) : little16(m_bytes, at); }
    std::uint32_t get32(std::size_t at) const { return m_big ? big32(m_bytes, at) : little32(m_bytes, at); }

    std::optional<Entry> entryAt(std::size_t at) const
    {
        const auto size = sizeOfType(get16(at + 2));
        if (!size)
            return std::nullopt;
        const std::size_t total = size->value * get32(at + 4); // at most 8 × 2^32
        const std::size_t dataAt = total <= 4 ? at + 8 : get32(at + 8);
        if (dataAt > m_bytes.size() || total > m_bytes.size() - dataAt)
            return std::nullopt;
        const ByteView data = m_bytes.subspan(dataAt, total);
        Entry entry{get16(at + 2), Bytes(data.begin(), data.end()), 0, 0};
        if (m_big) {
            for (std::size_t i = 0; i + size->unit <= total; i += size->unit)
                std::reverse(entry.data.begin() + static_cast<std::ptrdiff_t>(i),
                             entry.data.begin() + static_cast<std::ptrdiff_t>(i + size->unit));
        }
        return entry;
    }

    ByteView m_bytes;
    bool m_big;
};

/// Tags of EXIF's first directory that describe the picture, not how its pixels are stored (those are the file's own),
/// and none that have a place of their own (XMP, IPTC, ICC, thumbnails) or are no longer true (orientation).
bool describesPicture(std::uint32_t tag)
{
    static constexpr std::uint32_t kStorage[] = {254,          255, 256, 257, 258,  259,   262,   263,  264,
                                                 265,          266, 273, 274, 277,  278,   279,   280,  281,
                                                 284,          288, 289, 290, 291,  292,   293,   297,  301,
                                                 317,          318, 319, 320, 321,  322,   323,   324,  325,
                                                 330,          332, 334, 338, 339,  340,   341,   342,  347,
                                                 512,          513, 514, 515, 517,  518,   519,   520,  521,
                                                 529,          530, 531, 532, kXmp, kIptc, 34377, kIcc, kExifDirectory,
                                                 kGpsDirectory};
    return std::find(std::begin(kStorage), std::end(kStorage), tag) == std::end(kStorage);
}

std::size_t pointerOf(const Directory &directory, std::uint32_t tag)
{
    const auto found = directory.find(tag);
    return found == directory.end() || found->second.data.size() != 4 ? 0 : little32(found->second.data, 0);
}

/// Writes a directory behind what is there; gives its offset.
std::uint32_t appendDirectory(Bytes &file, const Directory &directory, std::size_t next)
{
    if (file.size() % 2 == 1)
        file.push_back(std::byte(0));
    Bytes table;
    appendLittle(table, directory.size(), 2);
    for (const auto &[tag, entry] : directory) {
        const auto size = sizeOfType(entry.type);
        appendLittle(table, tag, 2);
        appendLittle(table, entry.type, 2);
        appendLittle(table, (entry.at != 0 ? entry.size : entry.data.size()) / size->value, 4);
        if (entry.at != 0) {
            appendLittle(table, entry.at, 4);
            continue;
        }
        if (entry.data.size() <= 4) {
            append(table, ByteView(entry.data));
            table.resize(table.size() + (4 - entry.data.size()));
            continue;
        }
        appendLittle(table, file.size(), 4);
        append(file, ByteView(entry.data));
        if (file.size() % 2 == 1)
            file.push_back(std::byte(0));
    }
    appendLittle(table, next, 4);
    const auto offset = static_cast<std::uint32_t>(file.size());
    append(file, ByteView(table));
    return offset;
}

Entry longEntry(std::uint32_t value)
{
    Entry entry{kLong, {}, 0, 0};
    appendLittle(entry.data, value, 4);
    return entry;
}

void setPointer(Directory &directory, std::uint32_t tag, Bytes &file, const Directory &target)
{
    if (!target.empty())
        directory.insert_or_assign(tag, longEntry(appendDirectory(file, target, 0)));
}

void addExif(Directory &picture, Bytes &file, ByteView exif)
{
    const Structure source(exif);
    if (!source.valid())
        return;
    const Directory first = source.directory(source.firstDirectory());
    for (const auto &[tag, entry] : first) {
        if (describesPicture(tag))
            picture.insert_or_assign(tag, entry);
    }
    if (const std::size_t at = pointerOf(first, kExifDirectory)) {
        Directory camera = source.directory(at);
        const std::size_t interop = pointerOf(camera, kInteropDirectory);
        camera.erase(kInteropDirectory);
        if (interop != 0)
            setPointer(camera, kInteropDirectory, file, source.directory(interop));
        setPointer(picture, kExifDirectory, file, camera);
    }
    if (const std::size_t at = pointerOf(first, kGpsDirectory))
        setPointer(picture, kGpsDirectory, file, source.directory(at));
}

void setLong(Bytes &file, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        file[at + i] = static_cast<std::byte>(value >> (8 * i) & 0xff);
}

Entry placed(Bytes &file, ByteView data)
{
    if (file.size() % 2 == 1)
        file.push_back(std::byte(0));
    Entry entry{kUndefined, {}, static_cast<std::uint32_t>(file.size()), static_cast<std::uint32_t>(data.size())};
    append(file, data);
    return entry;
}

/// Our own encoder's: pages, or the levels of a pyramid.
std::vector<Directory> furtherPages(const Structure &structure, std::size_t next)
{
    std::vector<Directory> pages;
    while (next != 0 && pages.size() < std::numeric_limits<std::uint16_t>::max()) {
        const std::size_t at = std::exchange(next, 0);
        pages.push_back(structure.directory(at, &next));
    }
    return pages;
}

/// TIFF 6.0, NewSubfileType: a smaller version of another picture.
bool isSmaller(const Directory &directory)
{
    const auto found = directory.find(254);
    return found != directory.end() && found->second.data.size() == 4 && (little32(found->second.data, 0) & 1) != 0;
}

Entry shortEntry(std::initializer_list<std::uint32_t> values)
{
    Entry entry{kShort, {}, 0, 0};
    for (const std::uint32_t value : values)
        appendLittle(entry.data, value, 2);
    return entry;
}

/// A picture of its own that says to be a smaller version (TIFF 6.0, NewSubfileType bit 0). Not compressed: a JPEG in Exif's
/// way is what libtiff's readers of old stumble over.
std::uint32_t appendThumbnail(Bytes &file, const SmallPicture &small)
{
    if (file.size() % 2 == 1)
        file.push_back(std::byte(0));
    const auto strip = static_cast<std::uint32_t>(file.size());
    append(file, ByteView(small.rgb));
    Directory directory;
    directory[254] = longEntry(1);
    directory[256] = longEntry(static_cast<std::uint32_t>(small.size.width));
    directory[257] = longEntry(static_cast<std::uint32_t>(small.size.height));
    directory[258] = shortEntry({8, 8, 8}); // BitsPerSample
    directory[259] = shortEntry({1});       // Compression: none
    directory[262] = shortEntry({2});       // PhotometricInterpretation: RGB
    directory[273] = longEntry(strip);
    directory[277] = shortEntry({3});                                          // SamplesPerPixel
    directory[278] = longEntry(static_cast<std::uint32_t>(small.size.height)); // RowsPerStrip
    directory[279] = longEntry(static_cast<std::uint32_t>(small.rgb.size()));
    directory[284] = shortEntry({1}); // PlanarConfiguration
    return appendDirectory(file, directory, 0);
}

/// The three tags are required; without a resolution they say "no unit, square pixels".
void addResolution(Directory &picture, int ppi)
{
    if (ppi == 0 && picture.contains(kXResolution))
        return; // EXIF's own stays
    Entry density{kRational, {}, 0, 0};
    appendLittle(density.data, static_cast<std::uint32_t>(std::max(ppi, 1)), 4);
    appendLittle(density.data, 1, 4);
    Entry unit{kShort, {}, 0, 0};
    appendLittle(unit.data, ppi > 0 ? 2 : 1, 2); // inch
    picture.insert_or_assign(kXResolution, density);
    picture.insert_or_assign(kYResolution, density);
    picture.insert_or_assign(kResolutionUnit, unit);
}

} // namespace

Result<Bytes> attachToTiff(ByteView file, const Attachments &attachments)
{
    const Structure structure(file);
    if (!structure.valid() || !hasText(file, 0, "II"))
        return fail(ErrorCode::CannotEncode, {}, "not a classic little-endian TIFF");
    std::size_t next = 0;
    Directory picture = structure.directory(structure.firstDirectory(), &next);
    // libvips always notes a resolution, whether the photo had one or not.
    for (const std::uint32_t tag : {kXResolution, kYResolution, kResolutionUnit, kXmp, kIptc, kPhotoshop, kIcc})
        picture.erase(tag);
    Bytes out(file.begin(), file.end());
    addExif(picture, out, attachments.blocks.exif);
    if (!attachments.blocks.xmp.empty())
        picture.insert_or_assign(kXmp, Entry{kByte, attachments.blocks.xmp, 0, 0});
    if (!attachments.blocks.iptc.empty()) {
        picture.insert_or_assign(kIptc, Entry{kByte, attachments.blocks.iptc, 0, 0});
        picture.insert_or_assign(kPhotoshop, Entry{kByte, imaging::digestResourceOf(attachments.blocks.iptc), 0, 0});
    }
    if (!attachments.icc.empty())
        picture.insert_or_assign(kIcc, placed(out, attachments.icc)); // once, for all pages
    addResolution(picture, attachments.ppi);
    std::vector<Directory> pages = furtherPages(structure, next);
    std::uint32_t following = attachments.thumbnail != nullptr ? appendThumbnail(out, *attachments.thumbnail) : 0;
    for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
        if (!attachments.icc.empty() && !isSmaller(*page))
            page->insert_or_assign(kIcc, picture.at(kIcc));
        following = appendDirectory(out, *page, following);
    }
    setLong(out, 4, appendDirectory(out, picture, following));
    return out;
}

} // namespace glassine::codecs
