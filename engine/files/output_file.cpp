// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/output_file.h"

#include "files/output_folder.h"
#include "files/system_call.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <vector>

namespace glassine::files {

namespace {

constexpr mode_t kFileMode = 0666; // the umask takes its share
constexpr std::string_view kPartSuffix = ".part";
/// Of a file that exchanges its name with an original; its digits are the original's inode, so that after a crash it can be
/// told which of the two it is.
constexpr std::string_view kExchangeSuffix = ".swap";
constexpr std::size_t kRandomDigits = 16;

/// A tag that is safe inside a file name and leaves room for the rest of it.
std::string partPrefix(const std::string &tag)
{
    std::string prefix = ".glassine-" + tag.substr(0, 100) + '-';
    std::replace_if(
        prefix.begin(), prefix.end(), [](char c) { return c == '/' || c == '\0'; }, '_');
    return prefix;
}

std::string sixteenDigits(std::uint64_t number)
{
    std::array<char, kRandomDigits + 1> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(number));
    return text.data();
}

std::string randomDigits()
{
    std::uint64_t number = 0;
    if (::getrandom(&number, sizeof number, 0) != ssize_t(sizeof number))
        number = static_cast<std::uint64_t>(::getpid()) << 32 ^ static_cast<std::uint64_t>(::time(nullptr));
    return sixteenDigits(number);
}

/// The 16 digits of a name that begins with partPrefix(tag) and ends so, else empty: tags may begin alike.
std::string_view digitsOf(std::string_view name, std::string_view prefix, std::string_view suffix)
{
    if (name.size() != prefix.size() + kRandomDigits + suffix.size() || !name.starts_with(prefix)
        || !name.ends_with(suffix))
        return {};
    const std::string_view digits = name.substr(prefix.size(), kRandomDigits);
    return digits.find_first_not_of("0123456789abcdef") == std::string_view::npos ? digits : std::string_view();
}

/// May a temporary file of a dead session go? One that was exchanged is an original: only while it has another name.
bool isLeftover(std::string_view name, std::string_view prefix, const struct stat &status)
{
    if (!S_ISREG(status.st_mode))
        return false;
    if (!digitsOf(name, prefix, kPartSuffix).empty())
        return true;
    const std::string_view original = digitsOf(name, prefix, kExchangeSuffix);
    return !original.empty() && (original != sixteenDigits(status.st_ino) || status.st_nlink > 1);
}

std::string procPath(int fd)
{
    return "/proc/self/fd/" + std::to_string(fd);
}

bool hasNoUnnamedFiles(int error)
{
    return error == EOPNOTSUPP || error == EISDIR || error == EINVAL || error == ENOSYS;
}

/// The call itself is what this file system, or this pair of them, cannot do.
bool hasNoSuchCall(int error)
{
    return error == EOPNOTSUPP || error == EINVAL || error == ENOSYS || error == EPERM || error == EXDEV
        || error == EMLINK;
}

bool isFileName(const std::string &name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos
        && name.find('\0') == std::string::npos;
}

int syncFile(int fd)
{
    int result = -1;
    do {
        result = ::fsync(fd);
    } while (result != 0 && errno == EINTR);
    return result;
}

/// NFS and FUSE report the last write errors on close, and every close of a duplicate asks them.
int closeOnce(int fd)
{
    const int copy = ::fcntl(fd, F_DUPFD_CLOEXEC, 3);
    if (copy < 0)
        return 0; // out of descriptors: fsync has already spoken
    return ::close(copy) != 0 && errno != EINTR ? -1 : 0;
}

} // namespace

OutputFile::OutputFile(OutputFile &&other) noexcept
    : m_folderFd(std::move(other.m_folderFd)),
      m_fd(std::move(other.m_fd)),
      m_folder(std::move(other.m_folder)),
      m_tag(std::move(other.m_tag)),
      m_tempName(std::exchange(other.m_tempName, {})),
      m_method(other.m_method)
{}

