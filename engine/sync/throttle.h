// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How fast bytes may go, and when to ask a busy server again: shared by all connections to it.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>

namespace glassine::sync {

/// At most so many bytes a second, in pieces of a tenth of a second.
class Throttle {
public:
    explicit Throttle(std::int64_t bytesPerSecond);

    /// How many of `wanted` bytes may go now; waits until at least one may. 0: stopped.
    std::int64_t take(std::int64_t wanted, const std::atomic<bool> &stopped);

private:
    using Clock = std::chrono::steady_clock;
    const double m_bytesPerSecond;
    const double m_mostBytes;
    std::mutex m_mutex;
    double m_bytes = 0; ///< that may go now
    Clock::time_point m_filledAt = Clock::now();
};

/// A server that tells one connection to slow down means all of them.
class Pause {
public:
    void extendBy(std::chrono::milliseconds delay);
    /// Until nobody asks for patience any more; false: stopped.
    bool wait(const std::atomic<bool> &stopped) const;

private:
    std::atomic<std::int64_t> m_untilMs = 0; ///< of the steady clock
};

/// False: stopped.
bool sleepFor(std::chrono::duration<double> time, const std::atomic<bool> &stopped);

} // namespace glassine::sync
