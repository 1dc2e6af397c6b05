// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/input_file.h"

#include "files/output_file.h"
#include "files/sniff_parts.h"
#include "files/system_call.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <memory>
#include <thread>

namespace glassine::files {

namespace {

constexpr std::size_t kChunk = std::size_t(256) << 10;

std::int64_t nanoseconds(const timespec &time)
{
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

FileIdentity identityFrom(const struct stat &status)
{
    FileIdentity identity;
    identity.device = status.st_dev;
    identity.inode = status.st_ino;
    identity.size = status.st_size;
    identity.mtimeNs = nanoseconds(status.st_mtim);
    identity.ctimeNs = nanoseconds(status.st_ctim);
    return identity;
}

std::string kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return "a folder";
    if (S_ISFIFO(mode))
        return "a pipe";
    return S_ISSOCK(mode) ? "a socket" : "a device";
}

Result<void> refuseUnlessRegular(const struct stat &status, const std::string &path)
{
    if (S_ISLNK(status.st_mode))
        return fail(ErrorCode::LinkNotFollowed, path);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotARegularFile, path, kindOf(status.st_mode));
    return {};
}

/// Reads `input` from beginning to end, handing over each piece, and makes sure that it was all the time the
/// file that was opened.
template <typename Consumer>
Result<std::string> readThrough(const InputFile &input, const std::string &path, Consumer consume)
{
    const auto buffer = std::make_unique<std::array<std::byte, kChunk>>();
    ContentHasher hasher;
    std::int64_t offset = 0;
    while (true) {
        const auto got = readFully(input.fd.get(), buffer->data(), buffer->size(), offset);
        if (got < 0)
            return fail(inputError(errno, path));
        if (got == 0)
            break;
        offset += got;
        if (offset > input.identity.size)
            return fail(ErrorCode::InputChanged, path, "it grew");
        const auto piece = ByteView(*buffer).first(static_cast<std::size_t>(got));
        hasher.add(piece);
        GLASSINE_CHECK(consume(piece));
    }
    if (offset != input.identity.size)
        return fail(ErrorCode::InputChanged, path, "it shrank");
    if (input.archive) // sealed: nobody can have changed it
        return hasher.hex();
    GLASSINE_TRY(const FileIdentity now, identityOf(input.fd.get()));
    if (now != input.identity)
        return fail(ErrorCode::InputChanged, path);
    return hasher.hex();
}

UniqueFd sealableMemory()
{
    constexpr unsigned kFlags = MFD_CLOEXEC | MFD_ALLOW_SEALING;
#ifdef MFD_NOEXEC_SEAL
    if (const int fd = ::memfd_create("glassine-input", kFlags | MFD_NOEXEC_SEAL); fd >= 0)
        return UniqueFd(fd);
#endif
    return UniqueFd(::memfd_create("glassine-input", kFlags));
}

bool seal(int fd)
{
    return ::lseek(fd, 0, SEEK_SET) == 0
        && ::fcntl(fd, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) == 0;
}

Result<InputSnapshot> duplicated(const InputFile &input, const std::string &path)
{
    InputSnapshot snapshot;
    GLASSINE_TRY(snapshot.hash, readThrough(input, path, [](ByteView) { return Result<void>(); }));
    snapshot.fd = UniqueFd(::fcntl(input.fd.get(), F_DUPFD_CLOEXEC, 3));
    if (!snapshot.fd)
        return fail(inputError(errno, path));
    return snapshot;
}

/// The kernel grants a read lease only while nobody has the file open for writing. Where it knows no leases, or not for
/// us, or only says no (some network file systems), nobody can tell.
bool mayHaveWriter(int fd)
{
    // If somebody opens it for writing in the moment between, the signal for that must not be the deadly default.
    ::fcntl(fd, F_SETSIG, SIGURG);
    if (::fcntl(fd, F_SETLEASE, F_RDLCK) != 0)
        return true;
    ::fcntl(fd, F_SETLEASE, F_UNLCK);
    return false;
}

} // namespace

/// Sniffs the head; for a TIFF whose first directory lies further on (libtiff writes it last), that too: a raw
/// photo taken for a TIFF would be delivered as its thumbnail.
Result<ContentType> sniffFile(int fd, const std::string &path)
{
    std::array<std::byte, kSniffBytes> head{};
    const auto got = readFully(fd, head.data(), head.size(), 0);
    if (got < 0)
        return fail(inputError(errno, path));
    const auto view = ByteView(head).first(static_cast<std::size_t>(got));
    const ContentType type = sniff(view);
    const auto where = tiffDirectory(asText(view));
    if (type != ContentType::Tiff || !where || where->offset < view.size() || where->offset > INT64_MAX - kSniffBytes)
        return type;
    const auto more = readFully(fd, head.data(), head.size(), static_cast<std::int64_t>(where->offset));
    if (more <= 0)
        return type; // a directory beyond the end is the decoder's to complain about
    return sniffTiffDirectory(asText(ByteView(head).first(static_cast<std::size_t>(more))), *where);
}

