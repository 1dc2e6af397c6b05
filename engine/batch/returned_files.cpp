// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/returned_files.h"

#include "base/bytes.h"
#include "batch/session_list.h"
#include "files/system_call.h"

#include <QFile>

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::batch {

ReturnedFiles ReturnedFiles::of(const QString &stateFolder, const QString &session)
{
    const QString folder = sessionPath(stateFolder, session) + QStringLiteral("/returned");
    return ReturnedFiles(QFile::encodeName(folder).toStdString());
}

std::string ReturnedFiles::key(const std::string &photoHash, const std::string &service, const QByteArray &wishes)
{
    const std::string all = photoHash + '\n' + service + '\n' + wishes.toStdString();
    return contentHash(std::as_bytes(std::span(all)));
}

Result<files::OutputFile> ReturnedFiles::begin(const std::string &tag) const
{
    return files::OutputFile::create(m_folder, tag);
}

Result<void> ReturnedFiles::keep(files::OutputFile &file, const std::string &key) const
{
    const auto kept = file.commit(key);
    return !kept && kept.error().code == ErrorCode::OutputExists ? Result<void>() : kept;
}

Result<bool> ReturnedFiles::copyTo(int fd, const std::string &key) const
{
    constexpr std::size_t kPieceBytes = 1 << 20;
    const std::string path = files::joinPath(m_folder, key);
    const UniqueFd from = files::openPath(AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (!from)
        return false;
    if (::ftruncate(fd, 0) != 0 || ::lseek(fd, 0, SEEK_SET) != 0)
        return fail(files::outputError(errno, path));
    std::vector<char> piece(kPieceBytes);
    for (std::int64_t done = 0;;) {
        const std::ptrdiff_t got = files::readFully(from.get(), piece.data(), piece.size(), done);
        if (got < 0)
            return false; // it is asked for again
        if (got == 0)
            return true;
        GLASSINE_CHECK(files::writeAll(fd, piece.data(), static_cast<std::size_t>(got), path));
        done += got;
    }
}

void ReturnedFiles::drop(const std::string &key) const
{
    ::unlink(files::joinPath(m_folder, key).c_str());
}

void ReturnedFiles::leave(const std::string &tag) const
{
    struct stat status = {};
    if (::stat(m_folder.c_str(), &status) != 0)
        return;
    files::removeLeftovers(m_folder, tag);
    ::rmdir(m_folder.c_str()); // only while it is empty
}

} // namespace glassine::batch