OutputFile &OutputFile::operator=(OutputFile &&other) noexcept
{
    if (this != &other) {
        discard();
        m_folderFd = std::move(other.m_folderFd);
        m_fd = std::move(other.m_fd);
        m_folder = std::move(other.m_folder);
        m_tag = std::move(other.m_tag);
        m_tempName = std::exchange(other.m_tempName, {});
        m_method = other.m_method;
    }
    return *this;
}

OutputFile::~OutputFile()
{
    discard();
}

void OutputFile::discard()
{
    if (!m_tempName.empty())
        ::unlinkat(m_folderFd.get(), m_tempName.c_str(), 0);
    m_tempName.clear();
    m_fd.reset();
    m_folderFd.reset();
}

Result<OutputFile> OutputFile::create(const std::string &folder, const std::string &tag, CommitMethod strongest)
{
    OutputFile file;
    file.m_folder = folder;
    file.m_tag = tag;
    file.m_method = strongest;
    GLASSINE_TRY(file.m_folderFd, openOutputFolder(folder));
    if (strongest == CommitMethod::Unnamed)
        GLASSINE_CHECK(file.openUnnamed());
    if (!file.m_fd)
        GLASSINE_CHECK(file.openPart());
    return file;
}

/// Leaves m_fd invalid, without an error, where there is no such thing.
Result<void> OutputFile::openUnnamed()
{
    // An unnamed file gets its name through /proc; without it (some containers) it would never get one.
    if (::access("/proc/self/fd", X_OK) != 0)
        return {};
    m_fd = openPath(m_folderFd.get(), ".", O_TMPFILE | O_RDWR, kFileMode);
    if (!m_fd && !hasNoUnnamedFiles(errno))
        return fail(outputError(errno, m_folder));
    return {};
}

Result<void> OutputFile::openPart()
{
    m_method = std::max(m_method, CommitMethod::RenameNew);
    constexpr int kTries = 16;
    for (int i = 0; i < kTries; ++i) {
        std::string name = partPrefix(m_tag) + randomDigits() + std::string(kPartSuffix);
        m_fd = openPath(m_folderFd.get(), name, O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR, kFileMode);
        if (m_fd) {
            m_tempName = std::move(name);
            return {};
        }
        if (errno != EEXIST)
            return fail(outputError(errno, m_folder));
    }
    return fail(ErrorCode::OutputIo, m_folder, "no free temporary name");
}

Result<void> OutputFile::commit(const std::string &fileName, OutputTimes times, const FolderGuard *destination)
{
    const std::string subject = joinPath(m_folder, fileName);
    if (!m_fd || !m_folderFd || !isFileName(fileName))
        return fail(ErrorCode::Internal, subject, m_folderFd ? "not a file name" : "nothing left to commit");
    GLASSINE_CHECK(makeDurable(times, subject));
    GLASSINE_CHECK(giveName(fileName, subject));
    auto arrived = syncFolder(m_folderFd.get(), subject);
    if (arrived && destination != nullptr)
        arrived = destination->check();
    if (!arrived) {
        unlinkOwn(m_folderFd.get(), fileName, m_fd.get()); // a name that may be gone after a crash is not "done"
        discard();                                         // an unnamed file gets a name only once
        return arrived;
    }
    m_folderFd.reset(); // fd() stays readable; a second commit is refused
    return {};
}

