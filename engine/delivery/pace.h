// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How fast files go, counted while any is on its way: waiting for the next one, or a pause, slows nothing down.

#include <cstdint>
#include <functional>
#include <optional>

namespace glassine::delivery {

class Pace {
public:
    /// Milliseconds of a clock that never goes back.
    using Clock = std::function<std::int64_t()>;
    Pace();
    explicit Pace(Clock clock) : m_clock(std::move(clock)) {}

    void fileBegan();
    void fileEnded();

    /// 0 = not known yet. `moved`: bytes that went since the beginning.
    double bytesPerSecond(std::int64_t moved) const;
    /// -1 = not known yet.
    double secondsLeft(std::int64_t moved, std::int64_t left) const;

private:
    double seconds() const;
    Clock m_clock;
    int m_underWay = 0;
    std::int64_t m_earlierMs = 0;
    std::int64_t m_sinceMs = 0;
};

} // namespace glassine::delivery
