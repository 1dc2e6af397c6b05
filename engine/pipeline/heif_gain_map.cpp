// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/heif_gain_map.h"

#include "metadata/apple_hdr.h"
#include "pipeline/heif_boxes.h"
#include "pipeline/jpeg_parts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace glassine::pipeline {

namespace {

constexpr std::string_view kAppleMap = "urn:com:apple:photo:2020:aux:hdrgainmap";
constexpr std::string_view kIsoName{"urn:iso:std:iso:ts:21496:-1\0", 28};

struct Item {
    std::string type;
    ByteView flags; ///< one byte of the file; its lowest bit hides the item
};

/// ISO/IEC 14496-12, 8.11.6, versions 2 and 3.
std::map<ItemId, Item> itemsIn(ByteView iinf)
{
    BoxReader reader(iinf);
    reader.number(fullBox(reader).version == 0 ? 2 : 4);
    std::map<ItemId, Item> items;
    for (const Box &box : boxesIn(reader.rest())) {
        BoxReader entry(box.content);
        const FullBox head = fullBox(entry);
        if (box.type != "infe" || head.version < 2)
            continue;
        const ItemId id = entry.number(head.version == 2 ? 2 : 4);
        entry.number(2); // protection
        items[id] = {std::string(entry.text(4)), box.content.subspan(3, 1)};
    }
    return items;
}

struct Reference {
    std::string_view type; ///< in the file
    ItemId from = 0;
    std::vector<ItemId> to;
};

std::vector<Reference> referencesIn(ByteView iref)
{
    BoxReader reader(iref);
    const std::size_t idBytes = fullBox(reader).version == 0 ? 2 : 4;
    std::vector<Reference> references;
    for (const Box &box : boxesIn(reader.rest())) {
        BoxReader entry(box.content);
        Reference reference{box.type, entry.number(idBytes), {}};
        for (std::uint64_t count = entry.number(2); count > 0 && entry.ok(); --count)
            reference.to.push_back(entry.number(idBytes));
        if (entry.ok())
            references.push_back(std::move(reference));
    }
    return references;
}

/// The bytes of a small item: in the file, or in the box "idat"; empty when they are elsewhere or in several pieces.
ByteView dataOf(ItemId item, ByteView file, const std::vector<Box> &meta)
{
    BoxReader reader(contentOf(meta, "iloc"));
    const unsigned version = fullBox(reader).version;
    const auto sizes = static_cast<unsigned>(reader.number(2));
    const std::size_t offsetBytes = sizes >> 12, lengthBytes = sizes >> 8 & 15, baseBytes = sizes >> 4 & 15;
    const std::size_t indexBytes = version > 0 ? sizes & 15 : 0;
    for (std::uint64_t count = reader.number(version < 2 ? 2 : 4); count > 0 && reader.ok(); --count) {
        const ItemId id = reader.number(version < 2 ? 2 : 4);
        const std::uint64_t method = version > 0 ? reader.number(2) & 15 : 0;
        reader.number(2);
        const std::uint64_t base = reader.number(baseBytes), extents = reader.number(2);
        std::uint64_t offset = 0, length = 0;
        for (std::uint64_t extent = 0; extent < extents && reader.ok(); ++extent) {
            reader.number(indexBytes);
            offset = base + reader.number(offsetBytes);
            length = reader.number(lengthBytes);
        }
        const ByteView whole = method == 1 ? contentOf(meta, "idat") : file;
        if (id == item)
            return extents == 1 && method < 2 && offset <= whole.size() && length <= whole.size() - offset
                ? whole.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(length))
                : ByteView();
    }
    return {};
}

/// How an item is turned and mirrored.
std::vector<Bytes> turnsOf(ItemId item, const std::vector<Box> &meta)
{
    std::vector<Bytes> turns;
    for (const Box &property : propertiesOf(item, meta))
        if (property.type == "irot" || property.type == "imir") {
            turns.emplace_back(property.content.begin(), property.content.end());
            turns.back().push_back(std::byte(property.type == "irot" ? 0 : 1));
        }
    return turns;
}

class Search {
public:
    Search(ByteView file, files::ContentType type)
        : m_file(file),
          m_type(type),
          m_meta(metaBoxes(file)),
          m_items(itemsIn(contentOf(m_meta, "iinf"))),
          m_references(referencesIn(contentOf(m_meta, "iref"))),
          m_primary(primaryItem(contentOf(m_meta, "pitm")))
    {}

    std::optional<GainMap> iso() const
    {
        for (const auto &[id, item] : m_items) {
            if (item.type != "tmap")
                continue;
            const Reference *parts = reference("dimg", id);
            const ByteView parameters = dataOf(id, m_file, m_meta);
            if (parts == nullptr || parts->to.size() != 2 || parts->to[0] != m_primary || parameters.size() < 2
                || parameters[0] != std::byte(0)) // its version
                continue;
            auto map = asFile(parts->to[1]);
            if (!map)
                continue;
            map->iso.assign(std::as_bytes(std::span(kIsoName)).begin(), std::as_bytes(std::span(kIsoName)).end());
            map->iso.insert(map->iso.end(), parameters.begin() + 1, parameters.end());
            return map;
        }
        return {};
    }

