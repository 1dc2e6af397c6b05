// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Archives as the application sees them: lists of members, and members opened like files. All of it is read by glassine-unpack,
// a locked process for each archive; here are only descriptors. For any thread.

#include "files/input_file.h"
#include "files/scanner.h"

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>

namespace glassine::archive {

/// glassine-unpack beside this program, in libexec, or where a build tree has it.
std::string findUnpackProgram();

/// One member of an archive, read again from beginning to end.
struct MemberDigest {
    std::string name;
    std::int64_t size = 0;
    std::string sha256;
};

class Archives {
public:
    explicit Archives(std::string program = {});
    ~Archives();
    Archives(const Archives &) = delete;
    Archives &operator=(const Archives &) = delete;

    /// For files::scan; `cancelled` must outlive it.
    files::ListArchive lister(const std::atomic<bool> &cancelled);
    Result<void> list(const files::InputFile &archive, const std::string &path, const std::atomic<bool> &cancelled,
                      const std::function<void(files::ListedMember)> &each);
    /// A file as files::openInput() opens it, or a member of an archive: its bytes, sealed. InputVanished when the archive or
    /// the member is not there, DamagedInput, ArchiveEncrypted and others about the member.
    Result<files::InputFile> openInput(const std::string &path, const Limits &limits);
    /// Reads everything and sums it up; `archive` is a file of our own making, of any size.
    Result<void> digest(int archive, const std::string &path, const std::atomic<bool> &cancelled,
                        const std::function<Result<void>(MemberDigest)> &each);
    /// Whoever waits for a member gets Interrupted, now and from now on.
    void cancel() { m_cancelled = true; }

private:
    class Process;
    /// An archive that members are asked of, one at a time.
    struct Source {
        std::string path;
        files::FileIdentity identity;
        std::mutex mutex;
        std::unique_ptr<Process> process;
    };
    std::shared_ptr<Source> sourceFor(const files::OpenArchive &archive);
    Result<files::InputFile> openMember(const std::string &path, const Limits &limits);

    std::string m_program;
    std::atomic<bool> m_cancelled{false};
    std::mutex m_mutex;
    std::list<std::shared_ptr<Source>> m_sources; ///< the last one asked first
};

} // namespace glassine::archive