Result<bool> OutputFile::commitExchanging(const std::string &fileName, const FileIdentity &expected, OutputTimes times)
{
    const std::string subject = joinPath(m_folder, fileName);
    if (!m_fd || !m_folderFd || !isFileName(fileName))
        return fail(ErrorCode::Internal, subject, "not a file name, or nothing left to commit");
    GLASSINE_CHECK(makeDurable(times, subject));
    GLASSINE_TRY(const bool named, nameForExchange(sixteenDigits(expected.inode), subject));
    const int folder = m_folderFd.get();
    const auto exchange = [&] {
        return ::renameat2(folder, m_tempName.c_str(), folder, fileName.c_str(), RENAME_EXCHANGE) == 0;
    };
    if (!named || !exchange()) {
        if (!named || hasNoSuchCall(errno))
            return false;
        return fail(outputError(errno, subject));
    }
    struct stat there = {};
    const bool isExpected = ::fstatat(folder, m_tempName.c_str(), &there, AT_SYMLINK_NOFOLLOW) == 0
        && isContentOf(there, expected);
    if (!isExpected) {
        if (!exchange())
            m_tempName.clear(); // whoever's file it is, it is not ours to remove
        return fail(ErrorCode::InputChanged, subject, "another file has its name now");
    }
    auto synced = syncFolder(folder, subject);
    if (!synced) {
        if (!exchange())
            m_tempName.clear();
        return fail(synced.error());
    }
    if (::unlinkat(folder, m_tempName.c_str(), 0) != 0)
        return true; // discard() tries once more
    m_tempName.clear();
    m_folderFd.reset();
    return true;
}

/// A name to exchange, that no clean-up takes for a leftover. False where an unnamed file cannot be linked.
Result<bool> OutputFile::nameForExchange(const std::string &digits, const std::string &subject)
{
    const std::string name = partPrefix(m_tag) + digits + std::string(kExchangeSuffix);
    const bool done = m_tempName.empty()
        ? linkUnnamed(name.c_str())
        : ::renameat(m_folderFd.get(), m_tempName.c_str(), m_folderFd.get(), name.c_str()) == 0;
    if (!done && m_tempName.empty() && hasNoSuchCall(errno))
        return false;
    if (!done)
        return fail(outputError(errno, subject));
    m_tempName = name;
    m_method = std::max(m_method, CommitMethod::RenameNew);
    return true;
}

/// Everything about the content happens before it has a name: a crash leaves all of it or none.
Result<void> OutputFile::makeDurable(const OutputTimes &times, const std::string &subject)
{
    struct stat status = {};
    if (::fstat(m_fd.get(), &status) != 0)
        return fail(outputError(errno, subject));
    if (status.st_size == 0)
        return fail(ErrorCode::VerificationFailed, subject, "the output has no bytes");
    if (times.keep) {
        constexpr std::int64_t kSecond = 1'000'000'000;
        const std::int64_t part = (times.mtimeNs % kSecond + kSecond) % kSecond; // times before 1970 exist
        const timespec modified{static_cast<time_t>((times.mtimeNs - part) / kSecond), static_cast<long>(part)};
        const std::array<timespec, 2> both{timespec{0, UTIME_OMIT}, modified};
        if (::futimens(m_fd.get(), both.data()) != 0 && errno != ENOSYS && errno != EPERM)
            return fail(outputError(errno, subject));
    }
    if (syncFile(m_fd.get()) != 0 || closeOnce(m_fd.get()) != 0)
        return fail(outputError(errno, subject));
    return {};
}

Result<void> OutputFile::giveName(const std::string &fileName, const std::string &subject)
{
    const char *name = fileName.c_str();
    while (true) {
        bool done = false;
        switch (m_method) {
        case CommitMethod::Unnamed: done = linkUnnamed(name); break;
        case CommitMethod::RenameNew: done = renameNew(name); break;
        case CommitMethod::Link: done = linkPart(name); break;
        case CommitMethod::Placeholder: done = replacePlaceholder(name); break;
        }
        const int error = errno;
        if (done
            || leadsTo(m_folderFd.get(), fileName,
                       m_fd.get())) { // over NFS an answer can be lost while the deed was done
            if (!m_tempName.empty())
                ::unlinkat(m_folderFd.get(), m_tempName.c_str(), 0);
            m_tempName.clear();
            return {};
        }
        if (m_method == CommitMethod::Placeholder && error == EINVAL) // a plain open can only mean the name
            return fail(ErrorCode::NameRefused, subject, errnoText(error));
        if (!hasNoSuchCall(error) || m_method == CommitMethod::Placeholder)
            return fail(outputError(error, subject));
        if (m_method == CommitMethod::Unnamed && !copyToPart())
            return fail(outputError(errno, subject));
        m_method = static_cast<CommitMethod>(static_cast<int>(m_method) + 1);
    }
}

