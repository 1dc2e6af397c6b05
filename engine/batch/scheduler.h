// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which photo next, how many may run at once, and what becomes of one that failed. Policy only: no I/O, no clock.

#include "base/error.h"
#include "base/size.h"
#include "files/content_type.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>

namespace glassine::batch {

/// Bytes a worker may need for a photo, on the safe side. `size` 0×0 = unknown: guessed from the file's length.
std::int64_t estimatedBytes(files::ContentType type, Size size, std::int64_t fileBytes);
/// 60 % of what this machine (or the control group we live in) has.
std::int64_t memoryBudget();

class Scheduler {
public:
    Scheduler(int workers, std::int64_t memoryBudget) : m_workers(workers), m_budget(memoryBudget) {}

    void add(std::int64_t item);
    /// Back to the head of the queue: it was taken, but nothing came of it through no fault of its own.
    void putBack(std::int64_t item);
    /// The next item to get ready. Those that ran out of memory come last, one by one, when nothing else is taken.
    std::optional<std::int64_t> take();
    /// A taken item is through, whatever came of it.
    void drop(std::int64_t item);

    /// May this taken item start now? At least one always may.
    bool admits(std::int64_t item, std::int64_t bytes) const;
    void started(std::int64_t item, std::int64_t bytes);
    void ended(std::int64_t item);
    /// libvips threads for the item that starts next: idle workers' cores go to what is left.
    int threadsForNext() const;

    enum class Verdict { TryAgain, GiveUp };
    /// The worker failed on this item. TryAgain has queued it already: a death is tried once more at once, in a
    /// worker of its own as always; memory once more at the end, alone.
    Verdict judge(std::int64_t item, ErrorCode code);

    std::size_t waiting() const { return m_queue.size() + m_again.size() + m_alone.size(); }
    std::size_t running() const { return m_running.size(); }
    int workers() const { return m_workers; }
    void setWorkers(int workers) { m_workers = workers; }

private:
    int m_workers;
    std::int64_t m_budget;
    std::int64_t m_inUse = 0;
    std::deque<std::int64_t> m_queue;
    std::deque<std::int64_t> m_again; ///< before the queue
    std::deque<std::int64_t> m_alone; ///< after it
    std::set<std::int64_t> m_taken;
    std::set<std::int64_t> m_worked;    ///< of those: no worker has to do with them any more
    std::set<std::int64_t> m_exclusive; ///< ran out of memory once
    std::map<std::int64_t, int> m_deaths;
    std::map<std::int64_t, std::int64_t> m_running; ///< item → bytes
};

} // namespace glassine::batch
