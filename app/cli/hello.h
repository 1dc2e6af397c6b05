// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks a worker what this machine can do.

#include "base/result.h"
#include "worker/job.h"
#include "worker/pool.h"

namespace glassine::cli {

/// Starts one worker and waits until it has said hello.
Result<worker::Hello> askWorker();
/// The same of the processes that read camera raw.
Result<worker::Hello> askRawWorker();
/// The same for a pool that is there already. Event loop inside: for commands, not for the window.
Result<worker::Hello> waitForHello(worker::Pool &pool);

} // namespace glassine::cli
