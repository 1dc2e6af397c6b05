// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The system calls a locked-in worker may make.

namespace glassine::worker {

/// What may be opened by path: read-only leaves it to Landlock which files that is.
enum class Opening { Nothing, ReadOnly };

/// Applies the allow-list to every thread of the process. False when the kernel or the architecture cannot.
bool applySeccompFilter(Opening opening);

/// For a process that talks to servers and decodes nothing: no other program or process, no waiting for connections, no
/// sockets but those of the internet and of look-ups, no code but from files. All other calls are left to Landlock.
bool applyNetworkFilter();

} // namespace glassine::worker
