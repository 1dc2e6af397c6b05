// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A worker's life after it has locked itself in: say hello, then one job after the other until the socket closes.

#include "worker/channel.h"
#include "worker/job.h"
#include "worker/sandbox.h"

namespace glassine::worker {

enum class Service { ManyJobs, OneJob };

/// Drops what libraries say, and turns allocation failures that cannot be unwound into kExitOutOfMemory.
void silenceLibraries();

/// What this process can do and what holds it in. libvips must be started.
Hello describeWorker(const SandboxReport &sandbox);

/// Gives the exit code (see exit_codes.h).
int serve(const Channel &channel, const Hello &hello, Service service);

} // namespace glassine::worker
