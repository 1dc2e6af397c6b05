// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/landlock.h"

#include "base/unique_fd.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <memory>
#include <set>

#include <dirent.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace glassine::worker {

namespace {

// The numbers of the kernel's interface; linux/landlock.h of the floor platform stops at ABI 2.
constexpr long kCreateRuleset = 444;
constexpr long kAddRule = 445;
constexpr long kRestrictSelf = 446;
constexpr int kPathBeneath = 1;
constexpr std::uint64_t kReading = 1 << 2 | 1 << 3;                  // files, folders
constexpr std::uint64_t kWriting = 1 << 1 | 1 << 5 | 1 << 7 | 1 << 8 // files, removing them; making folders, files
    | 1 << 13 | 1 << 14;                                             // moving between folders, cutting off
constexpr std::uint64_t kBind = 1 << 0;
constexpr std::uint64_t kConnect = 1 << 1;
constexpr unsigned kAskVersion = 1;

struct RulesetAttributes {
    std::uint64_t fileAccess = 0;
    std::uint64_t networkAccess = 0; ///< since ABI 4
    std::uint64_t scoped = 0;        ///< since ABI 6: abstract sockets, signals
};

struct [[gnu::packed]] PathBeneath {
    std::uint64_t access = 0;
    std::int32_t folder = -1;
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
        return lowBits(15);                      // + truncate
    return abi == 2 ? lowBits(14) : lowBits(13); // + link across folders
}

UniqueFd makeRuleset(int abi, Reach reach)
{
    RulesetAttributes rules;
    rules.fileAccess = fileRights(abi);
    std::size_t size = sizeof(std::uint64_t);
    if (abi >= 4) {
        rules.networkAccess = reach == Reach::Network ? kBind : kBind | kConnect;
        size = 2 * sizeof(std::uint64_t);
    }
    if (abi >= 6) {
        rules.scoped = lowBits(2);
        size = sizeof rules;
    }
    return UniqueFd(int(::syscall(kCreateRuleset, &rules, size, 0U)));
}

/// A folder that is not there, or cannot be allowed, stays closed.
void allow(int ruleset, const std::string &path, std::uint64_t rights)
{
    const UniqueFd folder(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    const PathBeneath rule{rights, folder.get()};
    if (folder)
        ::syscall(kAddRule, ruleset, kPathBeneath, &rule, 0U);
}

// Before ABI 8 the kernel restricts the calling thread only, and libvips keeps the threads of its warm-up: those are the
// ones that will decode. Each is therefore made to restrict itself, in a signal handler. A handler's world is global.
constexpr std::size_t kMostThreads = 512;
std::atomic<int> rulesetForHandler{-1};
std::array<std::atomic<pid_t>, kMostThreads> threadsDone{};
std::atomic<std::size_t> answers{0};
std::atomic<int> threadsRefused{0};

/// System calls only: it runs in whatever the thread was doing.
void restrictThisThread(int)
{
    const int error = errno;
    const bool done = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::syscall(kRestrictSelf, rulesetForHandler.load(), 0U) == 0;
    if (const std::size_t place = done ? answers++ : kMostThreads; place < kMostThreads)
        threadsDone[place] = static_cast<pid_t>(::syscall(SYS_gettid));
    else
        ++threadsRefused;
    errno = error;
}

std::set<pid_t> otherThreads()
{
    std::set<pid_t> threads;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir("/proc/self/task"), &::closedir);
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        pid_t thread = 0;
        const char *name = entry->d_name;
        std::from_chars(name, name + std::strlen(name), thread);
        if (thread > 0 && thread != ::gettid())
            threads.insert(thread);
    }
    return threads;
}

/// Those that have not answered. A thread that was about to end takes its signal with it.
std::set<pid_t> silentOnes(std::set<pid_t> asked)
{
    for (const std::atomic<pid_t> &thread : threadsDone)
        asked.erase(thread.load());
    if (!asked.empty()) {
        const std::set<pid_t> living = otherThreads();
        std::erase_if(asked, [&living](pid_t thread) { return !living.contains(thread); });
    }
    return asked;
}

/// False when a thread refuses, or does not answer within a second.
bool waitForThreads(const std::set<pid_t> &asked)
{
    constexpr int kPatienceMs = 1000;
    for (int i = 0; i < kPatienceMs && threadsRefused == 0; ++i) {
        if (silentOnes(asked).empty())
            return threadsRefused == 0;
        const timespec pause{0, 1'000'000};
        ::nanosleep(&pause, nullptr);
    }
    return false;
}

bool restrictOtherThreads(int ruleset)
{
    rulesetForHandler = ruleset;
    struct sigaction action = {};
    struct sigaction before = {};
    action.sa_handler = &restrictThisThread;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGUSR2, &action, &before);
    std::set<pid_t> asked;
    bool all = true;
    for (bool news = true; news && all;) { // until no thread has started another meanwhile
        news = false;
        for (const pid_t thread : otherThreads()) {
            if (!asked.insert(thread).second)
                continue;
            news = true;
            ::syscall(SYS_tgkill, ::getpid(), thread, SIGUSR2); // fails when it has just ended
        }
        all = waitForThreads(asked);
    }
    ::sigaction(SIGUSR2, &before, nullptr);
    return all;
}

} // namespace

int applyLandlock(const Allowances &allowed)
{
    const long abi = ::syscall(kCreateRuleset, nullptr, std::size_t(0), kAskVersion);
    if (abi < 1)
        return 0;
    const UniqueFd ruleset = makeRuleset(int(abi), allowed.reach);
    if (!ruleset)
        return 0;
    for (const std::string &folder : allowed.readableFolders)
        allow(ruleset.get(), folder, kReading);
    for (const std::string &folder : allowed.writableFolders)
        allow(ruleset.get(), folder, (kReading | kWriting) & fileRights(int(abi)));
    const bool others = restrictOtherThreads(ruleset.get()); // first: afterwards we could not list them
    const bool here = ::syscall(kRestrictSelf, ruleset.get(), 0U) == 0;
    return others && here ? int(abi) : 0;
}

} // namespace glassine::worker
