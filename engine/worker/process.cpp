// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process.h"

#include "worker/exit_codes.h"
#include "worker/program_start.h"

#include <array>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <ctime>
#include <mutex>
#include <string_view>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace glassine::worker {

namespace {

constexpr std::array<std::string_view, 8> kInherited = {
    "LD_LIBRARY_PATH", "ASAN_OPTIONS",      "LSAN_OPTIONS", "UBSAN_OPTIONS",
    "TSAN_OPTIONS",    "LLVM_PROFILE_FILE", "GCOV_PREFIX",  "FAKETIME",
};
constexpr std::string_view kInheritedPrefix = "GLASSINE_WORKER_";

/// Killed children on their way out, each with a thread that waits for it. The program does not end before them: what they
/// hold open, a file on a disk that is about to be unmounted, is closed when the user has the prompt again.
class Leaving {
public:
    /// Never taken down: a thread may outlast the wait.
    static Leaving &all()
    {
        static Leaving &leaving = *new Leaving;
        static const AtExit atExit;
        return leaving;
    }
    /// False when there is no thread to be had.
    bool waitFor(pid_t pid)
    {
        const std::lock_guard lock(m_mutex);
        try {
            std::thread([this, pid] {
                siginfo_t info{};
                while (::waitid(P_PID, id_t(pid), &info, WEXITED) != 0 && errno == EINTR) {}
                const std::lock_guard ended(m_mutex);
                --m_count;
                m_changed.notify_all();
            }).detach();
        } catch (const std::system_error &) {
            return false;
        }
        ++m_count;
        return true;
    }

private:
    struct AtExit {
        ~AtExit() { all().waitForAll(); }
    };
    void waitForAll()
    {
        constexpr std::chrono::seconds kMost(5); // longer only the disk of a dead network keeps them
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, kMost, [this] { return m_count == 0; });
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_count = 0;
};

/// posix_spawn's settings, released whatever happens.
struct SpawnSettings {
    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
    SpawnSettings()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnSettings(const SpawnSettings &) = delete;
    SpawnSettings &operator=(const SpawnSettings &) = delete;
};

bool wantsStderr()
{
#ifdef GLASSINE_SANITIZED
    return true;
#else
    return ::getenv("GLASSINE_WORKER_STDERR") != nullptr;
#endif
}

void describeDescriptors(SpawnSettings &settings, int socket)
{
    // A library's chatter may hold bytes of a hostile file: it never reaches the user's terminal.
    posix_spawn_file_actions_addopen(&settings.actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&settings.actions, 1, "/dev/null", O_WRONLY, 0);
    if (!wantsStderr())
        posix_spawn_file_actions_addopen(&settings.actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&settings.actions, socket, kSocket);
    posix_spawn_file_actions_addclosefrom_np(&settings.actions, 4);
}

void describeSignals(SpawnSettings &settings)
{
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&settings.attributes, &none);
    posix_spawnattr_setsigdefault(&settings.attributes, &all);
    posix_spawnattr_setpgroup(&settings.attributes, 0);
    posix_spawnattr_setflags(&settings.attributes,
                             POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> list;
    for (std::string &text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

} // namespace

bool Ending::outOfMemory() const
{
    return !signaled && value == kExitOutOfMemory;
}

std::string Ending::text() const
{
    if (!signaled)
        return "exited with code " + std::to_string(value);
    if (value == SIGABRT) // a library's own check failed: it was not the kernel, and not we
        return "gave up by itself, SIGABRT";
    const char *name = ::sigabbrev_np(value);
    return "was killed by " + (name ? std::string("SIG") + name : "signal " + std::to_string(value));
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)), m_pidFd(std::move(other.m_pidFd))
{}

ChildProcess &ChildProcess::operator=(ChildProcess &&other) noexcept
{
    if (this != &other) {
        letGo();
        m_pid = std::exchange(other.m_pid, -1);
        m_pidFd = std::move(other.m_pidFd);
    }
    return *this;
}

ChildProcess::~ChildProcess()
{
    letGo();
}

// Its memory goes with it, which takes a moment on a busy machine: whoever lets it go, a window perhaps, need not wait.
void ChildProcess::letGo()
{
    kill();
    if (!running() || reap())
        return;
    if (Leaving::all().waitFor(m_pid))
        m_pid = -1;
    else
        (void)wait();
}

Result<ChildProcess> ChildProcess::start(const std::string &program, const std::vector<std::string> &arguments,
                                         const Channel &socket)
{
    // posix_spawn opens 0 to 2 before it moves the socket: it must not be in their way.
    const UniqueFd moved(::fcntl(socket.fd(), F_DUPFD_CLOEXEC, 4));
    if (!moved)
        return fail(ErrorCode::Internal, program, std::strerror(errno));
    SpawnSettings settings;
    describeDescriptors(settings, moved.get());
    describeSignals(settings);

    std::vector<std::string> words = arguments;
    words.insert(words.begin(), program);
    std::vector<std::string> variables = workerEnvironment();
    ChildProcess child;
    const int error = ::posix_spawn(&child.m_pid, program.c_str(), &settings.actions, &settings.attributes,
                                    pointers(words).data(), pointers(variables).data());
    if (error != 0) {
        child.m_pid = -1;
        return fail(ErrorCode::Internal, program, std::strerror(error));
    }
    // No race: the process cannot be reaped, and its number not be given away, before we do it.
    child.m_pidFd = UniqueFd(int(::syscall(SYS_pidfd_open, child.m_pid, 0)));
    return child;
}

std::optional<std::chrono::nanoseconds> ChildProcess::cpuTime() const
{
    clockid_t clock{};
    timespec used{};
    if (!running() || ::clock_getcpuclockid(m_pid, &clock) != 0 || ::clock_gettime(clock, &used) != 0)
        return {};
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

void ChildProcess::kill()
{
    if (running())
        ::kill(m_pid, SIGKILL);
}

std::optional<Ending> ChildProcess::reap()
{
    return collect(WEXITED | WNOHANG);
}

std::optional<Ending> ChildProcess::wait()
{
    return collect(WEXITED);
}

std::optional<Ending> ChildProcess::collect(int options)
{
    if (!running())
        return std::nullopt;
    siginfo_t info{};
    int result = -1;
    do {
        result = ::waitid(P_PID, id_t(m_pid), &info, options);
    } while (result != 0 && errno == EINTR);
    if (result == 0 && info.si_pid == 0)
        return std::nullopt; // still running
    m_pid = -1;
    m_pidFd.reset();
    if (result != 0)
        return Ending{true, SIGKILL}; // somebody else collected it
    return Ending{info.si_code != CLD_EXITED, info.si_status};
}

std::vector<std::string> workerEnvironment()
{
    std::vector<std::string> variables = {
        "LANG=C.UTF-8",
        "LC_ALL=C.UTF-8",
        "HOME=/nonexistent",
        "VIPS_BLOCK_UNTRUSTED=1",
        "VIPS_DISC_THRESHOLD=1000g", // no temporary files: there is no path to put them
        "MALLOC_ARENA_MAX=2",
        "OMP_NUM_THREADS=1", // libimagequant's threads would wait for work by spinning
    };
    for (char **variable = environ; variable && *variable; ++variable) {
        const std::string_view text(*variable);
        const std::string_view name = text.substr(0, text.find('='));
        bool wanted = name.substr(0, kInheritedPrefix.size()) == kInheritedPrefix;
        for (const std::string_view known : kInherited)
            wanted = wanted || name == known;
        if (wanted)
            variables.emplace_back(text);
    }
    return variables;
}

} // namespace glassine::worker
