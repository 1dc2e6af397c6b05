// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder_copy.h"

#include "base/bytes.h"
#include "files/output_file.h"
#include "files/output_folder.h"
#include "files/system_call.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::sync {

namespace {

constexpr std::size_t kPieceBytes = 1 << 20;
constexpr std::int64_t kNanoseconds = 1'000'000'000;

constexpr std::string_view kPartPrefix = ".glassine-sync-", kPartSuffix = ".part";

std::string partName()
{
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx",
                  static_cast<unsigned long long>(QRandomGenerator::system()->generate64()));
    return std::string(kPartPrefix) + digits.data() + std::string(kPartSuffix);
}

/// No other file is written to or removed, whatever the state says.
bool isPartName(std::string_view name)
{
    return name.starts_with(kPartPrefix) && name.ends_with(kPartSuffix);
}

/// The call itself is what this file system cannot do.
bool hasNoSuchCall(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EPERM || error == EMLINK;
}

} // namespace

std::string folderEtag(const struct ::stat &status)
{
    return std::to_string(status.st_size) + '-'
        + std::to_string(status.st_mtim.tv_sec * kNanoseconds + status.st_mtim.tv_nsec);
}

Result<std::string> contentOnDisk(int fd, const std::string &subject, const std::atomic<bool> &stopped)
{
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ContentHasher hasher;
    Bytes piece(kPieceBytes);
    for (std::int64_t offset = 0;;) {
        if (stopped)
            return fail(ErrorCode::Interrupted, subject);
        const std::ptrdiff_t got = files::readFully(fd, piece.data(), piece.size(), offset);
        if (got < 0)
            return fail(ErrorCode::OutputIo, subject, files::errnoText(errno));
        hasher.add(ByteView(piece.data(), static_cast<std::size_t>(got)));
        if (static_cast<std::size_t>(got) < piece.size())
            break;
        offset += got;
    }
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    return hasher.hex();
}

std::string FolderPlace::path() const
{
    return files::joinPath(files::joinPath(root, below), name);
}

FolderCopy::FolderCopy(const FolderPlace &place, const Upload &upload, const UploadObserver &observer,
                       const std::atomic<bool> &stopped)
    : m_place(place), m_upload(upload), m_observer(observer), m_stopped(stopped)
{}

Error FolderCopy::failure(int error) const
{
    return files::outputError(error, m_place.path());
}

