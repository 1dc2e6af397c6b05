// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One thread that does one thing after the other: for work that may block and has state of its own.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace glassine::batch {

class SerialThread {
public:
    SerialThread();
    ~SerialThread(); ///< what is running ends, what is queued is dropped
    void post(std::function<void()> work);

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_queue;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace glassine::batch
