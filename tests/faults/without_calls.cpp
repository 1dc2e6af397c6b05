// SPDX-License-Identifier: GPL-3.0-or-later
// without_calls NAME[,NAME…] PROGRAM ARGUMENT…: runs a program for which these system calls do not exist, as on an
// old kernel or in a strict container.

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sstream>
#include <string>

#include <seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

/// A kernel without seccomp() has no older way to a filter either.
bool hide(scmp_filter_ctx filter, const std::string &name)
{
    const int number = seccomp_syscall_resolve_name(name.c_str());
    if (number == __NR_SCMP_ERROR || seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), number, 0) != 0)
        return false;
    return name != "seccomp"
        || seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP))
        == 0;
}

} // namespace

int main(int count, char *words[])
{
    if (count < 3)
        return 64;
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    std::istringstream names(words[1]);
    for (std::string name; std::getline(names, name, ',');)
        if (!hide(filter, name)) {
            std::fprintf(stderr, "cannot hide %s\n", name.c_str());
            return 65;
        }
    if (seccomp_load(filter) != 0)
        return 66;
    ::execv(words[2], words + 2);
    std::fprintf(stderr, "%s: %s\n", words[2], std::strerror(errno));
    return 67;
}
