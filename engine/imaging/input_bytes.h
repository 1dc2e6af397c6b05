// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The bytes behind a descriptor, as a libvips source. The descriptor's position is never used.

#include "base/result.h"

#include <vips/vips8>

#include <cstddef>
#include <cstdint>
#include <span>

namespace glassine::imaging {

class InputBytes {
public:
    /// Errors: EmptyFile (an empty source aborts libvips before 8.15.3), InputTooLarge, InputUnreadable.
    static Result<InputBytes> open(int fd, std::int64_t limit);

    std::int64_t size() const { return m_size; }
    /// Reads at an offset; fewer bytes than asked only at the end or on an error.
    std::size_t readAt(std::int64_t offset, std::span<unsigned char> into) const;
    /// A sealed memfd is mapped: nobody can shrink it, so no SIGBUS, and nothing is copied. Anything else is read
    /// with pread. The descriptor must stay open as long as any image from the source lives.
    vips::VSource source() const;

private:
    InputBytes(int fd, std::int64_t size, bool sealed) : m_fd(fd), m_size(size), m_sealed(sealed) {}
    int m_fd;
    std::int64_t m_size;
    bool m_sealed;
};

} // namespace glassine::imaging
