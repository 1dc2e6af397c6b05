// SPDX-License-Identifier: GPL-3.0-or-later
// glassine-unpack: reads one archive for the application, from inside a lock: no path, no network, one descriptor in, memory
// files out. Started with its socket as descriptor 3.

#include "archive/unpacker.h"
#include "base/standard_streams.h"
#include "worker/channel.h"
#include "worker/exit_codes.h"
#include "worker/program_start.h"
#include "worker/sandbox.h"

#include <clocale>
#include <cstdlib>
#include <ctime>
#include <new>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

using namespace glassine;

constexpr std::int64_t kMemoryBytes = std::int64_t(2) << 30; ///< 7z may want dictionaries of some hundred megabytes

void lockIn()
{
    worker::SandboxOptions options;
    options.fileBytes = archive::ReadingLimits().memberBytes;
#ifdef GLASSINE_SANITIZED
    options.landlock = options.seccomp = false;
#else
    options.memoryBytes = kMemoryBytes;
#endif
    worker::lockIn(options);
}

int work(const worker::Channel &channel)
{
    std::optional<archive::Unpacker> unpacker;
    const auto tell = [&channel](const archive::UnpackReply &reply, int descriptor) {
        const bool brings = descriptor >= 0;
        return channel.send(toJson(reply), brings ? std::span<const int>(&descriptor, 1) : std::span<const int>())
            .has_value();
    };
    while (true) {
        auto received = channel.receive(1);
        if (!received)
            return worker::kExitProtocol;
        if (received->state != worker::Received::State::Message)
            return worker::kExitDone;
        const auto request = archive::parseUnpackRequest(received->data);
        if (!request || received->descriptors.size() != (unpacker ? 0u : 1u))
            return worker::kExitProtocol;
        if (!unpacker)
            unpacker.emplace(std::move(received->descriptors[0]), tell);
        unpacker->answer(*request);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (const int status = worker::beginAsChild("glassine-unpack", argc, argv); status != 0)
        return status;
    ::prctl(PR_SET_NAME, "glassine-unpack", 0, 0, 0);
    occupyStandardStreams();
    ::fcntl(worker::kSocket, F_SETFD, FD_CLOEXEC);
    std::setlocale(LC_CTYPE, "C.UTF-8"); // names in archives that say what they are come out as UTF-8
    ::tzset();                           // ZIP's dates are local
    std::set_new_handler([] { std::_Exit(worker::kExitOutOfMemory); });
    lockIn();
    std::_Exit(work(worker::Channel{UniqueFd(worker::kSocket)}));
}
