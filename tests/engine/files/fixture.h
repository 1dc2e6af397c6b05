// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files and folders for tests, by raw byte names of any length; made and thrown away at run time.

#include "base/unique_fd.h"
#include "files/system_call.h"

#include <QByteArray>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>
#include <string>

namespace glassine::fixture {

/// A folder that goes away with everything in it, also names that are not UTF-8 and paths that are too long for
/// QTemporaryDir.
class Folder {
public:
    Folder()
    {
        std::string pattern = QDir::tempPath().toStdString() + "/glassine-test-XXXXXX";
        if (::mkdtemp(pattern.data()) == nullptr)
            qFatal("no temporary folder");
        m_path = pattern;
    }
    ~Folder() { QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-rf"), path()}); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    QString path() const { return QString::fromStdString(m_path); }

private:
    std::string m_path;
};

inline std::string pathOf(const Folder &folder, const std::string &name = {})
{
    return files::joinPath(folder.path().toStdString(), name);
}

inline void writeFile(const std::string &path, const QByteArray &bytes)
{
    const UniqueFd fd = files::openPath(AT_FDCWD, path, O_CREAT | O_TRUNC | O_WRONLY, 0644);
    QVERIFY2(fd, path.c_str());
    QCOMPARE(::write(fd.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())), ssize_t(bytes.size()));
}

inline QByteArray readFile(const std::string &path)
{
    const UniqueFd fd = files::openPath(AT_FDCWD, path, O_RDONLY);
    QByteArray bytes(1 << 22, '\0');
    const auto got = fd ? files::readFully(fd.get(), bytes.data(), static_cast<std::size_t>(bytes.size()), 0) : 0;
    return bytes.left(got);
}

inline void makeFolder(const std::string &path)
{
    QVERIFY2(::mkdir(path.c_str(), 0755) == 0, path.c_str());
}

/// Names in a folder, all of them, sorted.
inline QStringList namesIn(const std::string &folder)
{
    return QDir(QString::fromStdString(folder))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// The beginning of a JPEG: enough to be recognized, no picture.
inline QByteArray jpegHead()
{
    return QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1", 13) + QByteArray(64, 'x');
}

/// Runs `check` as a user whom permissions stop. As root in a child process that becomes nobody; what it has to
/// reach must be readable for all.
inline bool holdsForAnOrdinaryUser(const std::function<bool()> &check)
{
    if (::geteuid() != 0)
        return check();
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        const bool dropped = ::setgroups(0, nullptr) == 0 && ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0;
        ::_exit(dropped && check() ? 0 : 1);
    }
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

inline void letEveryoneIn(const Folder &folder)
{
    QVERIFY(::chmod(folder.path().toUtf8().constData(), 0755) == 0);
}

} // namespace glassine::fixture
