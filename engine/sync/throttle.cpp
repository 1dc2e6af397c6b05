// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/throttle.h"

#include <algorithm>
#include <thread>

namespace glassine::sync {

namespace {

using namespace std::chrono_literals;

constexpr double kPieceSeconds = 0.1;
constexpr double kSmallestPiece = 4096; // less would be mostly headers

std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

bool sleepFor(std::chrono::duration<double> time, const std::atomic<bool> &stopped)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (!stopped) {
        const auto left = until - std::chrono::steady_clock::now();
        if (left <= 0s)
            return true;
        std::this_thread::sleep_for(
            std::min<std::chrono::nanoseconds>(std::chrono::duration_cast<std::chrono::nanoseconds>(left), 20ms));
    }
    return false;
}

Throttle::Throttle(std::int64_t bytesPerSecond)
    : m_bytesPerSecond(static_cast<double>(std::max<std::int64_t>(bytesPerSecond, 1))),
      m_mostBytes(std::max(m_bytesPerSecond * kPieceSeconds, kSmallestPiece))
{}

std::int64_t Throttle::take(std::int64_t wanted, const std::atomic<bool> &stopped)
{
    for (;;) {
        std::chrono::duration<double> wait{};
        {
            const std::lock_guard lock(m_mutex);
            const auto now = Clock::now();
            const std::chrono::duration<double> passed = now - m_filledAt;
            m_bytes = std::min(m_bytes + passed.count() * m_bytesPerSecond, m_mostBytes);
            m_filledAt = now;
            const double least = std::min(static_cast<double>(wanted), kSmallestPiece);
            if (m_bytes >= least) {
                const std::int64_t taken = std::min(wanted, static_cast<std::int64_t>(m_bytes));
                m_bytes -= static_cast<double>(taken);
                return taken;
            }
            wait = std::chrono::duration<double>((least - m_bytes) / m_bytesPerSecond);
        }
        if (!sleepFor(wait, stopped))
            return 0;
    }
}

void Pause::extendBy(std::chrono::milliseconds delay)
{
    const std::int64_t until = nowMs() + delay.count();
    std::int64_t known = m_untilMs;
    while (known < until && !m_untilMs.compare_exchange_weak(known, until)) {}
}

bool Pause::wait(const std::atomic<bool> &stopped) const
{
    for (;;) { // it may be extended meanwhile
        const std::int64_t left = m_untilMs - nowMs();
        if (left <= 0)
            return !stopped;
        if (!sleepFor(std::chrono::milliseconds(left), stopped))
            return false;
    }
}

} // namespace glassine::sync
