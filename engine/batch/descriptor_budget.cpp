// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/descriptor_budget.h"

#include <algorithm>

#include <sys/resource.h>

namespace glassine::batch {

namespace {

constexpr int kOurs = 40;        // libraries, journal, ledger, event loops, scanner: 28 were counted
constexpr int kPerWorker = 4;    // its socket and what is sent over it
constexpr int kMostLinking = 64; // more would only hide how slow the disk is
constexpr int kEnough = 4096;

int raisedLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return kEnough;
    const rlim_t wanted = std::min<rlim_t>(limit.rlim_max, kEnough);
    if (limit.rlim_cur < wanted) {
        const rlimit raised{wanted, limit.rlim_max};
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit.rlim_cur = wanted;
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, kEnough));
}

} // namespace

Result<DescriptorBudget> DescriptorBudget::forBatch(int wantedWorkers, int renditions)
{
    const int perFlight = 2 + 2 * renditions;
    // Each worker has a photo, and as many and one more are read ahead; and something must be on its way to the disk.
    const auto needed = [=](int workers) { return kOurs + workers * kPerWorker + (2 * workers + 2) * perFlight; };
    const int limit = raisedLimit();
    if (limit < needed(1))
        return fail(ErrorCode::Usage, "ulimit -n",
                    std::to_string(limit) + " open files are too few, it takes " + std::to_string(needed(1)));
    DescriptorBudget budget;
    budget.workers = std::max(1, wantedWorkers);
    while (budget.workers > 1 && limit < needed(budget.workers))
        --budget.workers;
    budget.linking = std::min(kMostLinking, 1 + (limit - needed(budget.workers)) / perFlight);
    return budget;
}

} // namespace glassine::batch
