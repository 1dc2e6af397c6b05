// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/patience.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstdlib>

namespace glassine::sync {

double delayMs(const Patience &patience, int attempt, const std::string &retryAfter)
{
    const double longest = patience.longestDelayMs;
    const double most = std::min(longest, patience.firstDelayMs * double(1 << std::min(attempt, 16)));
    return most * QRandomGenerator::global()->generateDouble()
        + std::clamp(std::atof(retryAfter.c_str()) * 1000, 0.0, longest);
}

} // namespace glassine::sync
