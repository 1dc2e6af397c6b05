// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Notices when the event loop of the thread it was made on is held up. What counts is the time the thread had: waiting
// for a processor that others use is taken off, so that a busy machine accuses nobody.

#include <QFile>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>

#include <sys/syscall.h>
#include <unistd.h>

namespace glassine::test {

class EventLoopWatchdog {
public:
    EventLoopWatchdog()
        : m_target(std::make_unique<QObject>()), m_task(long(::syscall(SYS_gettid))), m_thread([this] { watch(); })
    {}
    ~EventLoopWatchdog()
    {
        m_ended = true;
        m_thread.join();
    }

    /// The longest stretch, in milliseconds, without an answer of the event loop.
    int longestMs() const { return int(m_longestNs / 1'000'000); }

private:
    using Clock = std::chrono::steady_clock;

    /// Nanoseconds the watched thread has stood in the run queue; 0 where the kernel does not tell.
    std::int64_t queuedNs() const
    {
        QFile file(QStringLiteral("/proc/self/task/%1/schedstat").arg(m_task));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong();
    }

    void watch()
    {
        while (!m_ended) {
            m_answered = false;
            const auto asked = Clock::now();
            const std::int64_t queued = queuedNs();
            QMetaObject::invokeMethod(
                m_target.get(), [this] { m_answered = true; }, Qt::QueuedConnection);
            while (!m_answered && !m_ended)
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            const std::int64_t took = std::chrono::nanoseconds(Clock::now() - asked).count();
            if (m_answered)
                m_longestNs = std::max<std::int64_t>(m_longestNs, took - (queuedNs() - queued));
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    std::unique_ptr<QObject> m_target;
    long m_task;
    std::atomic<bool> m_answered{false}, m_ended{false};
    std::atomic<std::int64_t> m_longestNs{0};
    std::thread m_thread; // last: it uses the rest
};

} // namespace glassine::test
