// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/heif_facts.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace glassine::pipeline {

namespace {

/// Reads numbers from the front; what is not there reads as 0 and `ok` turns false.
class Reader {
public:
    explicit Reader(ByteView bytes) : m_bytes(bytes) {}
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_bytes.empty(); }

    std::uint64_t number(std::size_t bytes)
    {
        std::uint64_t value = 0;
        for (const std::byte byte : take(bytes))
            value = value << 8 | std::to_integer<std::uint64_t>(byte);
        return value;
    }
    ByteView take(std::uint64_t bytes)
    {
        if (bytes > m_bytes.size()) {
            m_ok = false;
            bytes = m_bytes.size();
        }
        const ByteView front = m_bytes.first(static_cast<std::size_t>(bytes));
        m_bytes = m_bytes.subspan(static_cast<std::size_t>(bytes));
        return front;
    }
    std::string_view text(std::size_t bytes)
    {
        const ByteView front = take(bytes);
        return {reinterpret_cast<const char *>(front.data()), front.size()};
    }
    ByteView rest() { return take(m_bytes.size()); }

private:
    ByteView m_bytes;
    bool m_ok = true;
};

struct Box {
    std::string_view type;
    ByteView content;
};

/// ISO/IEC 14496-12, 4.2. Stops at the first box that claims more than there is.
std::vector<Box> boxesIn(ByteView bytes)
{
    constexpr std::size_t kMost = 4096;
    std::vector<Box> boxes;
    Reader reader(bytes);
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

struct FullBox {
    unsigned version = 0, flags = 0;
};

FullBox fullBox(Reader &reader)
{
    const auto version = static_cast<unsigned>(reader.number(1));
    return {version, static_cast<unsigned>(reader.number(3))};
}

std::uint64_t primaryItem(ByteView pitm)
{
    Reader reader(pitm);
    return reader.number(fullBox(reader).version == 0 ? 2 : 4);
}

/// 1-based places in the list of properties (ISO/IEC 23008-12, 9.3).
std::vector<std::size_t> propertiesOf(std::uint64_t item, ByteView ipma)
{
    Reader reader(ipma);
    const FullBox head = fullBox(reader);
    const bool wide = (head.flags & 1) != 0;
    for (std::uint64_t entries = reader.number(4); entries > 0 && reader.ok(); --entries) {
        const std::uint64_t id = reader.number(head.version < 1 ? 2 : 4);
        std::vector<std::size_t> places;
        for (std::uint64_t count = reader.number(1); count > 0 && reader.ok(); --count)
            places.push_back(static_cast<std::size_t>(wide ? reader.number(2) & 0x7fff : reader.number(1) & 0x7f));
        if (id == item && reader.ok())
            return places;
    }
    return {};
}

std::optional<color::CodingPoints> numbersIn(ByteView colr)
{
    Reader reader(colr);
    if (reader.text(4) != "nclx")
        return {};
    const auto primaries = static_cast<int>(reader.number(2));
    const auto transfer = static_cast<int>(reader.number(2));
    if (!reader.ok())
        return {};
    return color::CodingPoints{primaries, transfer};
}

} // namespace

std::optional<color::CodingPoints> heifCodingPoints(ByteView file)
{
    Reader meta(contentOf(boxesIn(file), "meta"));
    fullBox(meta);
    const std::vector<Box> parts = boxesIn(meta.rest());
    const std::vector<Box> propertyParts = boxesIn(contentOf(parts, "iprp"));
    const std::vector<Box> properties = boxesIn(contentOf(propertyParts, "ipco"));
    const auto places = propertiesOf(primaryItem(contentOf(parts, "pitm")), contentOf(propertyParts, "ipma"));
    for (const std::size_t place : places)
        if (place >= 1 && place <= properties.size() && properties[place - 1].type == "colr")
            if (const auto numbers = numbersIn(properties[place - 1].content))
                return numbers;
    return {};
}

} // namespace glassine::pipeline
