// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/result_file.h"

#include "files/system_call.h"

#include <algorithm>
#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace glassine::sync {

ResultFile::ResultFile(files::OutputFile file, std::string path, std::string subject)
    : ResultBytes(file.fd(), std::move(path)), m_file(std::move(file)), m_subject(std::move(subject))
{}

Result<std::unique_ptr<ResultFile>> ResultFile::create(const std::string &path, const std::string &subject)
{
    GLASSINE_TRY(files::OutputFile file, files::OutputFile::create(files::splitPath(path).first, "result"));
    return std::unique_ptr<ResultFile>(new ResultFile(std::move(file), path, subject));
}

bool ResultBytes::add(std::string_view bytes)
{
    if (const auto written = files::writeAll(m_fd, bytes.data(), bytes.size(), m_path); !written) {
        m_error = written.error();
        return false;
    }
    m_sha1.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    m_bytes += std::ssize(bytes);
    return true;
}

bool ResultBytes::restart()
{
    if (::ftruncate(m_fd, 0) != 0 || ::lseek(m_fd, 0, SEEK_SET) != 0) {
        m_error = files::outputError(errno, m_path);
        return false;
    }
    m_sha1.reset();
    m_bytes = 0;
    m_error.reset();
    return true;
}

Result<void> ResultFile::commit(bool mayReplace)
{
    const std::string name = files::splitPath(path()).second;
    const auto named = m_file.commit(name);
    if (named || named.error().code != ErrorCode::OutputExists)
        return named;
    GLASSINE_TRY(const bool isSame, isSameThere()); // ours of a run that was killed before it could say so
    if (isSame)
        return {};
    return mayReplace ? replace(name) : fail(ErrorCode::RemoteConflict, m_subject, path());
}

Result<void> ResultFile::replace(const std::string &name)
{
    const UniqueFd there = files::openPath(AT_FDCWD, path(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (!there)
        return fail(ErrorCode::RemoteConflict, m_subject, path());
    GLASSINE_TRY(const auto identity, files::identityOf(there.get()));
    GLASSINE_TRY(const bool isExchanged, m_file.commitExchanging(name, identity));
    if (!isExchanged) // a file system that cannot exchange two names in one step
        return fail(ErrorCode::RemoteConflict, m_subject, path() + " cannot be replaced safely on this file system");
    return {};
}

Result<bool> ResultFile::isSameThere() const
{
    const UniqueFd there = files::openPath(AT_FDCWD, path(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (!there)
        return false;
    GLASSINE_TRY(const auto identity, files::identityOf(there.get()));
    if (identity.size != bytes())
        return false;
    const std::atomic<bool> stopped = false;
    GLASSINE_TRY(const std::string digest, sha1Of(there.get(), bytes(), path(), stopped));
    return digest == sha1();
}

Result<std::string> sha1Of(int fd, std::int64_t size, const std::string &subject, const std::atomic<bool> &stopped)
{
    constexpr std::int64_t kPieceBytes = 1 << 20;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    std::vector<char> piece(kPieceBytes);
    for (std::int64_t done = 0; done < size;) {
        if (stopped)
            return fail(ErrorCode::Interrupted, subject);
        const auto wanted = static_cast<std::size_t>(std::min(size - done, kPieceBytes));
        const std::ptrdiff_t got = files::readFully(fd, piece.data(), wanted, done);
        if (got < 0)
            return fail(ErrorCode::InputUnreadable, subject, files::errnoText(errno));
        if (got < static_cast<std::ptrdiff_t>(wanted))
            return fail(ErrorCode::InputChanged, subject, "it became shorter");
        hash.addData(QByteArrayView(piece.data(), got));
        done += got;
    }
    return hash.result().toHex().toStdString();
}

} // namespace glassine::sync
