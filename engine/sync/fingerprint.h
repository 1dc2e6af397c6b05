// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a file, or a piece of one, is told by: read once through its descriptor.

#include "base/result.h"

#include <atomic>
#include <cstdint>
#include <string>

namespace glassine::sync {

struct Fingerprint {
    std::int64_t size = 0;
    std::string content;   ///< contentHash: in the object's metadata and in our state
    std::string sha256Hex; ///< x-amz-content-sha256
    std::string md5;       ///< 16 raw bytes: Content-MD5, ETag

    std::string md5Hex() const;
    std::string md5Base64() const;
};

struct Range {
    std::int64_t offset = 0;
    std::int64_t size = 0;
};

/// InputUnreadable on a read error, InputChanged when the file ends before the range does, Interrupted.
Result<Fingerprint> fingerprintOf(int fd, Range range, const std::string &subject,
                                  const std::atomic<bool> &stopped);
Fingerprint fingerprintOf(std::string_view bytes);

} // namespace glassine::sync
