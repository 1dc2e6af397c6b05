// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The folder of an output: opened, or made with its parents so that a crash does not lose it again.

#include "base/result.h"
#include "base/unique_fd.h"

#include <string>

namespace glassine::files {

/// Opens `folder`; what is missing is created 0777 & ~umask, each new name fsynced into its parent. Links on the
/// way are followed. Errors: OutputFolderUnwritable, DiskFull, OutputIo, NameTooLong, subject = the folder.
Result<UniqueFd> openOutputFolder(const std::string &folder);

/// fsync of a folder; file systems that know no such thing (FUSE, some shares) are fine.
Result<void> syncFolder(int fd, const std::string &subject);

} // namespace glassine::files
