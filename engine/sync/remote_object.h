// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A file at a destination, as the destination tells it.

#include <cstdint>
#include <string>

namespace glassine::sync {

struct RemoteObject {
    std::string key; ///< its name there
    std::int64_t size = 0;
    /// Changes when the object does: an ETag without quotes, or what else the destination has for that.
    std::string etag;
    std::string content;   ///< contentHash, where the destination keeps it; a list may leave it empty
    std::string link = {}; ///< its address for people and web pages; empty: none, or not known here
};

} // namespace glassine::sync