Result<RemoteObject> FolderCopy::deliver()
{
    GLASSINE_TRY(m_folder, files::openOutputFolder(files::joinPath(m_place.root, m_place.below)));
    GLASSINE_CHECK(openPart());
    auto done = fill();
    if (done)
        done = makeDurable();
    if (done)
        done = readBack();
    if (done)
        done = giveName();
    // What is half there is gone on with next time; where it cannot be, or takes the room that is missing, it goes.
    if (!done && done.error().code != ErrorCode::OutputIo && done.error().code != ErrorCode::Interrupted)
        discardPart();
    GLASSINE_CHECK(done);
    struct ::stat status = {};
    if (::fstatat(m_folder.get(), m_place.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return fail(failure(errno));
    m_observer.closed();
    return RemoteObject{m_upload.key, status.st_size, folderEtag(status), m_upload.print.content};
}

Result<void> FolderCopy::openPart()
{
    if (m_upload.resumes) {
        GLASSINE_CHECK(takeUpPart());
        if (m_part)
            return {};
        m_observer.closed();
    }
    return makePart();
}

/// What an earlier run left, as far as it is right. Leaves m_part invalid where nothing is left of it.
Result<void> FolderCopy::takeUpPart()
{
    const auto [folder, name] = files::splitPath(m_upload.resumes->id);
    if (folder != m_place.below || !isPartName(name))
        return removePart(m_place.root, m_upload.resumes->id);
    UniqueFd part = files::openPath(m_folder.get(), name, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
    struct ::stat status = {};
    if (!part || ::fstat(part.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    std::vector<char> theirs(kPieceBytes), ours(kPieceBytes);
    const std::int64_t most = std::min<std::int64_t>(status.st_size, m_upload.print.size);
    while (m_written < most && !m_stopped) {
        const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(most - m_written, kPieceBytes));
        const bool isRead = files::readFully(part.get(), theirs.data(), wanted, m_written) == std::ptrdiff_t(wanted)
            && files::readFully(m_upload.fd, ours.data(), wanted, m_written) == std::ptrdiff_t(wanted);
        if (!isRead || !std::equal(theirs.begin(), theirs.begin() + std::ptrdiff_t(wanted), ours.begin()))
            break;
        m_written += std::int64_t(wanted);
    }
    if (::ftruncate(part.get(), m_written) != 0)
        return fail(failure(errno));
    m_part = std::move(part);
    m_partName = name;
    return {};
}

Result<void> FolderCopy::makePart()
{
    m_partName = partName();
    m_observer.opened({m_place.below.empty() ? m_partName : m_place.below + '/' + m_partName, 0});
    m_part = files::openPath(m_folder.get(), m_partName, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0666);
    if (m_part)
        return {};
    const int error = errno;
    m_partName.clear();
    m_observer.closed();
    return fail(failure(error));
}

Result<void> FolderCopy::fill()
{
    if (::lseek(m_part.get(), m_written, SEEK_SET) < 0)
        return fail(failure(errno));
    std::vector<char> piece(kPieceBytes);
    while (m_written < m_upload.print.size) {
        if (m_stopped)
            return fail(ErrorCode::Interrupted, m_upload.subject);
        const auto wanted = static_cast<std::size_t>(
            std::min<std::int64_t>(m_upload.print.size - m_written, kPieceBytes));
        const std::ptrdiff_t got = files::readFully(m_upload.fd, piece.data(), wanted, m_written);
        if (got < 0)
            return fail(ErrorCode::InputUnreadable, m_upload.subject, files::errnoText(errno));
        if (got < std::ptrdiff_t(wanted))
            return fail(ErrorCode::InputChanged, m_upload.subject, "it became shorter");
        GLASSINE_CHECK(files::writeAll(m_part.get(), piece.data(), wanted, m_place.path()));
        m_written += got;
        m_observer.progressed(m_written);
    }
    return {};
}

/// A crash after it has its name leaves all of it. NFS and FUSE tell the last write errors on close.
Result<void> FolderCopy::makeDurable()
{
    struct ::stat source = {};
    if (::fstat(m_upload.fd, &source) == 0) {
        const std::array<timespec, 2> times{timespec{0, UTIME_OMIT}, source.st_mtim};
        ::futimens(m_part.get(), times.data()); // a date is no reason to fail
    }
    if (::fsync(m_part.get()) != 0)
        return fail(failure(errno));
    if (const int copy = ::fcntl(m_part.get(), F_DUPFD_CLOEXEC, 3); copy >= 0 && ::close(copy) != 0)
        return fail(failure(errno));
    return {};
}

Result<void> FolderCopy::readBack()
{
    GLASSINE_TRY(const std::string content, contentOnDisk(m_part.get(), m_place.path(), m_stopped));
    if (content != m_upload.print.content)
        return fail(ErrorCode::UploadNotVerified, m_upload.subject, "what was read back differs");
    return {};
}

Result<void> FolderCopy::giveName()
{
    if (m_upload.replaces) {
        GLASSINE_CHECK(replace());
    } else {
        GLASSINE_TRY(const bool named, renameNew());
        if (!named)
            GLASSINE_CHECK(nameIsTaken());
    }
    m_partName.clear();
    return files::syncFolder(m_folder.get(), m_place.path());
}

/// The best way the file system has: false when the name is taken.
Result<bool> FolderCopy::renameNew()
{
    const int folder = m_folder.get();
    const char *part = m_partName.c_str(), *name = m_place.name.c_str();
    if (::renameat2(folder, part, folder, name, RENAME_NOREPLACE) == 0)
        return true;
    if (hasNoSuchCall(errno) && ::linkat(folder, part, folder, name, 0) == 0) {
        ::unlinkat(folder, part, 0);
        return true;
    }
    if (hasNoSuchCall(errno)) { // neither: the name is reserved, and only this reservation is replaced
        const UniqueFd reserved = files::openPath(folder, name, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, 0666);
        if (reserved && ::renameat(folder, part, folder, name) == 0)
            return true;
        if (const int error = errno; reserved) {
            files::unlinkOwn(folder, name, reserved.get());
            errno = error;
        }
    }
    if (errno == EEXIST)
        return false;
    return fail(failure(errno));
}

/// Only what is expected there gives its name away: looked at after the exchange, which is undone if it is something else.
Result<void> FolderCopy::replace()
{
    const int folder = m_folder.get();
    const char *part = m_partName.c_str(), *name = m_place.name.c_str();
    const auto isExpected = [&](const char *which) {
        struct ::stat status = {};
        return ::fstatat(folder, which, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(status.st_mode)
            && (*m_upload.replaces == "*" || folderEtag(status) == *m_upload.replaces);
    };
    if (!isExpected(name))
        return fail(ErrorCode::RemoteConflict, m_upload.subject, m_upload.key);
    if (::renameat2(folder, part, folder, name, RENAME_EXCHANGE) == 0) {
        if (isExpected(part)) {
            ::unlinkat(folder, part, 0);
            return {};
        }
        if (::renameat2(folder, part, folder, name, RENAME_EXCHANGE) != 0)
            m_partName.clear(); // whoever's file it is, it is not ours to remove
        return fail(ErrorCode::RemoteConflict, m_upload.subject, m_upload.key);
    }
    if (!hasNoSuchCall(errno))
        return fail(failure(errno));
    return ::renameat(folder, part, folder, name) == 0 ? Result<void>() : fail(failure(errno));
}

/// Somebody's, or ours of a run that was killed before it could say so.
Result<void> FolderCopy::nameIsTaken()
{
    const UniqueFd there = files::openPath(m_folder.get(), m_place.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    struct ::stat status = {};
    if (!there || ::fstat(there.get(), &status) != 0 || !S_ISREG(status.st_mode)
        || status.st_size != m_upload.print.size)
        return fail(ErrorCode::RemoteConflict, m_upload.subject, m_upload.key);
    GLASSINE_TRY(const std::string content, contentOnDisk(there.get(), m_place.path(), m_stopped));
    if (content != m_upload.print.content)
        return fail(ErrorCode::RemoteConflict, m_upload.subject, m_upload.key);
    discardPart();
    return {};
}

void FolderCopy::discardPart()
{
    if (!m_partName.empty())
        ::unlinkat(m_folder.get(), m_partName.c_str(), 0);
    m_partName.clear();
    m_observer.closed();
}

Result<void> removePart(const std::string &root, const std::string &path)
{
    const auto [folder, name] = files::splitPath(files::joinPath(root, path));
    if (!isPartName(name))
        return {};
    const UniqueFd fd = files::openPath(AT_FDCWD, folder, O_PATH | O_DIRECTORY);
    if (fd && ::unlinkat(fd.get(), name.c_str(), 0) != 0 && errno != ENOENT)
        return fail(files::outputError(errno, files::joinPath(root, path)));
    return {};
}

} // namespace glassine::sync