Result<InputFile> openFound(int folder, const std::string &name, const std::string &path)
{
    // Asked before opening: opening some devices does something. Asked again after: it may have been swapped.
    struct stat status = {};
    if (!statPath(folder, name, status))
        return fail(inputError(errno, path));
    GLASSINE_CHECK(refuseUnlessRegular(status, path));
    InputFile input;
    input.fd = openPath(folder, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY);
    if (!input.fd)
        return fail(inputError(errno, path));
    if (::fstat(input.fd.get(), &status) != 0)
        return fail(inputError(errno, path));
    GLASSINE_CHECK(refuseUnlessRegular(status, path));
    input.identity = identityFrom(status);
    if (input.identity.size == 0) {
        input.type = ContentType::Empty;
        return input;
    }
    GLASSINE_TRY(input.type, sniffFile(input.fd.get(), path));
    return input;
}

Result<void> checkSize(const InputFile &input, const std::string &path, const Limits &limits)
{
    if (input.identity.size == 0)
        return fail(ErrorCode::EmptyFile, path);
    if (input.identity.size > limits.inputBytes)
        return fail(ErrorCode::InputTooLarge, path,
                    formatBytes(input.identity.size) + ", limit " + formatBytes(limits.inputBytes));
    return {};
}

Result<InputFile> openInput(const std::string &path, const Limits &limits)
{
    GLASSINE_TRY(InputFile input, openFound(AT_FDCWD, path, path));
    GLASSINE_CHECK(checkSize(input, path, limits));
    return input;
}

Result<InputSnapshot> snapshotInput(const InputFile &input, const std::string &path)
{
    if (input.archive || input.identity.size > kSnapshotBytes) {
        GLASSINE_TRY(InputSnapshot whole, duplicated(input, path));
        whole.sealed = input.archive != nullptr;
        return whole;
    }
    InputSnapshot snapshot;
    snapshot.fd = sealableMemory();
    if (!snapshot.fd)
        return duplicated(input, path); // no memfd in this sandbox: the worker's own limits still hold
    GLASSINE_TRY(snapshot.hash, readThrough(input, path, [&](ByteView piece) -> Result<void> {
                     if (!writeAll(snapshot.fd.get(), piece.data(), piece.size(), path))
                         return fail(ErrorCode::OutOfMemory, path,
                                     "no memory for a copy of " + formatBytes(input.identity.size));
                     return {};
                 }));
    if (!seal(snapshot.fd.get()))
        return fail(ErrorCode::InputUnreadable, path, errnoText(errno));
    snapshot.sealed = true;
    return snapshot;
}

Result<FileIdentity> identityOf(int fd)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return fail(inputError(errno, {}));
    return identityFrom(status);
}

Result<void> waitUntilSettled(const InputFile &input, const std::string &path)
{
    using namespace std::chrono_literals;
    if (input.archive) // asked when the archive was opened
        return {};
    constexpr std::chrono::nanoseconds kSettled = 2s;
    const std::chrono::nanoseconds written(input.identity.mtimeNs);
    const auto age = std::chrono::system_clock::now().time_since_epoch() - written;
    if (age < 0s || age >= kSettled || !mayHaveWriter(input.fd.get()))
        return {};
    std::this_thread::sleep_for(kSettled - age);
    GLASSINE_TRY(const FileIdentity now, identityOf(input.fd.get()));
    if (now != input.identity)
        return fail(ErrorCode::InputChanged, path, "it is still being written");
    return {};
}

FileIdentity memberIdentity(const FileIdentity &archive, std::int64_t size, std::int64_t mtimeNs)
{
    constexpr std::uint64_t kSpread = 0x9e3779b97f4a7c15; // 2^64 / golden ratio: near values come far apart
    const std::uint64_t mark = (static_cast<std::uint64_t>(archive.mtimeNs)
                                ^ static_cast<std::uint64_t>(archive.size) << 24)
        * kSpread;
    return {archive.device, archive.inode, size, mtimeNs, static_cast<std::int64_t>(mark >> 1)};
}

bool isContentOf(const struct stat &status, const FileIdentity &file)
{
    FileIdentity there = identityFrom(status);
    there.ctimeNs = file.ctimeNs;
    return S_ISREG(status.st_mode) && there == file;
}

namespace {

/// The file that is open, and the one that has its name, are what was opened.
Result<void> checkStill(int fd, const FileIdentity &identity, const std::string &path)
{
    GLASSINE_TRY(const FileIdentity open, identityOf(fd));
    if (open != identity)
        return fail(ErrorCode::InputChanged, path);
    struct stat status = {};
    if (!statPath(AT_FDCWD, path, status))
        return fail(ErrorCode::InputChanged, path, "it was removed or renamed");
    if (identityFrom(status) != identity)
        return fail(ErrorCode::InputChanged, path, "another file has its name now");
    return {};
}

} // namespace

Result<void> checkUnchanged(const InputFile &input, const std::string &path)
{
    if (input.archive)
        return checkStill(input.archive->fd.get(), input.archive->identity, input.archive->path);
    return checkStill(input.fd.get(), input.identity, path);
}

} // namespace glassine::files
