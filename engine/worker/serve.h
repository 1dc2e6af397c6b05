// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A worker's life after it has locked itself in: say hello, then one job after the other until the socket closes.

#include "worker/channel.h"
#include "worker/job.h"
#include "worker/sandbox.h"

namespace glassine::imaging {
class RawDecoder;
}

namespace glassine::worker {

enum class Service { ManyJobs, OneJob };

/// After imaging::start: drops what libraries say, and turns allocation failures that cannot be unwound into kExitOutOfMemory.
void silenceLibraries();

/// What this process can do. libvips must be started, the lock still open: the answers may need files.
/// `raw` is null in every process but those for camera raw.
Hello describeWorker(const imaging::RawDecoder *raw);
void addReport(Hello &hello, const SandboxReport &sandbox);

/// Gives the exit code (see exit_codes.h).
int serve(const Channel &channel, const Hello &hello, Service service, const imaging::RawDecoder *raw);

} // namespace glassine::worker
