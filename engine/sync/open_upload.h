// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A multipart upload that was begun and neither completed nor aborted.

#include <cstdint>
#include <string>

namespace glassine::sync {

struct OpenUpload {
    std::string id;
    std::int64_t partBytes = 0;
};

} // namespace glassine::sync
