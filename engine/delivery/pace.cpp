// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/pace.h"

#include <algorithm>
#include <chrono>

namespace glassine::delivery {

namespace {

constexpr double kEarlySeconds = 1; // before that, a rate is chance

std::int64_t steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Pace::Pace() : m_clock(&steadyMs)
{}

void Pace::fileBegan()
{
    if (m_underWay++ == 0)
        m_sinceMs = m_clock();
}

void Pace::fileEnded()
{
    if (m_underWay > 0 && --m_underWay == 0)
        m_earlierMs += m_clock() - m_sinceMs;
}

double Pace::seconds() const
{
    return static_cast<double>(m_earlierMs + (m_underWay > 0 ? m_clock() - m_sinceMs : 0)) / 1000;
}

double Pace::bytesPerSecond(std::int64_t moved) const
{
    const double elapsed = seconds();
    return elapsed < kEarlySeconds || moved <= 0 ? 0 : static_cast<double>(moved) / elapsed;
}

double Pace::secondsLeft(std::int64_t moved, std::int64_t left) const
{
    const double rate = bytesPerSecond(moved);
    return rate > 0 ? static_cast<double>(std::max<std::int64_t>(left, 0)) / rate : -1;
}

} // namespace glassine::delivery
