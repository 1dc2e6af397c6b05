// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// System calls on raw paths of any length, and what their failures mean to a user.

#include "base/result.h"
#include "base/unique_fd.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

struct stat;

namespace glassine::files {

/// "No space left on device (ENOSPC)": never translated, independent of the locale.
std::string errnoText(int error);

/// The failure of opening or reading an original.
Error inputError(int error, const std::string &subject);
/// The failure of creating, writing, syncing or linking an output.
Error outputError(int error, const std::string &subject);

/// openat() that retries EINTR and walks paths longer than PATH_MAX piece by piece. Invalid with errno set on
/// failure. A path with a NUL byte is ENOENT, not its first half.
UniqueFd openPath(int folder, const std::string &path, int flags, unsigned mode = 0);

/// fstatat() without following the last link, for paths of any length. False with errno set on failure.
bool statPath(int folder, const std::string &path, struct ::stat &status);

/// Whether this name leads to the very file that is open. False where it leads nowhere, too.
bool leadsTo(int folder, const std::string &name, int fd);
/// Takes this name from the file that is open. What somebody else has put there meanwhile keeps it.
void unlinkOwn(int folder, const std::string &name, int fd);

/// pread() until `size` bytes or the end of the file; the number read, or -1 with errno set.
std::ptrdiff_t readFully(int fd, void *data, std::size_t size, std::int64_t offset);

/// The folder part and the last component: {"/a", "b"} of "/a/b" and "/a/b/", {"", "b"} of "b".
std::pair<std::string, std::string> splitPath(const std::string &path);
std::string joinPath(const std::string &folder, const std::string &name);
/// The path without links. Empty with errno set on failure; a path too long to resolve stays as it is.
std::string resolvedPath(const std::string &path);
/// By their names alone: the folder itself or what lies below it. Nothing is inside "".
bool isInside(const std::string &path, const std::string &folder);

} // namespace glassine::files
