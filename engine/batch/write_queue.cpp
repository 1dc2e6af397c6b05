// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/write_queue.h"

#include "batch/threads.h"

#include <chrono>
#include <iterator>
#include <optional>

namespace glassine::batch {

WriteQueue::WriteQueue(OnFailure onFailure, std::function<void(const Error &)> failed)
    : m_onFailure(onFailure), m_failed(std::move(failed))
{}

WriteQueue::~WriteQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> WriteQueue::start(Open open)
{
    m_thread = startThread([this, open = std::move(open)] { loop(open); });
    if (!m_thread.joinable())
        return fail(ErrorCode::Usage, "ulimit -u", "no thread can be started for the journal");
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

void WriteQueue::post(Work work, When when, Then then)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(work), when, std::move(then)});
        m_urgent = m_urgent || when == When::Now;
    }
    m_changed.notify_all();
}

void WriteQueue::retry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stalled = false;
        m_urgent = true;
    }
    m_changed.notify_all();
}

void WriteQueue::loop(Open open)
{
    auto opened = open();
    {
        const std::lock_guard lock(m_mutex);
        if (opened)
            m_database = std::move(*opened);
        m_opened = opened ? Result<void>() : Result<void>(fail(opened.error()));
    }
    m_changed.notify_all();
    while (m_database) {
        auto batch = take();
        if (batch.empty())
            break;
        commit(std::move(batch));
    }
    m_database.reset();
}

// Waits for something worth a transaction; empty only when closing and nothing is left to try.
std::deque<WriteQueue::Entry> WriteQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closing || (!m_queue.empty() && !m_stalled); });
    m_changed.wait_for(lock, std::chrono::milliseconds(kWindowMs),
                       [this] { return m_closing || m_urgent || m_queue.size() >= kRows; });
    m_urgent = false;
    return std::exchange(m_queue, {});
}

void WriteQueue::commit(std::deque<Entry> batch)
{
    const auto result = transact(batch);
    if (!result) {
        if (m_failed)
            m_failed(result.error());
        const std::lock_guard lock(m_mutex);
        if (m_onFailure == OnFailure::Keep && !m_closing) {
            m_stalled = true;
            m_queue.insert(m_queue.begin(), std::make_move_iterator(batch.begin()),
                           std::make_move_iterator(batch.end()));
            return;
        }
    }
    for (const auto &entry : batch)
        if (entry.then)
            entry.then(result);
}

Result<void> WriteQueue::transact(const std::deque<Entry> &batch)
{
    GLASSINE_CHECK(m_database->execute(QStringLiteral("BEGIN IMMEDIATE")));
    Result<void> result;
    for (const auto &entry : batch)
        if (result && entry.work)
            result = entry.work(*m_database);
    if (result)
        result = m_database->execute(QStringLiteral("COMMIT"));
    if (result)
        m_transactions.fetch_add(1);
    else
        m_database->rollBack();
    return result;
}

} // namespace glassine::batch
