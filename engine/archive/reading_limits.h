// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much is read of an archive: by what comes out of it, whatever it says of itself. Not adjustable: who trusts a larger
// one can unpack it.

#include <cstdint>

namespace glassine::archive {

struct ReadingLimits {
    std::int64_t members = 20'000;
    std::int64_t memberBytes = std::int64_t(1) << 30;     ///< held in memory while it is worked on
    std::int64_t totalBytes = std::int64_t(50) << 30;     ///< in one pass over the archive
    std::int64_t ratio = 200;                             ///< bytes out for one byte in …
    std::int64_t ratioFromBytes = std::int64_t(10) << 20; ///< … once this much of a member came out
};

} // namespace glassine::archive
