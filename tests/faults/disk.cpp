// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cerrno>
#include <cstring>

#include <sched.h>
#include <sys/mount.h>

namespace {

using namespace Qt::StringLiterals;

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}) : found;
}

bool run(const QStringList &command, QByteArray *said = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(command.first()), command.mid(1));
    const bool good = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (said)
        *said = process.readAll().trimmed();
    return good;
}

bool hasPrograms(const QStringList &names, QString &why)
{
    for (const QString &name : names)
        if (program(name).isEmpty())
            why = name + u" is not installed"_s;
    return why.isEmpty();
}

bool makeImage(const QString &path)
{
    constexpr qint64 kBytes = 64 << 20;
    QFile image(path);
    return image.open(QIODevice::WriteOnly) && image.resize(kBytes);
}

bool isolate(QString &why)
{
    static const bool isolated = ::unshare(CLONE_NEWNS) == 0
        && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    if (!isolated)
        why = u"nothing can be mounted here: "_s + QString::fromLocal8Bit(std::strerror(EPERM));
    return isolated;
}

} // namespace

std::unique_ptr<Disk> Disk::memory(const QString &folder, const QString &size, QString &why)
{
    std::unique_ptr<Disk> disk(new Disk(folder));
    disk->m_mount = {u"mount"_s, u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, folder};
    QByteArray said;
    if (!isolate(why) || !QDir().mkpath(folder))
        return {};
    if (run(disk->m_mount, &said))
        return disk;
    why = u"nothing can be mounted here: "_s + QString::fromLocal8Bit(said);
    return {};
}

std::unique_ptr<Disk> Disk::mirror(const QString &kind, const QString &source, const QString &folder, QString &why)
{
    std::unique_ptr<Disk> disk(new Disk(folder));
    disk->m_mount = kind == "bind"_L1 ? QStringList{u"mount"_s, u"--bind"_s, source, folder}
                                      : QStringList{u"bindfs"_s, source, folder};
    if (!isolate(why) || !hasPrograms({disk->m_mount.first()}, why) || !QDir().mkpath(folder))
        return {};
    QByteArray said;
    if (run(disk->m_mount, &said))
        return disk;
    why = kind + u" does not work here: "_s + QString::fromLocal8Bit(said);
    return {};
}

std::unique_ptr<Disk> Disk::image(const QString &kind, const QString &folder, QString &why)
{
    std::unique_ptr<Disk> disk(new Disk(folder));
    disk->m_device = disk->m_workplace.filePath(u"image"_s);
    QStringList make;
    if (kind == "ext4"_L1)
        make = {u"mkfs.ext4"_s, u"-qF"_s};
    else if (kind == "exfat"_L1)
        make = {u"mkfs.exfat"_s};
    else
        make = {u"mkntfs"_s, u"-F"_s, u"-Q"_s};
    const QString mounter = kind == "ext4"_L1 ? u"mount"_s
        : kind == "exfat"_L1                  ? u"mount.exfat-fuse"_s
                                              : u"lowntfs-3g"_s;
    if (!isolate(why) || !hasPrograms({make.first(), mounter}, why) || !QDir().mkpath(folder))
        return {};
    if (kind == "ntfs"_L1 ? !makeImage(disk->m_device) : !disk->attachDevice(kind == "ext4"_L1, why))
        return {};
    disk->m_mount = {mounter, disk->m_device, folder};
    if (kind == "ntfs"_L1)
        disk->m_mount << u"-o"_s << u"ignore_case,windows_names"_s;
    QByteArray said;
    if (run(make + QStringList(disk->m_device), &said) && run(disk->m_mount, &said))
        return disk;
    why = kind + u" does not work here: "_s + QString::fromLocal8Bit(said);
    return {};
}

// memory → nbdkit, which fails when told → a file of nbdfuse → a loop device: the kernel sees a device that fails.
bool Disk::attachDevice(bool mayFail, QString &why)
{
    if (!hasPrograms({u"losetup"_s}, why) || (mayFail && !hasPrograms({u"nbdkit"_s, u"nbdfuse"_s}, why)))
        return false;
    const QString file = m_workplace.filePath(u"nbd"_s);
    if (mayFail)
        QFile(file).open(QIODevice::WriteOnly); // nbdfuse wants an empty one to mount on
    else
        makeImage(file);
    const QString command = u"nbdfuse %1 --command nbdkit -s --filter=error memory 64M error=EIO "
                            "error-rate=100% error-file=%2 >/dev/null 2>&1 &"_s.arg(file,
                                                                                    m_workplace.filePath(u"failing"_s));
    const auto isServed = [this] {
        QByteArray mounts;
        return run({u"cat"_s, u"/proc/mounts"_s}, &mounts) && mounts.contains(QFile::encodeName(m_workplace.path()));
    };
    QByteArray said;
    constexpr int kPatienceMs = 10'000;
    const bool served = !mayFail || (run({u"sh"_s, u"-c"_s, command}) && QTest::qWaitFor(isServed, kPatienceMs));
    if (!served || !run({u"losetup"_s, u"--direct-io=on"_s, u"--show"_s, u"-f"_s, file}, &said)) {
        why = u"no device can be made here: "_s + QString::fromLocal8Bit(said);
        return false;
    }
    m_device = QString::fromLocal8Bit(said);
    return true;
}

Disk::~Disk()
{
    if (m_mount.isEmpty())
        return;
    setFailing(false);
    while (::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH) == 0)
        ;
    if (m_device.startsWith("/dev/"_L1)) {
        run({u"losetup"_s, u"-d"_s, m_device});
        run({u"umount"_s, u"-l"_s, m_workplace.filePath(u"nbd"_s)});
    }
}

bool Disk::remount(const QString &options) const
{
    return run({u"mount"_s, u"-o"_s, u"remount,"_s + options, m_folder});
}

bool Disk::pull() const
{
    return ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH) == 0;
}

void Disk::setFailing(bool failing) const
{
    const QString trigger = m_workplace.filePath(u"failing"_s);
    if (failing)
        QFile(trigger).open(QIODevice::WriteOnly);
    else
        QFile::remove(trigger);
}

bool Disk::reboot() const
{
    run({u"umount"_s, m_folder});
    if (m_mount.first() == "mount"_L1 && m_device.startsWith("/dev/"_L1))
        run({u"e2fsck"_s, u"-fy"_s, m_device}); // says with its exit code that it repaired something
    return run(m_mount);
}
