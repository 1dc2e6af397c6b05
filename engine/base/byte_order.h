// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers and words in byte streams. Who reads numbers has looked that the bytes are there.

#include "base/bytes.h"

#include <string_view>

namespace glassine {

/// The same bytes, to be compared with words.
inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline std::uint32_t byteAt(ByteView view, std::size_t at)
{
    return std::to_integer<std::uint32_t>(view[at]);
}

/// `count` bytes, 8 at most, as an unsigned number, the most significant first.
inline std::uint64_t bigEndian(ByteView view, std::size_t at, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | byteAt(view, at + i);
    return value;
}

/// The same, the least significant first.
inline std::uint64_t littleEndian(ByteView view, std::size_t at, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = count; i > 0; --i)
        value = value << 8 | byteAt(view, at + i - 1);
    return value;
}

inline std::uint32_t big16(ByteView view, std::size_t at)
{
    return byteAt(view, at) << 8 | byteAt(view, at + 1);
}

inline std::uint32_t big32(ByteView view, std::size_t at)
{
    return big16(view, at) << 16 | big16(view, at + 2);
}

inline std::uint32_t little16(ByteView view, std::size_t at)
{
    return byteAt(view, at) | byteAt(view, at + 1) << 8;
}

inline std::uint32_t little32(ByteView view, std::size_t at)
{
    return little16(view, at) | little16(view, at + 2) << 16;
}

} // namespace glassine
