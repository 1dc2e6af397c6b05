// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Archives made at run time, honest ones and others.

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>

namespace glassine::samples {

struct SampleMember {
    QByteArray name; ///< as it is written, whatever that is
    QByteArray content;
    qint64 mtime = 1'600'000'000;
    enum class Kind { File, Folder, Link, HardLink, Fifo } kind = Kind::File;
};

struct ArchiveKind {
    const char *format;            ///< of libarchive: "zip", "7zip", "paxr", "gnutar"
    const char *filter;            ///< "none", "gzip", "xz", "zstd", …
    const char *options = nullptr; ///< "zip:compression=store"
    const char *password = nullptr;
};

/// Fails the program where it cannot be written.
void makeArchive(const QString &path, const ArchiveKind &kind, const QList<SampleMember> &members);
/// A ZIP archive by hand: what a library would refuse to write. `declared`: what it says of each member's size, -1 for the truth.
void makeRawZip(const QString &path, const QList<SampleMember> &members, qint64 declared = -1);

} // namespace glassine::samples
