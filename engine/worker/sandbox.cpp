// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/sandbox.h"

#include "base/unique_fd.h"
#include "worker/seccomp_filter.h"

#include <algorithm>
#include <array>
#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace glassine::worker {

namespace {

// The numbers of the kernel's interface; linux/landlock.h of the floor platform stops at ABI 2.
#ifndef SYS_landlock_create_ruleset
constexpr long kCreateRuleset = 444;
constexpr long kRestrictSelf = 446;
#else
constexpr long kCreateRuleset = SYS_landlock_create_ruleset;
constexpr long kRestrictSelf = SYS_landlock_restrict_self;
#endif
constexpr unsigned kAskVersion = 1;

struct RulesetAttributes {
    std::uint64_t fileAccess = 0;
    std::uint64_t networkAccess = 0; ///< since ABI 4
    std::uint64_t scoped = 0;        ///< since ABI 6: abstract sockets, signals
};

constexpr std::uint64_t lowBits(int count)
{
    return (std::uint64_t(1) << count) - 1;
}

std::uint64_t fileRights(int abi)
{
    if (abi >= 5)
        return lowBits(16); // + ioctl on devices
    if (abi >= 3)
        return lowBits(15); // + truncate
    return abi == 2 ? lowBits(14) : lowBits(13); // + link across folders
}

/// Handles everything this kernel can handle and allows nothing. Gives the ABI that is in force, 0 = none.
int applyLandlock()
{
    const long abi = ::syscall(kCreateRuleset, nullptr, std::size_t(0), kAskVersion);
    if (abi < 1)
        return 0;
    RulesetAttributes rules;
    rules.fileAccess = fileRights(int(abi));
    std::size_t size = sizeof(std::uint64_t);
    if (abi >= 4) {
        rules.networkAccess = lowBits(2);
        size = 2 * sizeof(std::uint64_t);
    }
    if (abi >= 6) {
        rules.scoped = lowBits(2);
        size = sizeof rules;
    }
    const UniqueFd ruleset(int(::syscall(kCreateRuleset, &rules, size, 0U)));
    if (!ruleset || ::syscall(kRestrictSelf, ruleset.get(), 0U) != 0)
        return 0;
    return int(abi);
}

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
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    // The parent may have died before the line above; then nobody will send that signal any more.
    return parent == 0 || ::getppid() == parent;
}

SandboxReport lockIn(const SandboxOptions &options)
{
    SandboxReport report;
    report.resourceLimits = applyLimits(options);
    report.noNewPrivileges = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    if (!options.confine || !report.noNewPrivileges)
        return report;
    report.landlockAbi = applyLandlock();
    report.seccomp = applySeccompFilter();
    return report;
}

} // namespace glassine::worker
