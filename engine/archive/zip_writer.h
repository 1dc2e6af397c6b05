// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes ZIP archives (PKWARE's APPNOTE 6.3.10): names marked as UTF-8, dates to the second, 64-bit sizes where they are needed.
// KArchive's KZip has neither mark nor 64 bits (5.103, and 6.30 by its source). In glassine-archive only.

#include "archive/pack_protocol.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <zlib.h>

namespace glassine::archive {

/// Calls follow each other as the names say; after one that gave false nothing is to be expected, and error() is its errno.
class ZipWriter {
public:
    /// `fd`: a regular file, written from its beginning; stays the caller's.
    explicit ZipWriter(int fd);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    bool begin(const PackFile &file);
    bool write(const std::byte *data, std::size_t size);
    /// False with error() 0 when it was not as long as it was announced.
    bool end();
    bool finish();
    int error() const { return m_error; }

private:
    struct Entry {
        PackFile file;
        std::uint16_t dosTime = 0, dosDate = 0;
        std::uint32_t crc = 0;
        std::int64_t packed = 0, offset = 0;
        bool isLarge = false; ///< its sizes have 64 bits in its header
    };
    std::string localHeader(const Entry &entry) const;
    std::string directoryEntry(const Entry &entry) const;
    std::string endOfDirectory(std::int64_t start, std::int64_t size) const;
    bool put(const void *data, std::size_t size);
    bool flush();
    bool putAt(std::int64_t offset, const std::string &bytes);
    bool deflate(const std::byte *data, std::size_t size, int flush);

    int m_fd;
    int m_error = 0;
    std::vector<Entry> m_entries;
    std::int64_t m_written = 0;  ///< of this file
    std::int64_t m_position = 0; ///< in the archive, with what is in the buffer
    std::vector<std::byte> m_buffer;
    z_stream m_deflate{};
    bool m_deflates = false;
};

} // namespace glassine::archive
