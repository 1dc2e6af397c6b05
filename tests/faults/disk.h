// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Real file systems for the tests: small ones, ones that lose names' case, ones whose device fails. They live in a mount
// namespace of this process and are gone with it.

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class Disk {
public:
    /// Null with a sentence in `why` where the machine can't. Nobody else may have threads running yet.
    static std::unique_ptr<Disk> memory(const QString &folder, const QString &size, QString &why);
    /// `kind`: ext4, exfat, ntfs; ext4 stands on a device that fails while failing(true).
    static std::unique_ptr<Disk> image(const QString &kind, const QString &folder, QString &why);
    /// What lies in `source`, seen through another mount: "bind", or "bindfs" (no unnamed files, no links).
    static std::unique_ptr<Disk> mirror(const QString &kind, const QString &source, const QString &folder,
                                        QString &why);
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    bool remount(const QString &options) const;
    /// As when somebody pulls it out: the folder is the empty one below at once, open files live on.
    bool pull() const;
    void setFailing(bool failing) const;
    /// Unmounts, repairs and mounts again: what a reboot leaves.
    bool reboot() const;

private:
    explicit Disk(QString folder) : m_folder(std::move(folder)) {}
    bool attachDevice(bool mayFail, QString &why);

    QString m_folder, m_device;
    QTemporaryDir m_workplace; ///< what the device is made of
    QStringList m_mount;
};
