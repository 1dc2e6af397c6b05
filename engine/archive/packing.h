// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes archives: glassine-archive writes them, another reader (glassine-unpack) reads them back, and only then do they get
// their names. Nothing is overwritten; whatever fails or is stopped leaves nothing behind.

#include "archive/archives.h"
#include "archive/pack_plan.h"
#include "base/bytes.h"

namespace glassine::archive {

struct PackProgress {
    std::int64_t files = 0, ofFiles = 0;
    std::int64_t bytes = 0, ofBytes = 0; ///< everything is counted twice: written, and read back
};

struct PackHooks {
    std::function<void(const PackProgress &)> progressed = {};
    /// A JPEG that shows these photos; asked for once per archive.
    std::function<Result<Bytes>(const std::vector<PlannedFile> &)> drawContactSheet = {};
};

struct Packed {
    std::vector<std::string> archives; ///< paths, in order
    std::int64_t files = 0, bytes = 0; ///< of what is in them
    std::int64_t archiveBytes = 0;
};

/// Blocks until it is done or `cancelled`. Interrupted, the errors of planPacking, those of files that change or cannot be read,
/// DiskFull and OutputIo, VerificationFailed.
Result<Packed> pack(const PackPlan &plan, const PackSettings &settings, const PackHooks &hooks,
                    const std::atomic<bool> &cancelled);

} // namespace glassine::archive
