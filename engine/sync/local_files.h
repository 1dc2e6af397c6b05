// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a folder holds for delivery: every regular file, in the order of their names; hidden ones and links are left out.

#include "base/result.h"
#include "base/unique_fd.h"
#include "files/input_file.h"

#include <atomic>
#include <string>
#include <vector>

namespace glassine::sync {

struct LocalFile {
    std::string path; ///< relative to the folder, raw bytes that are UTF-8
    files::FileIdentity identity;
    std::string expected = {}; ///< contentHash it has to have; empty: whatever it is
};

/// A file that is named to be sent.
struct NamedFile {
    std::string path;    ///< below the folder
    std::string content; ///< contentHash that was written; empty: whatever it is now
};

struct LocalFolder {
    UniqueFd fd;
    std::string path; ///< absolute
    std::vector<LocalFile> files;
    std::vector<Error> unusable; ///< names that are no UTF-8, folders that cannot be read
};

/// InputVanished or InputUnreadable.
Result<UniqueFd> openLocalFolder(const std::string &path);
/// `path` is what the open folder is called in errors. Interrupted; what cannot be listed below it is `unusable`.
Result<LocalFolder> listLocalFolder(UniqueFd fd, const std::string &path, const std::atomic<bool> &stopped);

/// What is there under that name. Errors: OutputMissing, OutputNotAFile, NameRefused.
Result<LocalFile> findNamed(const LocalFolder &folder, const NamedFile &named);

/// The file as it is now; its subject in errors is the absolute path.
Result<UniqueFd> openLocalFile(const LocalFolder &folder, const LocalFile &file);

/// "image/jpeg": by content, and by extension for what a web server tells by it (CSS, JSON …).
std::string mediaTypeOf(int fd, const std::string &name);

} // namespace glassine::sync
