// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Group commit: writes of many callers, one thread, one connection, few transactions.

#include "batch/database.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace glassine::batch {

class WriteQueue {
public:
    using Work = std::function<Result<void>(Database &)>;
    using Then = std::function<void(const Result<void> &)>;
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    enum class When {
        Now,   ///< somebody waits: the transaction is made as soon as the thread is free
        Lazily ///< rides along with the next one, at the latest after kWindowMs or kRows rows
    };
    enum class OnFailure {
        Keep, ///< writes stay queued until retry(); nothing after them overtakes
        Drop, ///< writes are lost, `then` hears of it (for what can be made anew)
    };
    static constexpr int kWindowMs = 200;
    static constexpr std::size_t kRows = 256;

    /// `failed` is called on the queue's thread, once per failure.
    WriteQueue(OnFailure onFailure, std::function<void(const Error &)> failed);
    /// Drains (one last attempt), closes the connection and ends the thread.
    ~WriteQueue();

    /// Opens the connection on the queue's own thread and waits for the verdict.
    Result<void> start(Open open);
    /// `then` comes on the queue's thread, after the transaction is durable (or failed, with Drop).
    void post(Work work, When when, Then then = {});
    /// After a failure with Keep: try what is queued again.
    void retry();
    /// Transactions made so far.
    std::int64_t transactions() const { return m_transactions.load(); }

private:
    struct Entry {
        Work work;
        When when = When::Lazily;
        Then then;
    };
    void loop(Open open);
    std::deque<Entry> take();
    void commit(std::deque<Entry> batch);
    Result<void> transact(const std::deque<Entry> &batch);

    const OnFailure m_onFailure;
    const std::function<void(const Error &)> m_failed;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Entry> m_queue;
    bool m_urgent = false;
    bool m_closing = false;
    bool m_stalled = false;
    std::optional<Result<void>> m_opened;
    std::atomic<std::int64_t> m_transactions{0};
    std::unique_ptr<Database> m_database; ///< the thread's own
    std::thread m_thread;
};

} // namespace glassine::batch
