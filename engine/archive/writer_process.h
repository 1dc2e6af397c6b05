// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One glassine-archive, seen from the application: files go in one after the other.

#include "archive/pack_protocol.h"
#include "base/result.h"
#include "worker/channel.h"
#include "worker/process.h"

#include <atomic>
#include <functional>

namespace glassine::archive {

/// glassine-archive beside this program, in libexec, or where a build tree has it.
std::string findArchiveProgram();

class WriterProcess {
public:
    /// `target`: an empty regular file. `path` is what errors name.
    static Result<WriterProcess> start(PackFormat format, int target, const std::string &path);
    /// Blocks until the file is in the archive. Its errors: InputChanged and InputUnreadable; else of the archive.
    Result<void> add(const PackFile &file, int fd, const std::string &path, const std::atomic<bool> &cancelled,
                     const std::function<void(std::int64_t)> &wrote);
    Result<void> finish(const std::atomic<bool> &cancelled);

private:
    Result<void> send(const PackRequest &request, int fd);
    Result<PackReply> next(const std::atomic<bool> &cancelled);
    Error failure(const PackFailed &failed, const std::string &file) const;

    worker::Channel m_channel;
    worker::ChildProcess m_process;
    std::string m_path;
};

} // namespace glassine::archive