    std::optional<GainMap> apple(const metadata::Blocks &picture) const
    {
        for (const auto &[id, item] : m_items) {
            if (!isApples(id))
                continue;
            const auto stops = metadata::appleGainStops(picture.exif, descriptionOf(id));
            auto map = stops && *stops > 0 ? asFile(id) : std::nullopt;
            if (map) {
                map->linearStops = stops;
                map->adobe = true;
                map->xmp = logarithmicGainXmp(*stops);
                return map;
            }
        }
        return {};
    }

private:
    const Reference *reference(std::string_view type, ItemId from) const
    {
        const auto found = std::find_if(m_references.begin(), m_references.end(),
                                        [&](const Reference &r) { return r.type == type && r.from == from; });
        return found == m_references.end() ? nullptr : &*found;
    }

    bool isApples(ItemId id) const
    {
        const Reference *master = reference("auxl", id);
        if (master == nullptr || std::find(master->to.begin(), master->to.end(), m_primary) == master->to.end())
            return false;
        for (const Box &property : propertiesOf(id, m_meta)) {
            BoxReader reader(property.content);
            fullBox(reader);
            if (property.type == "auxC" && reader.words() == kAppleMap)
                return true;
        }
        return false;
    }

    /// The XMP that describes an item.
    ByteView descriptionOf(ItemId id) const
    {
        for (const Reference &reference : m_references)
            if (reference.type == "cdsc"
                && std::find(reference.to.begin(), reference.to.end(), id) != reference.to.end())
                if (const auto item = m_items.find(reference.from);
                    item != m_items.end() && item->second.type == "mime")
                    return dataOf(reference.from, m_file, m_meta);
        return {};
    }

    bool isGray(ItemId id) const
    {
        for (const Box &property : propertiesOf(id, m_meta)) {
            BoxReader reader(property.content);
            fullBox(reader);
            if (property.type == "pixi")
                return reader.number(1) == 1;
        }
        return false;
    }

    std::size_t at(const void *inFile) const
    {
        return static_cast<std::size_t>(static_cast<const std::byte *>(inFile) - m_file.data());
    }

    std::optional<GainMap> asFile(ItemId id) const
    {
        const auto item = m_items.find(id);
        const ByteView pitm = contentOf(m_meta, "pitm");
        const bool wide = !pitm.empty() && pitm[0] != std::byte(0);
        if (item == m_items.end() || turnsOf(id, m_meta) != turnsOf(m_primary, m_meta) || (!wide && id > 0xffff))
            return {};
        auto file = std::make_shared<Bytes>(m_file.begin(), m_file.end());
        for (std::size_t i = 0, bytes = wide ? 4 : 2; i < bytes; ++i)
            (*file)[at(pitm.data()) + 4 + i] = static_cast<std::byte>(id >> (8 * (bytes - 1 - i)) & 0xff);
        (*file)[at(item->second.flags.data())] &= std::byte(0xfe);
        for (const Reference &reference : m_references) // nothing that belongs to others is shown as a picture
            if (reference.from == id && reference.type == "auxl")
                std::fill_n(file->begin() + static_cast<std::ptrdiff_t>(at(reference.type.data())), 4, std::byte('z'));
        GainMap map;
        map.type = m_type;
        map.own = file;
        map.file = *file;
        map.gray = isGray(id);
        return map;
    }

    ByteView m_file;
    files::ContentType m_type;
    std::vector<Box> m_meta;
    std::map<ItemId, Item> m_items;
    std::vector<Reference> m_references;
    ItemId m_primary;
};

/// Rec. 709's curve, as Apple's maps are coded ("Applying Apple HDR effect to your photos").
double linear(double value)
{
    return value < 0.081 ? value / 4.5 : std::pow((value + 0.099) / 1.099, 1 / 0.45);
}

} // namespace

std::optional<GainMap> heifGainMapIn(ByteView heif, files::ContentType type, const metadata::Blocks &picture)
{
    const Search search(heif, type);
    auto map = search.iso();
    return map ? map : search.apple(picture);
}

std::vector<std::uint8_t> logarithmicGain(double stops)
{
    constexpr int kLevels = 256;
    const double most = std::exp2(stops);
    std::vector<std::uint8_t> table;
    for (int level = 0; level < kLevels; ++level) {
        const double gain = 1 + (most - 1) * linear(level / 255.0);
        table.push_back(static_cast<std::uint8_t>(std::lround(255 * std::log2(gain) / stops)));
    }
    return table;
}

Bytes logarithmicGainXmp(double stops)
{
    char number[32] = {};
    std::snprintf(number, sizeof number, "%.6f", stops);
    for (char &c : number) // whatever the locale
        c = c == ',' ? '.' : c;
    const std::string packet =
        std::string(
            R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">)"
            R"(<rdf:Description rdf:about="" xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0")"
            R"( hdrgm:GainMapMin="0" hdrgm:Gamma="1" hdrgm:OffsetSDR="0" hdrgm:OffsetHDR="0" hdrgm:HDRCapacityMin="0")"
            R"( hdrgm:BaseRenditionIsHDR="False" hdrgm:GainMapMax=")")
        + number + "\" hdrgm:HDRCapacityMax=\"" + number + "\"/></rdf:RDF></x:xmpmeta>";
    const auto bytes = std::as_bytes(std::span(packet.data(), packet.size()));
    return {bytes.begin(), bytes.end()};
}

} // namespace glassine::pipeline
