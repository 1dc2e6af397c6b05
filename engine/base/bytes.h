// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Raw bytes, and how many of them in words.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace glassine {

using Bytes = std::vector<std::byte>;
using ByteView = std::span<const std::byte>;

/// "0 bytes", "999 bytes", "1.2 MB": decimal units, one decimal below 10.
std::string formatBytes(std::int64_t count);

/// 32 bytes of BLAKE2b as lowercase hex: content identity for ledger and journal.
std::string contentHash(ByteView bytes);

/// The same, piece by piece: for files that are read once and never held in memory.
class ContentHasher {
public:
    ContentHasher();
    ~ContentHasher();
    ContentHasher(ContentHasher &&) noexcept;
    ContentHasher &operator=(ContentHasher &&) noexcept;

    void add(ByteView bytes);
    /// contentHash of everything added so far; more may follow.
    std::string hex() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace glassine
