// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/heif_boxes.h"

#include "base/byte_order.h"

#include <algorithm>

namespace glassine::pipeline {

std::uint64_t BoxReader::number(std::size_t bytes)
{
    const ByteView number = take(bytes);
    return bigEndian(number, 0, number.size());
}

ByteView BoxReader::take(std::uint64_t bytes)
{
    if (bytes > m_bytes.size()) {
        m_ok = false;
        bytes = m_bytes.size();
    }
    const ByteView front = m_bytes.first(static_cast<std::size_t>(bytes));
    m_bytes = m_bytes.subspan(static_cast<std::size_t>(bytes));
    return front;
}

std::string_view BoxReader::text(std::size_t bytes)
{
    const ByteView front = take(bytes);
    return {reinterpret_cast<const char *>(front.data()), front.size()};
}

std::string_view BoxReader::words()
{
    const auto end = static_cast<std::size_t>(std::find(m_bytes.begin(), m_bytes.end(), std::byte(0))
                                              - m_bytes.begin());
    const std::string_view found = text(end);
    take(1);
    return found;
}

std::vector<Box> boxesIn(ByteView bytes)
{
    constexpr std::size_t kMost = 4096;
    std::vector<Box> boxes;
    BoxReader reader(bytes);
    while (!reader.atEnd() && boxes.size() < kMost) {
        std::uint64_t size = reader.number(4);
        const std::string_view type = reader.text(4);
        std::uint64_t head = 8;
        if (size == 1) {
            size = reader.number(8);
            head = 16;
        }
        const bool toTheEnd = size == 0;
        if (!toTheEnd && size < head)
            break;
        const ByteView content = toTheEnd ? reader.rest() : reader.take(size - head);
        if (!reader.ok())
            break;
        boxes.push_back({type, content});
    }
    return boxes;
}

ByteView contentOf(const std::vector<Box> &boxes, std::string_view type)
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [type](const Box &box) { return box.type == type; });
    return found == boxes.end() ? ByteView() : found->content;
}

FullBox fullBox(BoxReader &reader)
{
    const auto version = static_cast<unsigned>(reader.number(1));
    return {version, static_cast<unsigned>(reader.number(3))};
}

std::vector<Box> metaBoxes(ByteView file)
{
    BoxReader meta(contentOf(boxesIn(file), "meta"));
    fullBox(meta);
    return boxesIn(meta.rest());
}

ItemId primaryItem(ByteView pitm)
{
    BoxReader reader(pitm);
    return reader.number(fullBox(reader).version == 0 ? 2 : 4);
}

namespace {

/// 1-based places in the list of properties.
std::vector<std::size_t> placesOf(ItemId item, ByteView ipma)
{
    BoxReader reader(ipma);
    const FullBox head = fullBox(reader);
    const bool wide = (head.flags & 1) != 0;
    for (std::uint64_t entries = reader.number(4); entries > 0 && reader.ok(); --entries) {
        const ItemId id = reader.number(head.version < 1 ? 2 : 4);
        std::vector<std::size_t> places;
        for (std::uint64_t count = reader.number(1); count > 0 && reader.ok(); --count)
            places.push_back(static_cast<std::size_t>(wide ? reader.number(2) & 0x7fff : reader.number(1) & 0x7f));
        if (id == item && reader.ok())
            return places;
    }
    return {};
}

} // namespace

std::vector<Box> propertiesOf(ItemId item, const std::vector<Box> &meta)
{
    const std::vector<Box> parts = boxesIn(contentOf(meta, "iprp"));
    const std::vector<Box> all = boxesIn(contentOf(parts, "ipco"));
    std::vector<Box> own;
    for (const std::size_t place : placesOf(item, contentOf(parts, "ipma")))
        if (place >= 1 && place <= all.size())
            own.push_back(all[place - 1]);
    return own;
}

} // namespace glassine::pipeline
