// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long a worker may take for a job.

#include "worker/job.h"

#include <chrono>

namespace glassine::worker {

/// Limits' base plus its share per megapixel and rendition. `inputBytes` stands in for pixels that are not known: ten
/// pixels a byte, which is more than any photograph has.
std::chrono::milliseconds deadlineFor(const Job &job, std::int64_t inputBytes, std::size_t outputs);

} // namespace glassine::worker
