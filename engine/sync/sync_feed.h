// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sends files that are named while others are on their way, each planned when its turn comes.

#include "sync/sync_plan.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace glassine::sync {

/// Names on their way from who reads them to who sends.
class FileQueue {
public:
    struct Numbered {
        std::size_t number = 0; ///< in the order of their naming, from 0
        NamedFile file;
    };
    void push(std::vector<NamedFile> files);
    void end();  ///< no further one comes
    void drop(); ///< those that wait are not wanted any more
    /// Waits; nothing at the end.
    std::optional<Numbered> pop();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Numbered> m_waiting;
    std::size_t m_named = 0;
    bool m_hasEnded = false;
};

/// Called from the connections' threads, one call at a time. Of each file either `planned` (and, if it is to be sent, `finished`
/// later) or `finished` with what is wrong with it.
struct FeedObserver {
    std::function<void(std::size_t number, const SyncItem &item)> planned;
    std::function<void(std::size_t number, std::int64_t bytes)> progressed;
    std::function<void(std::size_t number, const Result<RemoteObject> &result)> finished;
};

/// Until the queue ends. A failure of the destination ends it at once and is what comes back; files that were on their way then
/// are finished with errors of their own, those that waited are not told of.
Result<void> feedSync(FileQueue &queue, const PlanRequest &request, const FeedObserver &observer);

} // namespace glassine::sync
