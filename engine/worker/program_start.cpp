// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/program_start.h"

#include "worker/exit_codes.h"
#include "worker/sandbox.h"

#include <charconv>
#include <cstdio>
#include <cstring>

#include <sys/socket.h>

namespace glassine::worker {

namespace {

pid_t parentOf(int argc, char **argv)
{
    pid_t parent = 0;
    if (argc == 3 && std::strcmp(argv[1], "--parent") == 0)
        std::from_chars(argv[2], argv[2] + std::strlen(argv[2]), parent);
    return parent;
}

} // namespace

bool hasSocket()
{
    int type = 0;
    socklen_t length = sizeof type;
    return ::getsockopt(kSocket, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_SEQPACKET;
}

int beginAsChild(const char *program, int argc, char **argv)
{
    const pid_t parent = parentOf(argc, argv);
    if (parent <= 0 || !hasSocket()) {
        std::fprintf(stderr, "%s is started by glassine, not by hand.\n", program);
        return kExitUsage;
    }
    return tieToParent(parent) ? 0 : kExitStart;
}

} // namespace glassine::worker
