// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/asset_file.h"

#include "base/unique_fd.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::files {

namespace {

Error readError(const std::string &subject)
{
    const bool gone = errno == ENOENT || errno == ENOTDIR;
    return {gone ? ErrorCode::InputVanished : ErrorCode::InputUnreadable, subject, gone ? "" : std::strerror(errno)};
}

} // namespace

Result<Bytes> readWhole(int fd, std::int64_t mostBytes, const std::string &subject)
{
    struct stat facts = {};
    if (::fstat(fd, &facts) != 0)
        return fail(readError(subject));
    if (!S_ISREG(facts.st_mode))
        return fail(ErrorCode::NotARegularFile, subject);
    if (facts.st_size == 0)
        return fail(ErrorCode::EmptyFile, subject);
    if (facts.st_size > mostBytes)
        return fail(ErrorCode::InputTooLarge, subject,
                    formatBytes(facts.st_size) + ", at most " + formatBytes(mostBytes));
    Bytes bytes(static_cast<std::size_t>(facts.st_size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(fd, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(readError(subject));
        if (got == 0)
            return fail(ErrorCode::InputChanged, subject);
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

Result<Asset> readAsset(const std::string &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd)
        return fail(readError(path));
    GLASSINE_TRY(Bytes bytes, readWhole(fd.get(), kMostAssetBytes, path));
    return Asset(path.substr(path.rfind('/') + 1), std::move(bytes));
}

} // namespace glassine::files
