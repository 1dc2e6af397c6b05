// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One child process with one socket: started with nothing inherited, killed when this goes.

#include "base/result.h"
#include "base/unique_fd.h"
#include "worker/channel.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace glassine::worker {

/// How a process ended.
struct Ending {
    bool signaled = false;
    int value = 0; ///< exit code or signal
    bool outOfMemory() const;
    /// "was killed by SIGSEGV", "gave up by itself, SIGABRT", "exited with code 3".
    std::string text() const;
};

class ChildProcess {
public:
    ChildProcess() = default;
    ChildProcess(ChildProcess &&) noexcept;
    ChildProcess &operator=(ChildProcess &&) noexcept;
    ~ChildProcess(); ///< kills; collects it now or, if it takes its time to die, in the background, before the program ends

    /// Starts `program` with `socket` as descriptor 3, /dev/null as 0 to 2 (2 is inherited when GLASSINE_WORKER_STDERR is set
    /// and in sanitized builds), a clean environment, and a process group of its own, so that Ctrl-C in a terminal is
    /// the application's business alone. Errors: Internal, detail = why.
    static Result<ChildProcess> start(const std::string &program, const std::vector<std::string> &arguments,
                                      const Channel &socket);

    pid_t pid() const { return m_pid; }
    bool running() const { return m_pid > 0; }
    /// Readable once the process has ended; -1 on kernels without pidfd_open.
    int endedFd() const { return m_pidFd.get(); }
    /// What all its threads have used of the processors; none when it cannot be told.
    std::optional<std::chrono::nanoseconds> cpuTime() const;
    void kill();
    /// Collects the process if it has ended.
    std::optional<Ending> reap();
    /// The same, waiting for it.
    std::optional<Ending> wait();

private:
    std::optional<Ending> collect(int options);
    void letGo();
    pid_t m_pid = -1;
    UniqueFd m_pidFd;
};

/// What a worker gets as its environment: nothing of the user's but what developers and sanitizers need.
std::vector<std::string> workerEnvironment();

} // namespace glassine::worker
