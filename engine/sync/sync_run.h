// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Carries a plan out: several connections, one file each at a time.

#include "sync/sync_plan.h"

#include <functional>

namespace glassine::sync {

/// Called from the connections' threads, one call at a time.
struct SyncObserver {
    std::function<void(const SyncItem &item)> started = [](const SyncItem &) {};
    /// Bytes of that item that have arrived or are under way.
    std::function<void(const SyncItem &item, std::int64_t bytes)> progressed = [](const SyncItem &, std::int64_t) {};
    std::function<void(const SyncItem &item, const Result<RemoteObject> &result)> finished =
        [](const SyncItem &, const Result<RemoteObject> &) {};
};

struct RunRequest {
    Remote &remote;
    const LocalFolder &folder;
    SyncState &state;
    const std::atomic<bool> &stopped;
};

/// Sends what the plan adds and changes. A file's failure is told and the next one goes on; a failure of the destination
/// (see stopsBatch) lets no further file begin and is what comes back. Interrupted when it was stopped.
Result<void> runSync(const SyncPlan &plan, const RunRequest &request, const SyncObserver &observer);

} // namespace glassine::sync
