// SPDX-License-Identifier: GPL-3.0-or-later
// ISO/IEC 14496-12 (boxes, items) and 23008-12 (image properties): a HEIF file is rewritten with three more things
// in its "meta" box, and their data behind everything else.

#include "codecs/containers/byte_order.h"
#include "codecs/containers/containers.h"

#include <optional>
#include <vector>

namespace glassine::codecs {

namespace {

constexpr std::size_t kBoxHead = 8;
constexpr std::size_t kFullHead = 12;

struct Box {
    std::string_view type;
    ByteView whole;
    ByteView body; ///< behind size and type
};

std::optional<std::vector<Box>> boxesOf(ByteView data)
{
    std::vector<Box> boxes;
    for (std::size_t at = 0; at < data.size();) {
        if (data.size() - at < kBoxHead)
            return std::nullopt;
        const std::uint32_t size32 = big32(data, at);
        const std::size_t size = size32 == 0 ? data.size() - at : size32;
        if (size < kBoxHead || size > data.size() - at)
            return std::nullopt; // 64-bit sizes are for files over 4 GB
        const auto *type = reinterpret_cast<const char *>(data.data() + at + 4);
        boxes.push_back(
            {std::string_view(type, 4), data.subspan(at, size), data.subspan(at + kBoxHead, size - kBoxHead)});
        at += size;
    }
    return boxes;
}

const Box *find(const std::vector<Box> &boxes, std::string_view type)
{
    for (const Box &box : boxes) {
        if (box.type == type)
            return &box;
    }
    return nullptr;
}

void appendBox(Bytes &to, std::string_view type, ByteView body)
{
    appendBig(to, body.size() + kBoxHead, 4);
    append(to, type);
    append(to, body);
}

struct Extent {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

struct Location {
    std::uint32_t id = 0;
    std::uint32_t method = 0; ///< 0 = offsets from the start of the file
    std::uint32_t dataReference = 0;
    std::vector<Extent> extents;
};

/// Bounded reading of numbers of any width.
class Reader {
public:
    explicit Reader(ByteView data) : m_data(data) {}
    std::uint64_t number(std::size_t byteCount)
    {
        if (byteCount > m_data.size() - m_at) {
            m_good = false;
            return 0;
        }
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < byteCount; ++i)
            value = value << 8 | byteAt(m_data, m_at++);
        return value;
    }
    std::uint32_t small(std::size_t byteCount) { return static_cast<std::uint32_t>(number(byteCount)); }
    bool good() const { return m_good; }

private:
    ByteView m_data;
    std::size_t m_at = 0;
    bool m_good = true;
};

Location readLocation(Reader &reader, std::uint32_t version, std::uint32_t sizes)
{
    Location item;
    item.id = reader.small(version < 2 ? 2 : 4);
    if (version > 0)
        item.method = reader.small(2) & 0xf;
    item.dataReference = reader.small(2);
    const std::uint64_t base = reader.number(sizes >> 4 & 0xf);
    const std::uint32_t count = reader.small(2);
    for (std::uint32_t i = 0; i < count && reader.good(); ++i) {
        if (version > 0)
            reader.number(sizes & 0xf); // index: only for methods not written here
        Extent extent;
        extent.offset = base + reader.number(sizes >> 12 & 0xf);
        extent.length = reader.number(sizes >> 8 & 0xf);
        item.extents.push_back(extent);
    }
    return item;
}

std::optional<std::vector<Location>> locationsOf(ByteView body)
{
    Reader reader(body);
    const std::uint32_t version = reader.small(1);
    reader.number(3);
    const std::uint32_t sizes = reader.small(2);
    const std::uint32_t count = reader.small(version < 2 ? 2 : 4);
    std::vector<Location> items;
    for (std::uint32_t i = 0; i < count && reader.good(); ++i)
        items.push_back(readLocation(reader, version, sizes));
    if (!reader.good() || version > 2)
        return std::nullopt;
    return items;
}

/// Version 1, 32-bit offsets from the file's start, moved by `delta`.
Bytes writtenLocations(const std::vector<Location> &items, std::uint64_t delta)
{
    Bytes body;
    appendBig(body, 1U << 24, 4);
    appendBig(body, 0x4400, 2);
    appendBig(body, items.size(), 2);
    for (const Location &item : items) {
        appendBig(body, item.id, 2);
        appendBig(body, item.method, 2);
        appendBig(body, item.dataReference, 2);
        appendBig(body, item.extents.size(), 2);
        for (const Extent &extent : item.extents) {
            appendBig(body, item.method == 0 ? extent.offset + delta : extent.offset, 4);
            appendBig(body, extent.length, 4);
        }
    }
    return body;
}

/// One metadata item: its entry, and its bytes in the file.
struct NewItem {
    std::uint32_t id = 0;
    std::string_view type;        ///< "Exif" or "mime"
    std::string_view contentType; ///< for "mime"
    Bytes data;
};

std::vector<NewItem> itemsFor(const metadata::Blocks &blocks, std::uint32_t firstId)
{
    std::vector<NewItem> items;
    if (!blocks.exif.empty()) {
        NewItem exif{firstId++, "Exif", {}, {}};
        appendBig(exif.data, 0, 4); // offset of the TIFF header
        append(exif.data, ByteView(blocks.exif));
        items.push_back(std::move(exif));
    }
    if (!blocks.xmp.empty())
        items.push_back({firstId, "mime", "application/rdf+xml", blocks.xmp});
    return items;
}

Bytes withEntries(ByteView itemInfo, const std::vector<NewItem> &items)
{
    Bytes body(itemInfo.begin(), itemInfo.begin() + 4);
    appendBig(body, big16(itemInfo, 4) + items.size(), 2);
    append(body, itemInfo.subspan(6));
    for (const NewItem &item : items) {
        Bytes entry;
        appendBig(entry, 2U << 24, 4);
        appendBig(entry, item.id, 2);
        appendBig(entry, 0, 2); // not protected
        append(entry, item.type);
        entry.push_back(std::byte(0)); // no name
        if (!item.contentType.empty()) {
            append(entry, item.contentType);
            entry.push_back(std::byte(0));
        }
        appendBox(body, "infe", entry);
    }
    return body;
}

/// "This item describes the picture."
Bytes withReferences(ByteView references, const std::vector<NewItem> &items, std::uint32_t picture)
{
    Bytes body(references.begin(), references.end());
    if (body.empty())
        appendBig(body, 0, 4);
    for (const NewItem &item : items) {
        Bytes reference;
        appendBig(reference, item.id, 2);
        appendBig(reference, 1, 2);
        appendBig(reference, picture, 2);
        appendBox(body, "cdsc", reference);
    }
    return body;
}

/// "ipma" with one more property for the picture; nullopt when it is not of the kind libheif writes.
std::optional<Bytes> withAssociation(ByteView body, std::uint32_t picture, std::size_t property)
{
    const bool wide = (big32(body, 0) & 1) != 0;
    if (byteAt(body, 0) != 0 || (!wide && property > 0x7f))
        return std::nullopt;
    Bytes out(body.begin(), body.begin() + 8);
    const std::uint32_t count = big32(body, 4);
    std::size_t at = 8;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (at + 3 > body.size())
            return std::nullopt;
        const std::uint32_t associations = byteAt(body, at + 2);
        const std::size_t size = associations * (wide ? 2U : 1U);
        if (size > body.size() - at - 3 || associations == 0xff)
            return std::nullopt;
        const bool ours = big16(body, at) == picture;
        append(out, body.subspan(at, 2));
        appendBig(out, associations + (ours ? 1 : 0), 1);
        append(out, body.subspan(at + 3, size));
        if (ours)
            appendBig(out, property, wide ? 2 : 1);
        at += 3 + size;
    }
    return out;
}

std::optional<Bytes> withProfile(ByteView properties, ByteView icc, std::uint32_t picture)
{
    const auto boxes = boxesOf(properties);
    const Box *container = boxes ? find(*boxes, "ipco") : nullptr;
    const Box *map = boxes ? find(*boxes, "ipma") : nullptr;
    const auto known = container != nullptr ? boxesOf(container->body) : std::nullopt;
    if (map == nullptr || !known || map->body.size() < 8)
        return std::nullopt;
    Bytes color;
    append(color, "prof");
    append(color, icc);
    Bytes list(container->body.begin(), container->body.end());
    appendBox(list, "colr", color);
    const auto association = withAssociation(map->body, picture, known->size() + 1);
    if (!association)
        return std::nullopt;
    Bytes out;
    appendBox(out, "ipco", list);
    appendBox(out, "ipma", *association);
    return out;
}

/// Everything in "meta" but the locations, which depend on its size.
std::optional<Bytes> rewrittenChildren(const std::vector<Box> &children, const std::vector<NewItem> &items,
                                       ByteView icc, std::uint32_t picture)
{
    Bytes out;
    for (const Box &box : children) {
        if (box.type == "iloc" || box.type == "iref")
            continue;
        if (box.type == "iinf" && !items.empty()) {
            if (box.body.size() < 6 || byteAt(box.body, 0) != 0)
                return std::nullopt;
            appendBox(out, "iinf", withEntries(box.body, items));
        } else if (box.type == "iprp" && !icc.empty()) {
            const auto properties = withProfile(box.body, icc, picture);
            if (!properties)
                return std::nullopt;
            appendBox(out, "iprp", *properties);
        } else {
            append(out, box.whole);
        }
    }
    const Box *references = find(children, "iref");
    if (references != nullptr || !items.empty())
        appendBox(out, "iref", withReferences(references == nullptr ? ByteView{} : references->body, items, picture));
    return out;
}

std::optional<Bytes> attached(ByteView file, const Attachments &attachments)
{
    const auto boxes = boxesOf(file);
    const Box *meta = boxes ? find(*boxes, "meta") : nullptr;
    if (meta == nullptr || meta->body.size() < 4)
        return std::nullopt;
    const auto children = boxesOf(meta->body.subspan(4));
    const Box *primary = children ? find(*children, "pitm") : nullptr;
    const Box *locations = children ? find(*children, "iloc") : nullptr;
    if (primary == nullptr || primary->body.size() < 6 || byteAt(primary->body, 0) != 0 || locations == nullptr)
        return std::nullopt;
    auto places = locationsOf(locations->body);
    if (!places)
        return std::nullopt;
    const std::uint32_t picture = big16(primary->body, 4);
    std::uint32_t nextId = 1;
    for (const Location &place : *places)
        nextId = std::max(nextId, place.id + 1);
    const std::vector<NewItem> items = itemsFor(attachments.blocks, nextId);
    const auto rest = rewrittenChildren(*children, items, attachments.icc, picture);
    if (!rest)
        return std::nullopt;

    std::uint64_t dataAt = file.size() + kBoxHead; // before the shift that writtenLocations adds
    for (const NewItem &item : items) {
        places->push_back({item.id, 0, 0, {{dataAt, item.data.size()}}});
        dataAt += item.data.size();
    }
    const std::size_t metaSize = kFullHead + kBoxHead + writtenLocations(*places, 0).size() + rest->size();
    const std::uint64_t delta = metaSize - meta->whole.size(); // modulo 2^64, as the sum that uses it
    Bytes newMeta(meta->body.begin(), meta->body.begin() + 4);
    appendBox(newMeta, "iloc", writtenLocations(*places, delta));
    append(newMeta, ByteView(*rest));
    Bytes out;
    for (const Box &box : *boxes) {
        if (&box == meta)
            appendBox(out, "meta", newMeta);
        else
            append(out, box.whole);
    }
    Bytes data;
    for (const NewItem &item : items)
        append(data, ByteView(item.data));
    if (!data.empty())
        appendBox(out, "mdat", data);
    return out;
}

} // namespace

Result<Bytes> attachToHeif(ByteView file, const Attachments &attachments)
{
    if (attachments.blocks.exif.empty() && attachments.blocks.xmp.empty() && attachments.icc.empty())
        return Bytes(file.begin(), file.end());
    auto result = attached(file, attachments);
    if (!result)
        return fail(ErrorCode::CannotEncode, {}, "the AVIF encoder wrote a structure that is not understood");
    return std::move(*result);
}

} // namespace glassine::codecs
