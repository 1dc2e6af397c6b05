// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One file into a folder: complete under its name, read back, or not there. Nothing that is there is replaced unless that is
// asked for.

#include "base/unique_fd.h"
#include "sync/upload.h"

#include <atomic>
#include <string>

struct stat;

namespace glassine::sync {

/// What a file in a folder has for an ETag: its size and time. Inodes change on some file systems that are mounted anew.
std::string folderEtag(const struct ::stat &status);
/// contentHash of what the disk holds, not of what the cache remembers, as far as the system can be asked for that.
/// OutputIo, Interrupted.
Result<std::string> contentOnDisk(int fd, const std::string &subject, const std::atomic<bool> &stopped);

/// Where in the target folder, and what for.
struct FolderPlace {
    const std::string &root; ///< absolute
    std::string below;       ///< the file's folder below it; may be empty
    std::string name;
    std::string path() const; ///< absolute, of the file
};

class FolderCopy {
public:
    /// All must outlive it.
    FolderCopy(const FolderPlace &place, const Upload &upload, const UploadObserver &observer,
               const std::atomic<bool> &stopped);
    Result<RemoteObject> deliver();

private:
    Result<void> openPart();
    Result<void> takeUpPart();
    Result<void> makePart();
    Result<void> fill();
    Result<void> makeDurable();
    Result<void> readBack();
    Result<void> giveName();
    Result<bool> renameNew();
    Result<void> replace();
    Result<void> nameIsTaken();
    Error failure(int error) const;
    void discardPart();

    const FolderPlace &m_place;
    const Upload &m_upload;
    const UploadObserver &m_observer;
    const std::atomic<bool> &m_stopped;
    UniqueFd m_folder, m_part;
    std::string m_partName;
    std::int64_t m_written = 0; ///< bytes of the part that are right
};

/// Removes a part that will not be gone on with; one that is gone already is fine.
Result<void> removePart(const std::string &root, const std::string &path);

} // namespace glassine::sync
