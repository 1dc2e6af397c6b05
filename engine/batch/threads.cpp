// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/threads.h"

#include <system_error>

namespace glassine::batch {

std::thread startThread(std::function<void()> work)
{
    try {
        return std::thread(std::move(work));
    } catch (const std::system_error &) {
        return {};
    }
}

std::thread onThreadOrHere(const std::function<void()> &work)
{
    std::thread started = startThread(work);
    if (!started.joinable())
        work();
    return started;
}

Threads::Threads(int most)
{
    for (int i = 0; i < most; ++i) {
        std::thread started = startThread([this] { loop(); });
        if (!started.joinable())
            break;
        m_threads.push_back(std::move(started));
    }
}

Threads::~Threads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_queue.clear();
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Threads::post(std::function<void()> work)
{
    if (m_threads.empty())
        return work();
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_changed.notify_one();
}

void Threads::loop()
{
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_closing || !m_queue.empty(); });
            if (m_closing)
                return;
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        work();
    }
}

} // namespace glassine::batch
