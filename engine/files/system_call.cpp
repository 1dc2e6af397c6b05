// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/system_call.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace glassine::files {

namespace {

UniqueFd openOnce(int folder, const char *path, int flags, unsigned mode)
{
    int fd = -1;
    do {
        fd = ::openat(folder, path, flags | O_CLOEXEC, mode);
    } while (fd < 0 && errno == EINTR);
    return UniqueFd(fd);
}

/// Shortens `path` to less than PATH_MAX by opening its leading folders; `folder` is then what it is relative to.
bool shorten(UniqueFd &holder, int &folder, std::string &path)
{
    while (path.size() >= PATH_MAX) {
        const std::size_t slash = path.rfind('/', PATH_MAX - 2);
        if (slash == std::string::npos || slash == 0) {
            errno = ENAMETOOLONG;
            return false;
        }
        UniqueFd next = openOnce(folder, path.substr(0, slash).c_str(), O_PATH | O_DIRECTORY, 0);
        if (!next)
            return false;
        holder = std::move(next);
        folder = holder.get();
        path.erase(0, path.find_first_not_of('/', slash));
    }
    return true;
}

bool hasNul(const std::string &path)
{
    return path.find('\0') != std::string::npos;
}

} // namespace

std::string errnoText(int error)
{
    const char *words = ::strerrordesc_np(error);
    const char *name = ::strerrorname_np(error);
    if (words == nullptr || name == nullptr)
        return "error " + std::to_string(error);
    return std::string(words) + " (" + name + ')';
}

Error inputError(int error, const std::string &subject)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return {ErrorCode::InputVanished, subject, {}};
    case ELOOP: return {ErrorCode::LinkNotFollowed, subject, {}};
    case ENXIO: // a socket, or a device without a driver
        return {ErrorCode::NotARegularFile, subject, {}};
    default: return {ErrorCode::InputUnreadable, subject, errnoText(error)};
    }
}

Error outputError(int error, const std::string &subject)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return {ErrorCode::DiskFull, subject, errnoText(error)};
    case EACCES:
    case EPERM:
    case ENOTDIR:
    case ENOENT:
    case ELOOP: return {ErrorCode::OutputFolderUnwritable, subject, errnoText(error)};
    case ENAMETOOLONG: return {ErrorCode::NameTooLong, subject, {}};
    case EILSEQ: // no text in the file system's encoding
        return {ErrorCode::NameRefused, subject, errnoText(error)};
    case EEXIST: return {ErrorCode::OutputExists, subject, {}};
    default: return {ErrorCode::OutputIo, subject, errnoText(error)};
    }
}

UniqueFd openPath(int folder, const std::string &path, int flags, unsigned mode)
{
    if (path.empty() || hasNul(path)) {
        errno = ENOENT;
        return {};
    }
    if (path.size() < PATH_MAX)
        return openOnce(folder, path.c_str(), flags, mode);
    UniqueFd holder;
    std::string rest = path;
    if (!shorten(holder, folder, rest))
        return {};
    return openOnce(folder, rest.c_str(), flags, mode);
}

bool statPath(int folder, const std::string &path, struct ::stat &status)
{
    if (path.empty() || hasNul(path)) {
        errno = ENOENT;
        return false;
    }
    UniqueFd holder;
    std::string rest = path;
    return shorten(holder, folder, rest) && ::fstatat(folder, rest.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

bool leadsTo(int folder, const std::string &name, int fd)
{
    struct ::stat there = {}, open = {};
    return statPath(folder, name, there) && ::fstat(fd, &open) == 0 && there.st_dev == open.st_dev
        && there.st_ino == open.st_ino;
}

void unlinkOwn(int folder, const std::string &name, int fd)
{
    if (leadsTo(folder, name, fd))
        ::unlinkat(folder, name.c_str(), 0);
}

std::ptrdiff_t readFully(int fd, void *data, std::size_t size, std::int64_t offset)
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::pread(fd, static_cast<char *>(data) + done, size - done,
                                    static_cast<off_t>(offset) + static_cast<off_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return static_cast<std::ptrdiff_t>(done);
}

std::pair<std::string, std::string> splitPath(const std::string &path)
{
    const std::size_t end = path.find_last_not_of('/');
    if (end == std::string::npos)
        return {path.empty() ? "" : "/", ""};
    const std::size_t slash = path.rfind('/', end);
    if (slash == std::string::npos)
        return {"", path.substr(0, end + 1)};
    const std::size_t folderEnd = path.find_last_not_of('/', slash);
    return {folderEnd == std::string::npos ? "/" : path.substr(0, folderEnd + 1), path.substr(slash + 1, end - slash)};
}

std::string joinPath(const std::string &folder, const std::string &name)
{
    if (folder.empty() || name.empty())
        return folder + name;
    return folder.back() == '/' ? folder + name : folder + '/' + name;
}

std::string resolvedPath(const std::string &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    if (real)
        return real.get();
    return errno == ENAMETOOLONG && path.size() >= PATH_MAX ? path : std::string();
}

bool isInside(const std::string &path, const std::string &folder)
{
    return !folder.empty() && path.starts_with(folder)
        && (folder.back() == '/' || path.size() == folder.size() || path[folder.size()] == '/');
}

} // namespace glassine::files