bool OutputFile::linkUnnamed(const char *fileName)
{
    return ::linkat(AT_FDCWD, procPath(m_fd.get()).c_str(), m_folderFd.get(), fileName, AT_SYMLINK_FOLLOW) == 0;
}

bool OutputFile::renameNew(const char *fileName)
{
    if (::renameat2(m_folderFd.get(), m_tempName.c_str(), m_folderFd.get(), fileName, RENAME_NOREPLACE) != 0)
        return false;
    m_tempName.clear();
    return true;
}

bool OutputFile::linkPart(const char *fileName)
{
    return ::linkat(m_folderFd.get(), m_tempName.c_str(), m_folderFd.get(), fileName, 0) == 0;
}

/// Neither links nor a rename that refuses to replace: the name is reserved with O_EXCL and only this reservation
/// is replaced. A crash in between leaves an empty file; a plain rename could replace somebody's picture.
bool OutputFile::replacePlaceholder(const char *fileName)
{
    const int folder = m_folderFd.get();
    const UniqueFd placeholder = openPath(folder, fileName, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, kFileMode);
    if (!placeholder)
        return false;
    if (::renameat(folder, m_tempName.c_str(), folder, fileName) != 0) {
        const int error = errno;
        struct stat status = {};
        if (::fstat(placeholder.get(), &status) == 0 && status.st_size == 0)
            unlinkOwn(folder, fileName, placeholder.get());
        errno = error;
        return false;
    }
    m_tempName.clear();
    return true;
}

/// An unnamed file that cannot be linked after all (some stacked file systems): its bytes move to a .part file.
bool OutputFile::copyToPart()
{
    const UniqueFd unnamed = std::move(m_fd);
    struct stat status = {};
    if (::fstat(unnamed.get(), &status) != 0 || !openPart())
        return false;
    std::vector<char> buffer(std::size_t(256) << 10);
    std::int64_t offset = 0;
    while (offset < status.st_size) {
        const auto got = readFully(unnamed.get(), buffer.data(), buffer.size(), offset);
        if (got <= 0 || !writeAll(m_fd.get(), buffer.data(), static_cast<std::size_t>(got), m_folder))
            return false;
        offset += got;
    }
    const std::array<timespec, 2> times{status.st_atim, status.st_mtim};
    return ::futimens(m_fd.get(), times.data()) == 0 && syncFile(m_fd.get()) == 0;
}

int removeLeftovers(const std::string &folder, const std::string &tag)
{
    const std::string prefix = partPrefix(tag);
    int removed = 0;
    eachEntry(AT_FDCWD, folder.empty() ? "." : folder, [&](int opened, const std::string &name) {
        struct stat status = {};
        const bool leftover = name.starts_with(prefix)
            && ::fstatat(opened, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && isLeftover(name, prefix, status);
        if (leftover && ::unlinkat(opened, name.c_str(), 0) == 0)
            ++removed;
    });
    return removed;
}

Result<void> writeAll(int fd, const void *data, std::size_t size, const std::string &subject)
{
    const char *next = static_cast<const char *>(data);
    while (size > 0) {
        const ssize_t written = ::write(fd, next, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EAGAIN) {
            pollfd waiting{fd, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
            continue;
        }
        if (written <= 0)
            return fail(outputError(written == 0 ? EIO : errno, subject));
        next += written;
        size -= static_cast<std::size_t>(written);
    }
    return {};
}

} // namespace glassine::files
