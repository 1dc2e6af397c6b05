// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much may be going on at once with the open files this process may have: every photo on its way holds its
// original, a copy of it, and an output and its folder per rendition.

#include "base/result.h"

namespace glassine::batch {

struct DescriptorBudget {
    int workers = 0; ///< at most this many
    int linking = 0; ///< photos between their worker and their names, at most

    /// Raises this process' limit as far as it needs. Usage, with the numbers, when not even one worker can be afforded;
    /// running out in mid-run would fail photos that are fine, or end the process where a library gives up.
    static Result<DescriptorBudget> forBatch(int wantedWorkers, int renditions);
};

} // namespace glassine::batch
