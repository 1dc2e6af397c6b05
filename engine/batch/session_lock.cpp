// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/session_lock.h"

#include "files/output_file.h"
#include "files/system_call.h"

#include <QByteArray>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>

namespace glassine::batch {

namespace {

struct Holder {
    qint64 process = 0;
    QByteArray host, boot;
};

Holder self()
{
    return {qint64(::getpid()), QSysInfo::machineHostName().toUtf8(), QSysInfo::bootUniqueId()};
}

Holder holderIn(int fd)
{
    QByteArray text(512, '\0');
    const ssize_t got = ::pread(fd, text.data(), static_cast<std::size_t>(text.size()), 0);
    const auto lines = text.left(got > 0 ? got : 0).split('\n');
    return lines.size() < 3 ? Holder{} : Holder{lines[0].toLongLong(), lines[1], lines[2]};
}

bool seemsAlive(const Holder &holder)
{
    const Holder here = self();
    if (holder.process <= 0)
        return false;
    if (holder.host != here.host)
        return true; // cannot be asked from here
    return holder.boot == here.boot && (::kill(pid_t(holder.process), 0) == 0 || errno == EPERM);
}

enum class Attempt { Taken, Busy, NoLocks };
Attempt tryLock(int fd)
{
    int result = 0;
    do {
        result = ::flock(fd, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result == 0)
        return Attempt::Taken;
    return errno == EWOULDBLOCK ? Attempt::Busy : Attempt::NoLocks;
}

QByteArray lockFile(const QString &sessionFolder)
{
    return QFile::encodeName(sessionFolder + QStringLiteral("/lock"));
}

} // namespace

Result<SessionLock> SessionLock::acquire(const QString &sessionFolder)
{
    const QByteArray path = lockFile(sessionFolder);
    SessionLock lock;
    lock.m_fd.reset(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!lock.m_fd)
        return fail(errno == ENOENT ? ErrorCode::SessionNotFound : ErrorCode::OutputIo, path.toStdString(),
                    std::strerror(errno));
    const Attempt attempt = tryLock(lock.m_fd.get());
    const Holder holder = holderIn(lock.m_fd.get());
    if (attempt == Attempt::Busy || (attempt == Attempt::NoLocks && seemsAlive(holder)))
        return fail(ErrorCode::JournalLocked, sessionFolder.section(QLatin1Char('/'), -1).toStdString(),
                    "process " + std::to_string(holder.process) + " on " + holder.host.toStdString());
    const Holder here = self();
    const QByteArray text = QByteArray::number(here.process) + '\n' + here.host + '\n' + here.boot + '\n';
    if (::ftruncate(lock.m_fd.get(), 0) != 0)
        return fail(files::outputError(errno, path.toStdString()));
    GLASSINE_CHECK(
        files::writeAll(lock.m_fd.get(), text.constData(), static_cast<std::size_t>(text.size()), path.toStdString()));
    return lock;
}

bool SessionLock::held(const QString &sessionFolder)
{
    UniqueFd fd(::open(lockFile(sessionFolder).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!fd)
        return false;
    switch (tryLock(fd.get())) {
    case Attempt::Taken: return false;
    case Attempt::Busy: return true;
    case Attempt::NoLocks: return seemsAlive(holderIn(fd.get()));
    }
    return false;
}

} // namespace glassine::batch
