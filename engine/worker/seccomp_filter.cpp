// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/seccomp_filter.h"

#include "worker/seccomp_rules.h"

#include <array>

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace glassine::worker {

namespace {

// clang-format off
/// Whatever the arguments. Nothing here takes a path, makes a descriptor from nothing, or reaches another process.
constexpr std::array kAllowed = {
    // descriptors we were given
    "read", "readv", "pread64", "preadv", "preadv2", "write", "writev", "pwrite64", "pwritev", "pwritev2", "lseek",
    "_llseek", "close", "close_range", "dup", "fstat", "fstat64", "fstatfs", "ftruncate", "ftruncate64", "fallocate",
    "fadvise64", "fadvise64_64", "fsync", "fdatasync", "copy_file_range", "sendfile", "poll", "ppoll", "recvmsg",
    "sendmsg",
    // memory
    "brk", "munmap", "mremap", "madvise", "mincore", "membarrier", "memfd_create",
    // threads
    "futex", "futex_wait", "futex_wake", "set_robust_list", "get_robust_list", "rseq", "set_tid_address", "exit",
    "exit_group", "sched_yield", "sched_getaffinity", "sched_getattr", "sched_getparam", "sched_getscheduler",
    "sched_get_priority_max", "sched_get_priority_min", "getcpu", "gettid", "getpid", "getppid",
    // signals
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigreturn", "sigaltstack", "restart_syscall",
    // time and facts about ourselves
    "clock_gettime", "clock_gettime64", "clock_getres", "clock_nanosleep", "clock_nanosleep_time64", "nanosleep",
    "gettimeofday", "time", "times", "getrusage", "getrandom", "uname", "sysinfo", "getuid", "geteuid", "getgid",
    "getegid",
};
// clang-format on

/// Nor has a decoder for these.
constexpr std::array kDeadly = {"socketpair", "connect", "bind", "sendto", "sendmmsg", "kill", "tkill"};

/// Newer calls whose callers know how to do without; "no such call" sends them to the older one that is checked.
constexpr std::array kPretendMissing = {"clone3", "statx", "openat2"};

/// Calls that are fine with some arguments and not with others.
void addConditions(Filter &filter)
{
    // Threads, never processes. (clone3 hides its flags behind a pointer, so it is "missing".)
    constexpr scmp_datum_t thread = CLONE_VM | CLONE_THREAD | CLONE_SIGHAND;
    filter.addWhen("clone", SCMP_ACT_ALLOW, masked(0, thread, thread));
    // exiv2 asks for the user's home folder when it sees a maker note (0.27, 0.28: its lens list may be there), and
    // glibc asks a name service daemon first: refused, which both take well.
    filter.addWhen("socket", SCMP_ACT_KILL_PROCESS, scmp_arg_cmp{0, SCMP_CMP_NE, AF_UNIX, 0});
    // abort() raises in its own process.
    filter.addWhen("tgkill", SCMP_ACT_ALLOW, equals(0, scmp_datum_t(::getpid())));
    // fstat() is newfstatat(fd, "", AT_EMPTY_PATH) in glibc; a path could hide there, and could only be looked up.
    filter.addWhen("newfstatat", SCMP_ACT_ALLOW, masked(3, AT_EMPTY_PATH, AT_EMPTY_PATH));
    // No code that was not there at the lock.
    filter.addWhen("mmap", SCMP_ACT_ALLOW, masked(2, PROT_EXEC, 0));
    filter.addWhen("mmap2", SCMP_ACT_ALLOW, masked(2, PROT_EXEC, 0));
    filter.addWhen("mprotect", SCMP_ACT_ALLOW, masked(2, PROT_EXEC, 0));
    // Asking for limits, never changing them.
    filter.addWhen("prlimit64", SCMP_ACT_ALLOW, equals(2, 0));
    filter.add("getrlimit", SCMP_ACT_ALLOW);
    for (const int command : {PR_SET_NAME, PR_GET_NAME, PR_GET_DUMPABLE})
        filter.addWhen("prctl", SCMP_ACT_ALLOW, equals(0, scmp_datum_t(command)));
    for (const int command : {F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC, F_GET_SEALS, F_ADD_SEALS})
        filter.addWhen("fcntl", SCMP_ACT_ALLOW, equals(1, scmp_datum_t(command)));
}

/// Which files that is, Landlock knows. Fontconfig asks whether a font can be read before it is opened; that tells no
/// more than whether a file of a name is there.
void addReading(Filter &filter)
{
    filter.addWhen("openat", SCMP_ACT_ALLOW, masked(2, O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | O_PATH, O_RDONLY));
    filter.add("access", SCMP_ACT_ALLOW);
    filter.add("faccessat", SCMP_ACT_ALLOW);
    filter.add("faccessat2", SCMP_ACT_ALLOW);
}

} // namespace

bool applySeccompFilter(Opening opening)
{
    Filter filter(SCMP_ACT_ERRNO(EPERM));
    for (const char *name : kAllowed)
        filter.add(name, SCMP_ACT_ALLOW);
    for (const char *name : kDeadlyAnywhere)
        filter.add(name, SCMP_ACT_KILL_PROCESS);
    for (const char *name : kDeadly)
        filter.add(name, SCMP_ACT_KILL_PROCESS);
    for (const char *name : kPretendMissing)
        filter.add(name, SCMP_ACT_ERRNO(ENOSYS));
    addConditions(filter);
    if (opening == Opening::ReadOnly)
        addReading(filter);
    return filter.valid() && filter.load();
}

} // namespace glassine::worker
