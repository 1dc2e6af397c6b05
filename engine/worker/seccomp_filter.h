// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The system calls a locked-in worker may make.

namespace glassine::worker {

/// Applies the allow-list to every thread of the process. False when the kernel or the architecture cannot.
bool applySeccompFilter();

} // namespace glassine::worker
