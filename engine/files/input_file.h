// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opening an original: read-only, never blocking, never through the last link, regular files only.

#include "base/bytes.h"
#include "base/result.h"
#include "base/unique_fd.h"
#include "files/content_type.h"
#include "files/limits.h"

#include <cstdint>
#include <memory>
#include <string>

struct stat;

namespace glassine::files {

/// Enough to notice that a file is not what it was.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t mtimeNs = 0;
    std::int64_t ctimeNs = 0;
    bool operator==(const FileIdentity &) const = default;
    bool sameFile(const FileIdentity &o) const { return device == o.device && inode == o.inode; }
};

/// The archive that a photo lies in.
struct OpenArchive {
    std::string path;
    UniqueFd fd;
    FileIdentity identity;
};

struct InputFile {
    UniqueFd fd; ///< O_RDONLY; of an archive's member a sealed memfd with its bytes
    FileIdentity identity;
    ContentType type = ContentType::Unknown;
    std::shared_ptr<const OpenArchive> archive = {}; ///< where it lies, if it is a member of one
};

/// Opens `path` (raw bytes) O_RDONLY|O_NONBLOCK|O_NOFOLLOW|O_NOCTTY|O_CLOEXEC, refuses anything but a regular
/// file, reads the head and sniffs it. Errors: InputVanished, InputUnreadable, NotARegularFile,
/// LinkNotFollowed, EmptyFile, InputTooLarge. A type that is not a picture is not an error here.
Result<InputFile> openInput(const std::string &path, const Limits &limits);

/// The same in two steps, for the scanner: `name` relative to the open `folder` (or AT_FDCWD and a path); nothing
/// is refused for its size, and `path` is only what errors name. EmptyFile is not an error here: type is Empty.
Result<InputFile> openFound(int folder, const std::string &name, const std::string &path);
/// EmptyFile or InputTooLarge.
Result<void> checkSize(const InputFile &input, const std::string &path, const Limits &limits);

/// What the worker gets. Up to kSnapshotBytes a sealed memfd with the file's bytes (nobody can shrink it under
/// a decoder: WebP and PPM loaders die of SIGBUS then); above, a duplicate of the file's own descriptor.
struct InputSnapshot {
    UniqueFd fd;
    std::string hash; ///< contentHash of the bytes
    bool sealed = false;
};
inline constexpr std::int64_t kSnapshotBytes = std::int64_t(256) << 20;
Result<InputSnapshot> snapshotInput(const InputFile &input, const std::string &path);

/// A camera, a copy or a sync client may still be at it: a file that was written to within the last two seconds, and
/// that somebody has open for writing as far as can be told, must stay as it is until those are over. InputChanged.
Result<void> waitUntilSettled(const InputFile &input, const std::string &path);

Result<FileIdentity> identityOf(int fd);
/// What an open file is, from its first bytes and, for a TIFF, from its first directory.
Result<ContentType> sniffFile(int fd, const std::string &path);
/// A member is the same as long as its archive is: size and date of it are in here.
FileIdentity memberIdentity(const FileIdentity &archive, std::int64_t size, std::int64_t mtimeNs);
/// The same regular file with the same content, whatever it is called: links and renames change the time of status change
/// and nothing else.
bool isContentOf(const struct ::stat &status, const FileIdentity &file);
/// lstat-free check at commit time: is the file under `path` still exactly `identity`? InputChanged if not.
Result<void> checkUnchanged(const InputFile &input, const std::string &path);

} // namespace glassine::files
