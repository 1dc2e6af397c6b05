// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/sandbox.h"

#include "worker/landlock.h"
#include "worker/seccomp_filter.h"

#include <algorithm>
#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace glassine::worker {

namespace {

std::int64_t physicalMemory()
{
    return std::int64_t(::sysconf(_SC_PHYS_PAGES)) * std::int64_t(::sysconf(_SC_PAGESIZE));
}

bool limit(__rlimit_resource resource, std::int64_t value)
{
    rlimit have{};
    if (::getrlimit(resource, &have) != 0)
        return false;
    // Never raise: a tighter limit of the user's own stays.
    const rlim_t wanted = std::min(rlim_t(value), have.rlim_max);
    const rlimit set{wanted, wanted};
    return ::setrlimit(resource, &set) == 0;
}

bool applyLimits(const SandboxOptions &options)
{
    // A write beyond RLIMIT_FSIZE shall be an error of one rendition, not the end of the process.
    ::signal(SIGXFSZ, SIG_IGN);
    bool all = limit(RLIMIT_CORE, 0);
    all = limit(RLIMIT_NOFILE, options.openFiles) && all;
    if (options.fileBytes > 0)
        all = limit(RLIMIT_FSIZE, options.fileBytes) && all;
    if (options.memoryBytes > 0)
        all = limit(RLIMIT_AS, std::min(options.memoryBytes, physicalMemory())) && all;
    return all;
}

} // namespace

bool tieToParent(pid_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    // The parent may have died before the line above; then nobody will send that signal any more.
    return parent == 0 || ::getppid() == parent;
}

SandboxReport lockIn(const SandboxOptions &options)
{
    SandboxReport report;
    report.resourceLimits = applyLimits(options);
    report.noNewPrivileges = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    if (!report.noNewPrivileges)
        return report;
    if (options.landlock || options.seccomp)
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // no ptrace, no memory of ours in /proc for others
    if (options.landlock)
        report.landlockAbi = applyLandlock(
            {options.readableFolders, options.writableFolders, options.network ? Reach::Network : Reach::Nothing});
    const bool mayOpen = report.landlockAbi > 0 && !options.readableFolders.empty();
    if (options.seccomp)
        report.seccomp = options.network ? applyNetworkFilter()
                                         : applySeccompFilter(mayOpen ? Opening::ReadOnly : Opening::Nothing);
    return report;
}

} // namespace glassine::worker
