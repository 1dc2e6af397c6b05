// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Threads for what may block. A system that gives none (a limit of processes, no memory) makes a batch slow, not
// impossible: the work is then done at once, by whoever asks for it.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace glassine::batch {

/// Does what is posted in its order, as many at a time as there are threads: with one, one after the other.
class Threads {
public:
    explicit Threads(int most);
    ~Threads(); ///< what is running ends, what is queued is dropped
    Threads(const Threads &) = delete;
    Threads &operator=(const Threads &) = delete;
    void post(std::function<void()> work);

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_queue;
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

/// A thread that cannot be started is not joinable.
std::thread startThread(std::function<void()> work);
/// Runs `work` here where it cannot be started.
std::thread onThreadOrHere(const std::function<void()> &work);

} // namespace glassine::batch
