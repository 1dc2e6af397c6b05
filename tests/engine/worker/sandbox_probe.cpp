// SPDX-License-Identifier: GPL-3.0-or-later
// Locks itself in and then tries one forbidden thing: exit 0 = could, 1 = refused; or it is killed.
// "report" prints what is in force instead. A second word, "landlock" or "seccomp", puts up that wall alone, "network" the
// filter of a process that talks to servers; "fleeting" both walls while threads end. A third, "thread", tries from a thread that was there before the lock.

#include "worker/sandbox.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace glassine::worker;

namespace {

bool canExecute()
{
    char program[] = "/bin/true";
    char *arguments[] = {program, nullptr};
    ::execve(program, arguments, arguments + 1);
    return false;
}

bool canAllocate(std::size_t bytes)
{
    return ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

bool canMakeCode()
{
    return ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

bool canTurnDataIntoCode()
{
    void *page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return ::mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
}

bool canWriteBeyond(int fd)
{
    const std::vector<char> megabyte(1 << 20);
    for (int i = 0; i < 3; ++i) {
        if (::write(fd, megabyte.data(), megabyte.size()) != ssize_t(megabyte.size()))
            return false;
    }
    return true;
}

bool canPeekAtParent()
{
    char byte = 0;
    iovec here{&byte, 1};
    iovec there{&byte, 1};
    return ::process_vm_readv(::getppid(), &here, 1, &there, 1, 0) == 1;
}

/// To a port nobody listens on: "refused" by the peer is as good as connected.
bool canConnect()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(1);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 || errno == ECONNREFUSED;
}

bool canListen()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    return ::listen(fd, 1) == 0;
}

bool canLookUpAName()
{
    addrinfo *found = nullptr;
    return ::getaddrinfo("localhost", "80", nullptr, &found) == 0;
}

bool canRunAThread()
{
    int value = 0;
    std::thread([&] { value = 1; }).join();
    return value == 1;
}

bool canCatchItsOwnAbort()
{
    ::signal(SIGABRT, [](int) { ::_exit(0); });
    std::abort();
}

const std::map<std::string, std::function<bool()>> kDeeds = {
    {"open-file", [] { return ::open("/etc/passwd", O_RDONLY) >= 0; }},
    {"open-proc", [] { return ::open("/proc/self/maps", O_RDONLY) >= 0; }},
    {"create-file", [] { return ::open("/tmp/glassine-sandbox-probe", O_CREAT | O_WRONLY, 0600) >= 0; }},
    {"open-temporary", [] { return ::open("/tmp", O_TMPFILE | O_RDWR, 0600) >= 0; }},
    {"list-folder", [] { return ::open("/", O_RDONLY | O_DIRECTORY) >= 0; }},
    {"unlink", [] { return ::unlink("/tmp/glassine-sandbox-probe") == 0 || errno == ENOENT; }},
    {"make-folder", [] { return ::mkdir("/tmp/glassine-sandbox-probe.d", 0700) == 0 || errno == EEXIST; }},
    {"read-link",
     [] {
         char text[64];
         return ::readlink("/proc/self/exe", text, sizeof text) > 0;
     }},
    {"change-mode", [] { return ::fchmod(0, 0600) == 0; }},
    {"connect", canConnect},
    {"listen", canListen},
    {"look-up", canLookUpAName},
    {"load-library", [] { return ::dlopen("libz.so.1", RTLD_NOW) != nullptr; }},
    {"packet-socket", [] { return ::socket(AF_PACKET, SOCK_DGRAM, 0) >= 0; }},
    {"socket", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
    {"unix-socket", [] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
    {"execute", canExecute},
    {"fork", [] { return ::fork() >= 0; }},
    {"raw-fork", [] { return ::syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0) >= 0; }},
    {"kill-parent", [] { return ::kill(::getppid(), 0) == 0; }},
    {"signal-parent-thread", [] { return ::syscall(SYS_tgkill, ::getppid(), ::getppid(), 0) == 0; }},
    {"ptrace", [] { return ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr) == 0; }},
    {"peek-at-parent", canPeekAtParent},
    {"bpf", [] { return ::syscall(SYS_bpf, 0, nullptr, 0) >= 0; }},
    {"io-uring", [] { return ::syscall(SYS_io_uring_setup, 1, nullptr) >= 0; }},
    {"unshare", [] { return ::syscall(SYS_unshare, 0x10000000) == 0; }},
    {"mount", [] { return ::syscall(SYS_mount, "none", "/mnt", "tmpfs", 0, nullptr) == 0; }},
    {"raise-limits",
     [] {
         const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
         return ::setrlimit(RLIMIT_AS, &all) == 0;
     }},
    {"make-code", canMakeCode},
    {"data-into-code", canTurnDataIntoCode},
    {"write-beyond", [] { return canWriteBeyond(1); }},
    {"allocate-too-much", [] { return canAllocate(std::size_t(2) << 30); }},
    {"allocate", [] { return canAllocate(64 << 20); }},
    {"write", [] { return ::write(1, "x", 1) == 1; }},
    {"thread", canRunAThread},
    {"abort", canCatchItsOwnAbort},
    {"memfd", [] { return ::memfd_create("x", MFD_CLOEXEC) >= 0; }},
    {"map-file",
     [] { return ::ftruncate(1, 4096) == 0 && ::mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE, 1, 0) != MAP_FAILED; }},
};

} // namespace

int main(int argc, char *argv[])
{
    const auto deed = argc >= 2 ? kDeeds.find(argv[1]) : kDeeds.end();
    const std::string wall = argc >= 3 ? argv[2] : "";
    if (!tieToParent(0))
        return 3;
    SandboxOptions options;
    options.memoryBytes = std::int64_t(1) << 30;
    options.fileBytes = 2 << 20;
    options.landlock = wall != "seccomp" && wall != "network";
    options.network = wall == "network";
    options.seccomp = wall != "landlock";
    std::atomic<bool> locked{false};
    std::thread older([&] {
        while (!locked)
            std::this_thread::yield();
        if (argc == 4)
            std::_Exit(deed->second() ? 0 : 1);
    });
    for (int i = 0; wall == "fleeting" && i < 64; ++i)
        std::thread([i] { std::this_thread::sleep_for(std::chrono::microseconds(20 * i)); }).detach();
    const SandboxReport report = lockIn(options);
    locked = true;
    older.join();
    if (deed != kDeeds.end())
        return deed->second() ? 0 : 1;
    std::printf("landlock=%d seccomp=%d limits=%d no-new-privileges=%d\n", report.landlockAbi, int(report.seccomp),
                int(report.resourceLimits), int(report.noNewPrivileges));
    return 2;
}
