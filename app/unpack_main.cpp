// SPDX-License-Identifier: GPL-3.0-or-later
// glassine-unpack: reads one archive for the application, from inside a lock: no path, no network, one descriptor in, memory
// files out. Started with its socket as descriptor 3.

#include "archive/unpacker.h"
#include "base/standard_streams.h"
#include "worker/channel.h"
#include "worker/exit_codes.h"
#include "worker/sandbox.h"

#include <charconv>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <new>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace glassine;

constexpr int kSocket = 3;
constexpr std::int64_t kMemoryBytes = std::int64_t(2) << 30; ///< 7z may want dictionaries of some hundred megabytes

bool isOurSocket()
{
    int type = 0;
    socklen_t length = sizeof type;
    return ::getsockopt(kSocket, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_SEQPACKET;
}

pid_t parentOf(int argc, char **argv)
{
    pid_t parent = 0;
    if (argc == 3 && std::strcmp(argv[1], "--parent") == 0)
        std::from_chars(argv[2], argv[2] + std::strlen(argv[2]), parent);
    return parent;
}

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
        return channel.send(toJson(reply), brings ? std::span<const int>(&descriptor, 1) : std::span<const int>()).has_value();
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
    const pid_t parent = parentOf(argc, argv);
    if (parent <= 0 || !isOurSocket()) {
        std::fputs("glassine-unpack is started by glassine, not by hand.\n", stderr);
        return worker::kExitUsage;
    }
    if (!worker::tieToParent(parent))
        return worker::kExitStart;
    ::prctl(PR_SET_NAME, "glassine-unpack", 0, 0, 0);
    occupyStandardStreams();
    ::fcntl(kSocket, F_SETFD, FD_CLOEXEC);
    std::setlocale(LC_CTYPE, "C.UTF-8"); // names in archives that say what they are come out as UTF-8
    ::tzset();                           // ZIP's dates are local
    std::set_new_handler([] { std::_Exit(worker::kExitOutOfMemory); });
    lockIn();
    std::_Exit(work(worker::Channel{UniqueFd(kSocket)}));
}
