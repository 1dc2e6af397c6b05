// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_run.h"

#include "sync/file_delivery.h"

#include <algorithm>
#include <mutex>
#include <system_error>
#include <thread>

namespace glassine::sync {

namespace {

class Run {
public:
    Run(const SyncPlan &plan, const RunRequest &request, const SyncObserver &observer)
        : m_request(request), m_observer(observer)
    {
        for (const SyncItem &item : plan.items)
            if (item.action == SyncAction::Add || item.action == SyncAction::Change)
                m_waiting.push_back(&item);
            else if (item.action == SyncAction::Unchanged && request.state.openUpload(item.file.path))
                m_leftOpen.push_back(&item);
    }

    Result<void> go()
    {
        GLASSINE_CHECK(letGoOfLeftOvers());
        const std::size_t wanted = std::min(m_waiting.size(), static_cast<std::size_t>(m_request.remote.connections()));
        std::vector<std::thread> threads;
        try {
            while (threads.size() + 1 < wanted)
                threads.emplace_back([this] { work(); });
        } catch (const std::system_error &) {
            // fewer threads then
        }
        work();
        for (std::thread &thread : threads)
            thread.join();
        if (m_request.stopped)
            return fail(ErrorCode::Interrupted, m_request.folder.path);
        return m_end ? Result<void>(fail(*m_end)) : Result<void>();
    }

private:
    /// What a run that was killed had begun and another one, or nobody, needs any more.
    Result<void> letGoOfLeftOvers()
    {
        const auto connection = m_leftOpen.empty() ? nullptr : m_request.remote.connect();
        for (const SyncItem *item : m_leftOpen)
            GLASSINE_CHECK(letGoOfOpen(m_request, *connection, *item));
        return {};
    }

    const SyncItem *next()
    {
        const std::lock_guard lock(m_mutex);
        if (m_end || m_request.stopped || m_nextItem == m_waiting.size())
            return nullptr;
        const SyncItem *item = m_waiting[m_nextItem++];
        m_observer.started(*item);
        return item;
    }

    void work()
    {
        const auto connection = m_request.remote.connect();
        while (const SyncItem *item = next()) {
            const auto progressed = [&](std::int64_t bytes) {
                const std::lock_guard lock(m_mutex);
                m_observer.progressed(*item, bytes);
            };
            const auto result = deliverFile(m_request, *connection, *item, progressed);
            const std::lock_guard lock(m_mutex);
            if (!result && stopsBatch(result.error().code) && !m_end)
                m_end = result.error();
            m_observer.finished(*item, result);
        }
    }

    const RunRequest &m_request;
    const SyncObserver &m_observer;
    std::vector<const SyncItem *> m_waiting, m_leftOpen;
    std::mutex m_mutex;
    std::size_t m_nextItem = 0;
    std::optional<Error> m_end;
};

} // namespace

Result<void> runSync(const SyncPlan &plan, const RunRequest &request, const SyncObserver &observer)
{
    return Run(plan, request, observer).go();
}

} // namespace glassine::sync
