// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/output_folder.h"

#include "files/output_file.h"
#include "files/system_call.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <memory>

namespace glassine::files {

namespace {

/// Opens `name` in `parent`, creating it when it is missing.
Result<UniqueFd> enter(const UniqueFd &parent, const std::string &name, const std::string &folder)
{
    UniqueFd fd = openFolder(parent.get(), name);
    if (fd || errno != ENOENT) {
        if (!fd)
            return fail(outputError(errno, folder));
        return fd;
    }
    constexpr mode_t kMode = 0777; // the umask takes its share
    if (::mkdirat(parent.get(), name.c_str(), kMode) == 0) {
        GLASSINE_CHECK(syncFolder(parent.get(), folder));
    } else if (errno == EINVAL) {
        return fail(ErrorCode::NameRefused, folder, errnoText(errno));
    } else if (errno != EEXIST) { // EEXIST: another job made it just now, or a dangling link has the name
        return fail(outputError(errno, folder));
    }
    fd = openFolder(parent.get(), name);
    if (!fd && errno == ENOENT)
        return fail(ErrorCode::OutputFolderUnwritable, folder, "\"" + name + "\" is a link that leads nowhere");
    if (!fd)
        return fail(outputError(errno, folder));
    return fd;
}

} // namespace

UniqueFd openFolder(int parent, const std::string &name)
{
    UniqueFd fd = openPath(parent, name, O_RDONLY | O_DIRECTORY);
    if (!fd && errno == EACCES)
        fd = openPath(parent, name, O_PATH | O_DIRECTORY);
    return fd;
}

Result<UniqueFd> openOutputFolder(const std::string &folder)
{
    if (UniqueFd fd = openFolder(AT_FDCWD, folder.empty() ? "." : folder))
        return fd;
    if (errno != ENOENT || folder.find('\0') != std::string::npos)
        return fail(outputError(errno, folder));

    UniqueFd current = openFolder(AT_FDCWD, folder.starts_with('/') ? "/" : ".");
    if (!current)
        return fail(outputError(errno, folder));
    std::size_t start = folder.find_first_not_of('/');
    while (start != std::string::npos) {
        const std::size_t end = std::min(folder.find('/', start), folder.size());
        GLASSINE_TRY(current, enter(current, folder.substr(start, end - start), folder));
        start = folder.find_first_not_of('/', end);
    }
    return current;
}

void FolderGuard::accept()
{
    struct stat status = {};
    const bool there = ::stat(m_folder.c_str(), &status) == 0;
    const std::lock_guard lock(m_mutex);
    m_device = there ? std::optional(status.st_dev) : std::nullopt;
}

Result<void> FolderGuard::check() const
{
    struct stat status = {};
    const int error = ::stat(m_folder.c_str(), &status) == 0 ? 0 : errno;
    const std::lock_guard lock(m_mutex);
    if (!m_device || (error == 0 && m_device == status.st_dev))
        return {};
    return fail(ErrorCode::OutputIo, m_folder, error != 0 ? errnoText(error) : "another device has its place now");
}

void eachEntry(int parent, const std::string &folder,
               const std::function<void(int folder, const std::string &name)> &each)
{
    UniqueFd fd = openPath(parent, folder, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::fdopendir(fd.get()), &::closedir);
    if (!entries)
        return;
    fd.release(); // closedir closes it
    while (const dirent *entry = ::readdir(entries.get()))
        each(::dirfd(entries.get()), entry->d_name);
}

Result<void> syncFolder(int fd, const std::string &subject)
{
    int result = -1;
    do {
        result = ::fsync(fd);
    } while (result != 0 && errno == EINTR);
    const bool unknown = errno == EINVAL || errno == EBADF || errno == ENOTSUP || errno == ENOSYS;
    if (result != 0 && !unknown)
        return fail(outputError(errno, subject));
    return {};
}

Result<std::int64_t> freeBytes(const std::string &folder)
{
    std::string path = folder.empty() ? "." : folder;
    while (true) {
        struct statvfs status = {};
        if (::statvfs(path.c_str(), &status) == 0) {
            const double bytes = static_cast<double>(status.f_bavail) * static_cast<double>(status.f_frsize);
            constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
            if (bytes >= static_cast<double>(kMost))
                return kMost;
            return static_cast<std::int64_t>(status.f_bavail) * static_cast<std::int64_t>(status.f_frsize);
        }
        const bool walkUp = errno == ENOENT || errno == ENAMETOOLONG;
        if (!walkUp || path == "/" || path == ".")
            return fail(outputError(errno, folder));
        path = splitPath(path).first;
        if (path.empty())
            path = std::string(1, '.'); // GCC 12 warns falsely of an overlap when "." is assigned
    }
}

} // namespace glassine::files
