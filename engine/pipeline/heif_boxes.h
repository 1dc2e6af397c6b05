// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A HEIF or JPEG 2000 file taken apart along its boxes, always inside the bytes given.

#include "base/bytes.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace glassine::pipeline {

/// Reads numbers from the front; what is not there reads as 0 and `ok` turns false.
class BoxReader {
public:
    explicit BoxReader(ByteView bytes) : m_bytes(bytes) {}
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_bytes.empty(); }

    std::uint64_t number(std::size_t bytes);
    ByteView take(std::uint64_t bytes);
    std::string_view text(std::size_t bytes);
    /// Up to a zero, which is taken too.
    std::string_view words();
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
std::vector<Box> boxesIn(ByteView bytes);
ByteView contentOf(const std::vector<Box> &boxes, std::string_view type);

struct FullBox {
    unsigned version = 0, flags = 0;
};
FullBox fullBox(BoxReader &reader);

/// The boxes of the file's "meta".
std::vector<Box> metaBoxes(ByteView file);

using ItemId = std::uint64_t;
ItemId primaryItem(ByteView pitm);
/// What is said of an item, in its order (ISO/IEC 23008-12, 9.3).
std::vector<Box> propertiesOf(ItemId item, const std::vector<Box> &meta);

} // namespace glassine::pipeline
