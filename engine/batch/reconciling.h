// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The way of a journal's items through the ledger, which answers about some of them while the next ones are read.

#include "batch/planning.h"

#include <deque>
#include <functional>
#include <future>
#include <vector>

namespace glassine::batch {

class Reconciling {
public:
    /// `startedMs`: when the journal's session began. `deliver` gets every item, in the order they were added; it may be empty
    /// where only the ledger is to learn of them.
    using Deliver = std::function<void(std::vector<Recovered>)>;
    Reconciling(Planning &planning, std::int64_t startedMs, Deliver deliver)
        : m_planning(planning), m_startedMs(startedMs), m_deliver(std::move(deliver))
    {}

    void add(Recovered item);
    /// Waits for every answer.
    void finish();

private:
    struct Asked {
        std::vector<Recovered> items;
        std::future<std::vector<LedgerAnswer>> answers;
    };
    void ask();
    void deliverOne();

    Planning &m_planning;
    std::int64_t m_startedMs;
    Deliver m_deliver;
    std::vector<Recovered> m_chunk;
    std::deque<Asked> m_asked;
};

} // namespace glassine::batch
