// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The commit protocol: a file under a final name is complete, or it is not there.

#include "base/result.h"
#include "base/unique_fd.h"

#include <cstdint>
#include <string>

namespace glassine::files {

/// File dates for a finished output; `keep` false leaves the time of writing.
struct OutputTimes {
    std::int64_t mtimeNs = 0;
    bool keep = false;
};

/// One output on its way: an unnamed file (O_TMPFILE) in the target folder, or where the file system has none,
/// `.glassine-<tag>-<n>.part` created O_EXCL|O_NOFOLLOW. Destroyed before commit, it leaves nothing behind.
class OutputFile {
public:
    /// Opens the folder (created with parents when missing, 0777 & ~umask) and the unnamed file in it.
    /// `tag` identifies the session, for clean-up after a crash. Errors: OutputFolderUnwritable, DiskFull, OutputIo.
    static Result<OutputFile> create(const std::string &folder, const std::string &tag);

    OutputFile(OutputFile &&) noexcept;
    OutputFile &operator=(OutputFile &&) noexcept;
    ~OutputFile();

    int fd() const { return m_fd.get(); }
    const std::string &folder() const { return m_folder; }

    /// fsync, close-safe link without replacing, fsync of the folder (and of newly made parents). EEXIST gives
    /// OutputExists and the caller chooses another name and calls again. On any error no final name exists that
    /// was not there before. fsync and close errors are errors.
    Result<void> commit(const std::string &fileName, OutputTimes times = {});
    /// Forgets the file; the same as destruction.
    void discard();

private:
    OutputFile() = default;
    UniqueFd m_folderFd;
    UniqueFd m_fd;
    std::string m_folder;
    std::string m_tempName; ///< empty with O_TMPFILE
};

/// Removes leftovers `.glassine-<tag>-*.part` of a dead session from `folder`; returns how many.
int removeLeftovers(const std::string &folder, const std::string &tag);

/// Bytes free for this user on the file system that holds (or would hold) `folder`; walks up to what exists.
Result<std::int64_t> freeBytes(const std::string &folder);

/// write(2) until done: short writes and EINTR retried. DiskFull or OutputIo with errno's name.
Result<void> writeAll(int fd, const void *data, std::size_t size, const std::string &subject);

} // namespace glassine::files
