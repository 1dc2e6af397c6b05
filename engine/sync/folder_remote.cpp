// SPDX-License-Identifier: GPL-3.0-or-later
// A folder as a destination: a drive, a share, whatever is mounted. It is there and stays the same one, or nothing is written.

#include "files/output_folder.h"
#include "files/system_call.h"
#include "sync/folder_copy.h"
#include "sync/remote.h"

#include <cerrno>
#include <climits>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::sync {

namespace {

/// Two, so that one reads while the other waits for the disk.
constexpr int kConnections = 2;

Result<void> checkMounted(const std::string &mountPoint)
{
    if (mountPoint.empty())
        return {};
    struct ::statx status = {};
    const bool isMounted = ::statx(AT_FDCWD, mountPoint.c_str(), 0, STATX_BASIC_STATS, &status) == 0
        && (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
    return isMounted ? Result<void>() : fail(ErrorCode::TargetMissing, mountPoint, "nothing is mounted there");
}

Result<void> checkIsFolder(const std::string &path)
{
    struct ::stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return fail(errno == ENOENT || errno == ENOTDIR ? Error{ErrorCode::TargetMissing, path, {}}
                                                        : files::outputError(errno, path));
    if (!S_ISDIR(status.st_mode))
        return fail(ErrorCode::TargetMissing, path, "it is no folder");
    return {};
}

/// What is copied into itself would be found there by the next run.
Result<void> checkNotInside(const std::string &path, const std::string &source)
{
    const auto real = [](const std::string &name) {
        const std::unique_ptr<char, void (*)(void *)> found(::realpath(name.c_str(), nullptr), ::free);
        return found ? std::string(found.get()) + '/' : std::string();
    };
    const std::string target = real(path), from = source.empty() ? std::string() : real(source);
    if (!from.empty() && target.starts_with(from))
        return fail(ErrorCode::DestinationInvalid, "path", "it lies in the folder that is sent");
    return {};
}

class FolderConnection final : public Connection {
public:
    FolderConnection(const std::string &root, const files::FolderGuard &guard, const std::atomic<bool> &stopped)
        : m_root(root), m_guard(guard), m_stopped(stopped)
    {}

    Result<std::optional<RemoteObject>> look(const Sought &sought) override
    {
        GLASSINE_CHECK(stillThere());
        const std::string path = files::joinPath(m_root, sought.key);
        struct ::stat status = {};
        if (!files::statPath(AT_FDCWD, path, status)) {
            if (errno == ENOENT)
                return std::nullopt;
            if (errno == ENOTDIR) // a file where a folder has to be
                return RemoteObject{sought.key, -1, "file", {}};
            return fail(files::outputError(errno, path));
        }
        if (!S_ISREG(status.st_mode))
            return RemoteObject{sought.key, -1, "no file", {}};
        RemoteObject object{sought.key, status.st_size, folderEtag(status), {}};
        // A name that was reserved by a run that was killed then: it holds nothing of anybody's.
        if (object.size == 0 && !sought.sending.empty()) {
            object.content = sought.sending;
        } else if (sought.wantsContent) {
            GLASSINE_TRY(object.content, contentOf(path));
        }
        return object;
    }

    Result<RemoteObject> send(const Upload &upload, const UploadObserver &observer) override
    {
        GLASSINE_CHECK(stillThere());
        auto [below, name] = files::splitPath(upload.key);
        const FolderPlace place{m_root, std::move(below), std::move(name)};
        auto object = FolderCopy(place, upload, observer, m_stopped).deliver();
        if (!object && stopsBatch(object.error().code)) // a drive that was pulled has many errors
            GLASSINE_CHECK(stillThere());
        return object;
    }

    Result<void> letGo(const std::string &, const OpenUpload &open) override
    {
        GLASSINE_CHECK(stillThere());
        return removePart(m_root, open.id);
    }

private:
    Result<void> stillThere() const
    {
        const auto checked = m_guard.check();
        return checked ? Result<void>() : fail(ErrorCode::TargetMissing, m_root, checked.error().detail);
    }

    Result<std::string> contentOf(const std::string &path) const
    {
        const UniqueFd fd = files::openPath(AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
        if (!fd)
            return errno == EACCES ? Result<std::string>("unreadable") : fail(files::outputError(errno, path));
        return contentOnDisk(fd.get(), path, m_stopped);
    }

    const std::string &m_root;
    const files::FolderGuard &m_guard;
    const std::atomic<bool> &m_stopped;
};

class FolderRemote final : public Remote {
public:
    FolderRemote(std::string root, const std::atomic<bool> &stopped)
        : m_root(std::move(root)), m_guard(m_root), m_stopped(stopped)
    {
        m_guard.accept();
    }

    std::unique_ptr<Connection> connect() override
    {
        return std::make_unique<FolderConnection>(m_root, m_guard, m_stopped);
    }
    int connections() const override { return kConnections; }
    std::string address() const override { return m_root; }

    Result<std::string> keyOf(const LocalFile &file, const std::string &subject) const override
    {
        if (m_root.size() + file.path.size() + 1 >= PATH_MAX)
            return fail(ErrorCode::NameTooLong, subject);
        return file.path;
    }

    /// A share may hold far more than what is ours: files are looked for one by one.
    Result<bool> list(const std::function<void(RemoteObject)> &) override { return false; }

    Result<void> test() override
    {
        const std::string name = ".glassine-sync-test-" + std::to_string(::getpid());
        const UniqueFd folder = files::openFolder(AT_FDCWD, m_root);
        if (!folder)
            return fail(files::outputError(errno, m_root));
        const UniqueFd file = files::openPath(folder.get(), name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
        if (!file)
            return fail(files::outputError(errno, m_root));
        const bool isWritten = ::write(file.get(), "?", 1) == 1 && ::fsync(file.get()) == 0;
        const int error = errno;
        ::unlinkat(folder.get(), name.c_str(), 0);
        return isWritten ? Result<void>() : fail(files::outputError(error, m_root));
    }

private:
    const std::string m_root;
    files::FolderGuard m_guard;
    const std::atomic<bool> &m_stopped;
};

} // namespace

Result<std::unique_ptr<Remote>> openFolderRemote(RemoteRequest request)
{
    const OptionValues &options = request.destination.options;
    std::string path = shownAddress(request.destination);
    GLASSINE_CHECK(checkMounted(options.text("mount-point")));
    GLASSINE_CHECK(checkIsFolder(path));
    GLASSINE_CHECK(checkNotInside(path, request.source));
    return std::make_unique<FolderRemote>(std::move(path), request.stopped);
}

} // namespace glassine::sync
