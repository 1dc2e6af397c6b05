// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The commit protocol: a file under a final name is complete, or it is not there.

#include "base/result.h"
#include "base/unique_fd.h"
#include "files/input_file.h"

#include <cstdint>
#include <string>

namespace glassine::files {

class FolderGuard;

/// File dates for a finished output; `keep` false leaves the time of writing.
struct OutputTimes {
    std::int64_t mtimeNs = 0;
    bool keep = false;
};

/// How a finished file gets its name: the best way the file system has is found by itself, from this one
/// downwards. Anything but the first is for tests; file systems choose for themselves.
enum class CommitMethod {
    Unnamed,     ///< O_TMPFILE, then linkat()
    RenameNew,   ///< .part file, then renameat2(RENAME_NOREPLACE)
    Link,        ///< .part file, then link() and unlink(): NFS
    Placeholder, ///< .part file, then rename() over an empty file of our own that reserved the name: FUSE
};

/// One output on its way: an unnamed file (O_TMPFILE) in the target folder, or where the file system has none,
/// `.glassine-<tag>-<random>.part` created O_EXCL|O_NOFOLLOW. Destroyed before commit, it leaves nothing behind.
class OutputFile {
public:
    /// Opens the folder (created with parents when missing, 0777 & ~umask) and the unnamed file in it.
    /// `tag` identifies the session, for clean-up after a crash. Errors: OutputFolderUnwritable, DiskFull, OutputIo.
    static Result<OutputFile> create(const std::string &folder, const std::string &tag,
                                     CommitMethod strongest = CommitMethod::Unnamed);

    OutputFile(OutputFile &&) noexcept;
    OutputFile &operator=(OutputFile &&) noexcept;
    ~OutputFile();

    int fd() const { return m_fd.get(); }
    const std::string &folder() const { return m_folder; }

    /// fsync, close-safe link without replacing, fsync of the folder (and of newly made parents). EEXIST gives
    /// OutputExists and the caller chooses another name and calls again. On any error no final name exists that
    /// was not there before. fsync and close errors are errors. An output without bytes is VerificationFailed.
    /// With a `destination`, a name on a drive that was pulled meanwhile is an error too.
    Result<void> commit(const std::string &fileName, OutputTimes times = {}, const FolderGuard *destination = nullptr);
    /// Takes the name of a file that is there, in one step: the two exchange their names (RENAME_EXCHANGE), and what stood
    /// there loses the one it got, so the caller holds another link to it. When it turns out not to be `expected` (content
    /// and inode; the time of status change may differ), the exchange is undone and the error is InputChanged. False, with
    /// nothing changed, where the file system cannot exchange names.
    Result<bool> commitExchanging(const std::string &fileName, const FileIdentity &expected, OutputTimes times = {});
    /// Forgets the file; the same as destruction.
    void discard();

private:
    OutputFile() = default;
    Result<void> openUnnamed();
    Result<void> openPart();
    Result<void> makeDurable(const OutputTimes &times, const std::string &subject);
    Result<void> giveName(const std::string &fileName, const std::string &subject);
    bool linkUnnamed(const char *fileName);
    bool renameNew(const char *fileName);
    bool linkPart(const char *fileName);
    bool replacePlaceholder(const char *fileName);
    bool copyToPart();
    Result<bool> nameForExchange(const std::string &digits, const std::string &subject);

    UniqueFd m_folderFd;
    UniqueFd m_fd;
    std::string m_folder;
    std::string m_tag;
    std::string m_tempName; ///< empty with O_TMPFILE, and once the file has its final name
    CommitMethod m_method = CommitMethod::Unnamed;
};

/// Removes leftovers of a dead session from `folder`, never an original's last name; returns how many.
int removeLeftovers(const std::string &folder, const std::string &tag);

/// Bytes free for this user on the file system that holds (or would hold) `folder`; walks up to what exists.
Result<std::int64_t> freeBytes(const std::string &folder);

/// write(2) until done: short writes and EINTR retried. DiskFull or OutputIo with errno's name.
Result<void> writeAll(int fd, const void *data, std::size_t size, const std::string &subject);

} // namespace glassine::files
