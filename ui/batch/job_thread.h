// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One piece of work at a time, on a thread that its owner can stop and always waits for.

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace glassine::ui {

class JobThread {
public:
    /// `owner` lives in the event loop's thread and owns this.
    explicit JobThread(QObject *owner) : m_owner(owner) {}
    JobThread(const JobThread &) = delete;
    JobThread &operator=(const JobThread &) = delete;
    ~JobThread()
    {
        stop();
        join();
    }

    /// `work` runs on the thread and looks at `stopped`; what it returns is called in the owner's thread when it is through.
    /// Nothing happens while another piece of work runs.
    void start(std::function<std::function<void()>()> work)
    {
        if (m_running)
            return;
        join(); // it is through
        m_running = true;
        m_stopped = false;
        m_sinceTold.start();
        m_thread = std::thread([this, work = std::move(work)] {
            tell([this, end = work()] {
                m_running = false;
                end();
            });
        });
    }
    void stop() { m_stopped = true; }
    bool running() const { return m_running; }

    // For the work, on the thread:
    const std::atomic<bool> &stopped() const { return m_stopped; }
    /// Calls it in the owner's thread, later.
    void tell(std::function<void()> what) const
    {
        QMetaObject::invokeMethod(m_owner, std::move(what), Qt::QueuedConnection);
    }
    /// Whether progress is worth telling: 30 times a second.
    bool isTimeToTell()
    {
        constexpr qint64 kTellEveryMs = 34;
        if (m_sinceTold.elapsed() < kTellEveryMs)
            return false;
        m_sinceTold.restart();
        return true;
    }

private:
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

    QObject *m_owner;
    std::atomic<bool> m_stopped{false};
    bool m_running = false;
    QElapsedTimer m_sinceTold;
    std::thread m_thread;
};

} // namespace glassine::ui
