// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The folder of an output: opened, or made with its parents so that a crash does not lose it again.

#include "base/result.h"
#include "base/unique_fd.h"

#include <functional>
#include <mutex>
#include <optional>
#include <string>

#include <sys/types.h>

namespace glassine::files {

/// Opens a folder that is there: readable where possible, because only such a descriptor can be fsynced; one that may be
/// written but not listed still works. Invalid with errno set on failure.
UniqueFd openFolder(int parent, const std::string &name);

/// Opens `folder`; what is missing is created 0777 & ~umask, each new name fsynced into its parent. Links on the
/// way are followed. Errors: OutputFolderUnwritable, DiskFull, OutputIo, NameTooLong, subject = the folder.
Result<UniqueFd> openOutputFolder(const std::string &folder);

/// Notices that a drive was pulled: the path leads to the mount point below then, or nowhere, and what would be made
/// there is lost when the drive comes back. Tells by the device only; inodes change on some FUSE file systems.
class FolderGuard {
public:
    explicit FolderGuard(std::string folder) : m_folder(std::move(folder)) {}
    /// The folder as it is now is the one that is meant.
    void accept();
    /// OutputIo when it is not there or on another device; fine as long as none was accepted.
    Result<void> check() const;

private:
    const std::string m_folder;
    mutable std::mutex m_mutex;
    std::optional<dev_t> m_device;
};

/// Calls `each` with the folder, opened from `parent`, and every name in it; never where it cannot be listed.
void eachEntry(int parent, const std::string &folder,
               const std::function<void(int folder, const std::string &name)> &each);

/// fsync of a folder; file systems that know no such thing (FUSE, some shares) are fine.
Result<void> syncFolder(int fd, const std::string &subject);

} // namespace glassine::files
