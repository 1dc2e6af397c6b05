// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_files.h"

#include "files/input_file.h"
#include "files/original_store.h"
#include "files/output_file.h"
#include "files/system_call.h"

#include <array>
#include <cerrno>

#include <fcntl.h>

namespace glassine::cli {

namespace {

constexpr std::int64_t kMostOwnBytes = 64 << 20; // what is larger is no gallery's
constexpr const char *kTag = "gallery";

struct There {
    files::FileIdentity identity;
    QByteArray bytes;
};

Result<There> readThere(const std::string &path)
{
    const UniqueFd fd = files::openPath(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY);
    if (!fd)
        return fail(ErrorCode::OutputExists, path, files::errnoText(errno));
    There there;
    GLASSINE_TRY(there.identity, files::identityOf(fd.get()));
    if (there.identity.size > kMostOwnBytes)
        return fail(ErrorCode::OutputExists, path);
    there.bytes.resize(there.identity.size);
    if (files::readFully(fd.get(), there.bytes.data(), static_cast<std::size_t>(there.bytes.size()), 0)
        != there.bytes.size())
        return fail(ErrorCode::OutputExists, path);
    return there;
}

Result<void> copyBytes(int from, int to, const std::string &subject)
{
    std::array<char, std::size_t(256) << 10> piece;
    for (std::int64_t at = 0;;) {
        const std::ptrdiff_t got = files::readFully(from, piece.data(), piece.size(), at);
        if (got < 0)
            return fail(ErrorCode::InputUnreadable, subject, files::errnoText(errno));
        if (got == 0)
            return {};
        GLASSINE_CHECK(files::writeAll(to, piece.data(), static_cast<std::size_t>(got), subject));
        at += got;
    }
}

Result<bool> haveSameBytes(int one, int other)
{
    std::array<char, std::size_t(64) << 10> a, b;
    for (std::int64_t at = 0;;) {
        const std::ptrdiff_t gotA = files::readFully(one, a.data(), a.size(), at);
        const std::ptrdiff_t gotB = files::readFully(other, b.data(), b.size(), at);
        if (gotA < 0 || gotA != gotB || !std::equal(a.begin(), a.begin() + gotA, b.begin()))
            return false;
        if (gotA == 0)
            return true;
        at += gotA;
    }
}

} // namespace

Result<Written> writeOwnFile(const std::string &folder, const std::string &name, const QByteArray &bytes,
                             bool (*isOurs)(const QByteArray &bytes))
{
    const std::string path = files::joinPath(folder, name);
    GLASSINE_TRY(files::OutputFile file, files::OutputFile::create(folder, kTag));
    GLASSINE_CHECK(files::writeAll(file.fd(), bytes.constData(), static_cast<std::size_t>(bytes.size()), path));
    const auto committed = file.commit(name);
    if (committed)
        return Written::New;
    if (committed.error().code != ErrorCode::OutputExists)
        return fail(committed.error());
    GLASSINE_TRY(const There there, readThere(path));
    if (there.bytes == bytes)
        return Written::Unchanged;
    if (!isOurs(there.bytes))
        return fail(ErrorCode::OutputExists, path);
    GLASSINE_TRY(const bool isExchanged, file.commitExchanging(name, there.identity));
    if (isExchanged)
        return Written::Replaced;
    // No exchange on this file system. It can be made again by the same command.
    GLASSINE_CHECK(files::removeExactly(path, there.identity));
    GLASSINE_CHECK(file.commit(name));
    return Written::Replaced;
}

Result<Written> copyBelow(const std::string &from, const std::string &relative, const std::string &folder)
{
    const std::string source = files::joinPath(from, relative), target = files::joinPath(folder, relative);
    GLASSINE_TRY(const files::InputFile input, files::openFound(AT_FDCWD, source, source));
    const std::size_t slash = target.rfind('/');
    GLASSINE_TRY(files::OutputFile file, files::OutputFile::create(target.substr(0, slash), kTag));
    GLASSINE_CHECK(copyBytes(input.fd.get(), file.fd(), source));
    const auto committed = file.commit(target.substr(slash + 1), {input.identity.mtimeNs, true});
    if (committed)
        return Written::New;
    if (committed.error().code != ErrorCode::OutputExists)
        return fail(committed.error());
    const auto there = files::openFound(AT_FDCWD, target, target);
    GLASSINE_TRY(const bool isSame, there ? haveSameBytes(input.fd.get(), there->fd.get()) : Result<bool>(false));
    return isSame ? Result<Written>(Written::Unchanged) : fail(ErrorCode::OutputExists, target);
}

} // namespace glassine::cli
