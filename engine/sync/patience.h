// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How often a server is asked again, and how long is waited in between.

#include <string>

namespace glassine::sync {

struct Patience {
    int tries = 6;
    int firstDelayMs = 200; ///< at most; doubled each time, and a random part of it is waited
    int longestDelayMs = 20'000;
};

/// Milliseconds before the try after `attempt` (from 0). `retryAfter`: the server's own wish in seconds, empty for none; no
/// longer than the longest delay.
double delayMs(const Patience &patience, int attempt, const std::string &retryAfter);

} // namespace glassine::sync
