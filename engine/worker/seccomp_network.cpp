// SPDX-License-Identifier: GPL-3.0-or-later
// What a process that talks to servers may not call. What it may cannot be listed: looking up a name of a host loads and runs
// what the system's administrator chose for that.
#include "worker/seccomp_filter.h"

#include "worker/seccomp_rules.h"

#include <algorithm>
#include <array>

#include <sched.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

namespace glassine::worker {

namespace {

constexpr scmp_arg_cmp differs(unsigned argument, scmp_datum_t value)
{
    return {argument, SCMP_CMP_NE, value, 0};
}

void addProcesses(Filter &filter)
{
    // Threads, never processes. clone3 hides its flags behind a pointer; glibc does without it.
    for (const scmp_datum_t flag : {scmp_datum_t(CLONE_THREAD), scmp_datum_t(CLONE_VM), scmp_datum_t(CLONE_SIGHAND)})
        filter.addWhen("clone", SCMP_ACT_ERRNO(EPERM), masked(0, flag, 0));
    filter.add("clone3", SCMP_ACT_ERRNO(ENOSYS));
    for (const char *name : {"kill", "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "setrlimit"})
        filter.add(name, SCMP_ACT_ERRNO(EPERM));
    filter.addWhen("tgkill", SCMP_ACT_ERRNO(EPERM), differs(0, scmp_datum_t(::getpid())));
    filter.addWhen("prlimit64", SCMP_ACT_ERRNO(EPERM), differs(2, 0));
}

/// The internet, and what a resolver asks on this computer.
void addSockets(Filter &filter)
{
    constexpr std::array<scmp_datum_t, 4> kAllowed = {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK};
    // One rule cannot look at an argument twice.
    for (scmp_datum_t family = 0; family < AF_MAX; ++family)
        if (std::find(kAllowed.begin(), kAllowed.end(), family) == kAllowed.end())
            filter.addWhen("socket", SCMP_ACT_ERRNO(EAFNOSUPPORT), equals(0, family));
    filter.addWhen("socket", SCMP_ACT_ERRNO(EAFNOSUPPORT), scmp_arg_cmp{0, SCMP_CMP_GE, AF_MAX, 0});
}

/// Code comes from files (a resolver's libraries), and this process can write none.
void addCode(Filter &filter)
{
    for (const char *name : {"mmap", "mmap2"})
        filter.addWhen(name, SCMP_ACT_ERRNO(EPERM), masked(2, PROT_EXEC, PROT_EXEC),
                       masked(3, MAP_ANONYMOUS, MAP_ANONYMOUS));
    for (const char *name : {"mprotect", "pkey_mprotect"})
        filter.addWhen(name, SCMP_ACT_ERRNO(EPERM), masked(2, PROT_EXEC, PROT_EXEC));
}

} // namespace

bool applyNetworkFilter()
{
    Filter filter(SCMP_ACT_ALLOW);
    for (const char *name : kDeadlyAnywhere)
        filter.add(name, SCMP_ACT_KILL_PROCESS);
    addProcesses(filter);
    addSockets(filter);
    addCode(filter);
    return filter.valid() && filter.load();
}

} // namespace glassine::worker
