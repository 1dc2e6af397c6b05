// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The original's bytes as a whole, for looking at what no decoder shows and for delivering them unchanged.

#include "base/bytes.h"
#include "base/result.h"
#include "base/unique_fd.h"

namespace glassine::pipeline {

class SourceBytes {
public:
    /// A sealed memfd is mapped, anything else read (nobody can shrink a copy). Files over `limit` bytes give an
    /// empty view: what needs them is skipped. Errors: InputUnreadable.
    static Result<SourceBytes> open(int fd, std::int64_t limit);

    SourceBytes() = default;
    SourceBytes(SourceBytes &&other) noexcept;
    SourceBytes &operator=(SourceBytes &&other) noexcept;
    ~SourceBytes();

    ByteView view() const { return m_map != nullptr ? ByteView(m_map, m_mapSize) : ByteView(m_copy); }
    bool complete() const { return !view().empty(); }

private:
    const std::byte *m_map = nullptr;
    std::size_t m_mapSize = 0;
    Bytes m_copy;
};

/// Bytes as a file that has no name and can no longer change: for loaders. OutOfMemory.
Result<UniqueFd> memoryFile(ByteView bytes);

} // namespace glassine::pipeline
