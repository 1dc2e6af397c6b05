// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a file, or a piece of one, is told by: read once through its descriptor.

#include "base/result.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::sync {

/// What a service checks a body by.
struct Checksums {
    std::string sha256Hex; ///< x-amz-content-sha256
    std::string md5;       ///< 16 raw bytes: Content-MD5, ETag

    std::string md5Hex() const; ///< empty where there is none
    std::string md5Base64() const;
};

struct Fingerprint : Checksums { ///< checksums of the whole; empty where it is in parts
    std::int64_t size = 0;
    std::string content; ///< contentHash: in the object's metadata and in our state
    std::int64_t partBytes = 0;
    std::vector<Checksums> parts; ///< of each part of that size; none where the whole is one
};

struct Range {
    std::int64_t offset = 0;
    std::int64_t size = 0;
    std::int64_t partBytes = 0; ///< a larger range gets checksums of its parts instead of its own; 0: none is
};

/// InputUnreadable on a read error, InputChanged when the file ends before the range does, Interrupted.
Result<Fingerprint> fingerprintOf(int fd, Range range, const std::string &subject, const std::atomic<bool> &stopped);
Fingerprint fingerprintOf(std::string_view bytes);

/// The checksums alone; the same errors.
Result<Checksums> checksumsOf(int fd, Range range, const std::string &subject, const std::atomic<bool> &stopped);
Checksums checksumsOf(std::string_view bytes);

} // namespace glassine::sync
