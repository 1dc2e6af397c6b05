// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a worker's exit code tells the pool. Anything else, and any signal, is a crash.

namespace glassine::worker {

inline constexpr int kExitDone = 0;         ///< told to go, or its one job is done
inline constexpr int kExitUsage = 64;       ///< not started by the pool
inline constexpr int kExitProtocol = 65;    ///< the application's datagram made no sense
inline constexpr int kExitStart = 69;       ///< libvips or the parent was not there
inline constexpr int kExitOutOfMemory = 86; ///< an allocation failed where nothing could be unwound

} // namespace glassine::worker
