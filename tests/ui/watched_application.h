// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The application of every window test: a test fails when handling one event keeps the window's thread for too long. What
// counts is the time the thread had: waiting for a processor that others use is taken off. Waiting for anything else
// (a disk, a lock, another process) is never right; computing is measured against a generous bound, because machines
// and sanitizers differ.

#include <QApplication>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <ctime>

#include <fcntl.h>
#include <unistd.h>

namespace glassine::test {

class WatchedApplication final : public QApplication {
public:
    static constexpr int kMostWaitedMs = 100;
    static constexpr int kMostComputedMs = 100 * 5;

    WatchedApplication(int &argc, char **argv)
        : QApplication(argc, argv), m_schedule(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
    {}
    ~WatchedApplication() override
    {
        if (m_schedule >= 0)
            ::close(m_schedule);
        qInfo("longest event: %lld ms of computing, %lld ms of waiting",
              static_cast<long long>(m_computedNs / 1'000'000), static_cast<long long>(m_waitedNs / 1'000'000));
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        const char *name = receiver ? receiver->metaObject()->className() : ""; // it may be gone afterwards
        const int type = event->type();
        m_inside = true;
        const Moment before = now();
        const bool done = QApplication::notify(receiver, event);
        const Moment after = now();
        m_inside = false;
        judge(before, after, name, type);
        return done;
    }

private:
    struct Moment {
        std::int64_t wallNs = 0, cpuNs = 0, queuedNs = 0;
    };

    Moment now() const
    {
        timespec cpu{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
        const auto wall = std::chrono::steady_clock::now().time_since_epoch();
        return {std::chrono::nanoseconds(wall).count(), std::int64_t(cpu.tv_sec) * 1'000'000'000 + cpu.tv_nsec,
                queuedNs()};
    }

    /// How long the thread has stood in the run queue; 0 where the kernel does not tell.
    std::int64_t queuedNs() const
    {
        char text[96] = {};
        if (m_schedule < 0 || ::pread(m_schedule, text, sizeof(text) - 1, 0) <= 0)
            return 0;
        return QByteArray(text).split(' ').value(1).toLongLong();
    }

    void judge(const Moment &before, const Moment &after, const char *receiver, int type)
    {
        const std::int64_t computed = after.cpuNs - before.cpuNs;
        const std::int64_t waited = after.wallNs - before.wallNs - computed - (after.queuedNs - before.queuedNs);
        m_computedNs = std::max(m_computedNs, computed);
        m_waitedNs = std::max(m_waitedNs, waited);
        if (waited > kMostWaitedMs * std::int64_t(1'000'000) || computed > kMostComputedMs * std::int64_t(1'000'000))
            QTest::qFail(qPrintable(QStringLiteral("event %1 for %2 held the window up: %3 ms computing, %4 ms waiting")
                                        .arg(type)
                                        .arg(QLatin1String(receiver))
                                        .arg(computed / 1'000'000)
                                        .arg(waited / 1'000'000)),
                         __FILE__, __LINE__);
    }

    int m_schedule;
    bool m_inside = false;
    std::int64_t m_computedNs = 0, m_waitedNs = 0;
};

} // namespace glassine::test

/// In place of QTEST_MAIN.
#define GLASSINE_WINDOW_TEST_MAIN(Test)                                                                                \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        glassine::test::WatchedApplication application(argc, argv);                                                    \
        Test test;                                                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
