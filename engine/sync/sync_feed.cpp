// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_feed.h"

#include "sync/file_delivery.h"

#include <system_error>
#include <thread>

namespace glassine::sync {

void FileQueue::push(std::vector<NamedFile> files)
{
    const std::lock_guard lock(m_mutex);
    for (NamedFile &file : files)
        m_waiting.push_back({m_named++, std::move(file)});
    m_changed.notify_all();
}

void FileQueue::end()
{
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_changed.notify_all();
}

void FileQueue::drop()
{
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    m_hasEnded = true;
    m_changed.notify_all();
}

std::optional<FileQueue::Numbered> FileQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_hasEnded || !m_waiting.empty(); });
    if (m_waiting.empty())
        return std::nullopt;
    Numbered first = std::move(m_waiting.front());
    m_waiting.pop_front();
    return first;
}

namespace {

class Feed {
public:
    Feed(FileQueue &queue, const PlanRequest &request, const FeedObserver &observer)
        : m_queue(queue), m_request(request), m_observer(observer), m_planner(request)
    {}

    Result<void> go()
    {
        GLASSINE_CHECK(m_planner.readRemote());
        std::vector<std::thread> threads;
        try {
            while (std::ssize(threads) + 1 < m_request.remote.connections())
                threads.emplace_back([this] { work(); });
        } catch (const std::system_error &) {
            // fewer threads then
        }
        work();
        for (std::thread &thread : threads)
            thread.join();
        return m_end ? Result<void>(fail(*m_end)) : Result<void>();
    }

private:
    void work()
    {
        const auto connection = m_request.remote.connect();
        while (const auto next = m_queue.pop())
            if (const auto done = handle(*next, *connection); !done)
                endWith(done.error());
    }

    void endWith(const Error &error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_end)
            m_end = error;
        m_queue.drop();
    }

    /// An error here is one of all.
    Result<void> handle(const FileQueue::Numbered &next, Connection &connection)
    {
        auto item = planned(next.file, connection);
        if (!item) {
            finish(next.number, fail(item.error()));
            return isOfFile(item.error().code) || !stopsBatch(item.error().code) ? Result<void>() : fail(item.error());
        }
        tellPlanned(next.number, *item);
        const RunRequest run{m_request.remote, m_request.folder, m_request.state, m_request.stopped};
        if (item->action == SyncAction::Unchanged)
            return letGoOfOpen(run, connection, *item);
        if (item->action == SyncAction::Conflict)
            return {};
        const auto progressed = [&](std::int64_t bytes) {
            const std::lock_guard lock(m_mutex);
            m_observer.progressed(next.number, bytes);
        };
        const auto result = deliverFile(run, connection, *item, progressed);
        finish(next.number, result);
        return !result && stopsBatch(result.error().code) ? fail(result.error()) : Result<void>();
    }

    Result<SyncItem> planned(const NamedFile &named, Connection &connection)
    {
        GLASSINE_TRY(const LocalFile file, findNamed(m_request.folder, named));
        return m_planner.compare(file, connection);
    }

    void tellPlanned(std::size_t number, const SyncItem &item)
    {
        const std::lock_guard lock(m_mutex);
        m_observer.planned(number, item);
    }

    void finish(std::size_t number, const Result<RemoteObject> &result)
    {
        const std::lock_guard lock(m_mutex);
        m_observer.finished(number, result);
    }

    FileQueue &m_queue;
    const PlanRequest &m_request;
    const FeedObserver &m_observer;
    Planner m_planner;
    std::mutex m_mutex;
    std::optional<Error> m_end;
};

} // namespace

Result<void> feedSync(FileQueue &queue, const PlanRequest &request, const FeedObserver &observer)
{
    return Feed(queue, request, observer).go();
}

} // namespace glassine::sync
