// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rules of a seccomp filter by the names of system calls, as far as this libseccomp and this processor know them.

#include <seccomp.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <memory>

namespace glassine::worker {

// clang-format off
/// Nothing of ours has an honest use for these: whoever calls one has been taken over.
inline constexpr std::array kDeadlyAnywhere = {
    "execve", "execveat", "fork", "vfork", "listen", "accept", "accept4", "ptrace", "process_vm_readv",
    "process_vm_writev", "process_madvise", "pidfd_getfd", "pidfd_send_signal", "bpf", "io_uring_setup", "io_uring_enter",
    "io_uring_register", "mount", "umount2", "move_mount", "open_tree", "fsopen", "fsmount", "pivot_root", "chroot",
    "unshare", "setns", "keyctl", "add_key", "request_key", "userfaultfd", "perf_event_open", "init_module",
    "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot", "swapon", "open_by_handle_at", "setuid",
    "setgid", "setresuid", "setresgid", "capset", "personality", "modify_ldt",
};
// clang-format on

class Filter {
public:
    /// `otherwise`: what happens to calls without a rule.
    explicit Filter(std::uint32_t otherwise) : m_context(seccomp_init(otherwise), &seccomp_release) {}

    bool valid() const { return m_context && m_complete; }

    void add(const char *name, std::uint32_t action)
    {
        const int number = seccomp_syscall_resolve_name(name);
        if (number != __NR_SCMP_ERROR && m_context) // not known to this libseccomp: the default applies
            check(seccomp_rule_add_array(m_context.get(), action, number, 0, nullptr));
    }

    template <typename... Conditions>
    void addWhen(const char *name, std::uint32_t action, Conditions... conditions)
    {
        const std::array all = {conditions...};
        const int number = seccomp_syscall_resolve_name(name);
        if (number != __NR_SCMP_ERROR && m_context)
            check(seccomp_rule_add_array(m_context.get(), action, number, unsigned(all.size()), all.data()));
    }

    bool load()
    {
        check(seccomp_attr_set(m_context.get(), SCMP_FLTATR_CTL_TSYNC, 1)); // threads left over from warm-up too
        return valid() && seccomp_load(m_context.get()) == 0;
    }

private:
    void check(int result) { m_complete = m_complete && (result == 0 || result == -EDOM); } // EDOM: not on this CPU

    std::unique_ptr<void, decltype(&seccomp_release)> m_context;
    bool m_complete = true;
};

inline constexpr scmp_arg_cmp equals(unsigned argument, scmp_datum_t value)
{
    return {argument, SCMP_CMP_EQ, value, 0};
}

inline constexpr scmp_arg_cmp masked(unsigned argument, scmp_datum_t mask, scmp_datum_t value)
{
    return {argument, SCMP_CMP_MASKED_EQ, mask, value};
}

} // namespace glassine::worker
