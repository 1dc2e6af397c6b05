// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writing numbers and words into byte streams, and reading them.

#include "base/byte_order.h"

#include <string_view>

namespace glassine::codecs {

inline void appendBig(Bytes &to, std::uint64_t value, int byteCount)
{
    for (int i = byteCount - 1; i >= 0; --i)
        to.push_back(static_cast<std::byte>(value >> (8 * i) & 0xff));
}

inline void appendLittle(Bytes &to, std::uint64_t value, int byteCount)
{
    for (int i = 0; i < byteCount; ++i)
        to.push_back(static_cast<std::byte>(value >> (8 * i) & 0xff));
}

inline void append(Bytes &to, ByteView view)
{
    to.insert(to.end(), view.begin(), view.end());
}

inline void append(Bytes &to, std::string_view text)
{
    append(to, std::as_bytes(std::span(text.data(), text.size())));
}

inline bool hasText(ByteView view, std::size_t at, std::string_view text)
{
    if (at > view.size() || view.size() - at < text.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (view[at + i] != static_cast<std::byte>(text[i]))
            return false;
    }
    return true;
}

} // namespace glassine::codecs
