// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/sample_archive.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <clocale>

namespace glassine::samples {

namespace {

void check(bool good, ::archive *archive)
{
    if (!good)
        qFatal("no sample archive: %s", archive_error_string(archive));
}

void writeMember(::archive *archive, const SampleMember &member)
{
    using Kind = SampleMember::Kind;
    ::archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, member.name.constData());
    archive_entry_set_mtime(entry, member.mtime, 0);
    archive_entry_set_perm(entry, member.kind == Kind::Folder ? 0755 : 04644);
    archive_entry_set_filetype(entry,
                               member.kind == Kind::Folder     ? AE_IFDIR
                                   : member.kind == Kind::Fifo ? AE_IFIFO
                                                               : AE_IFREG);
    if (member.kind == Kind::Link) {
        archive_entry_set_filetype(entry, AE_IFLNK);
        archive_entry_set_symlink(entry, member.content.constData());
    } else if (member.kind == Kind::HardLink) {
        archive_entry_set_hardlink(entry, member.content.constData());
    }
    const bool hasData = member.kind == Kind::File;
    archive_entry_set_size(entry, hasData ? member.content.size() : 0);
    check(archive_write_header(archive, entry) >= ARCHIVE_WARN, archive);
    if (hasData)
        check(archive_write_data(archive, member.content.constData(), std::size_t(member.content.size()))
                  == member.content.size(),
              archive);
    archive_entry_free(entry);
}

void append(QByteArray &bytes, quint64 value, int count)
{
    for (int i = 0; i < count; ++i, value >>= 8)
        bytes.append(char(value & 0xff));
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }
    return ~crc;
}

} // namespace

void makeArchive(const QString &path, const ArchiveKind &kind, const QList<SampleMember> &members)
{
    std::setlocale(LC_CTYPE, "C.UTF-8");
    ::archive *archive = archive_write_new();
    check(archive_write_set_format_by_name(archive, kind.format) == ARCHIVE_OK, archive);
    if (qstrcmp(kind.filter, "none") != 0)
        check(archive_write_add_filter_by_name(archive, kind.filter) == ARCHIVE_OK, archive);
    if (kind.options)
        check(archive_write_set_options(archive, kind.options) == ARCHIVE_OK, archive);
    if (kind.password)
        check(archive_write_set_passphrase(archive, kind.password) == ARCHIVE_OK, archive);
    check(archive_write_open_filename(archive, QFile::encodeName(path).constData()) == ARCHIVE_OK, archive);
    for (const SampleMember &member : members)
        writeMember(archive, member);
    check(archive_write_close(archive) == ARCHIVE_OK, archive);
    archive_write_free(archive);
}

void makeRawZip(const QString &path, const QList<SampleMember> &members, qint64 declared)
{
    QByteArray bytes, directory;
    for (const SampleMember &member : members) {
        const qint64 at = bytes.size();
        QByteArray fields; // from "version needed" to the extra field's length
        append(fields, 20, 2);
        append(fields, 0, 2); // no flags: the name is in code page 437, or in anything
        append(fields, 0, 2); // stored
        append(fields, 0, 4);
        append(fields, crcOf(member.content), 4);
        append(fields, quint64(member.content.size()), 4);
        append(fields, quint64(declared < 0 ? member.content.size() : declared), 4);
        append(fields, quint64(member.name.size()), 2);
        append(fields, 0, 2);
        bytes += "PK\3\4" + fields + member.name + member.content;
        directory += "PK\1\2";
        append(directory, 20, 2);
        directory += fields;
        append(directory, 0, 10); // comment, disk, attributes
        append(directory, 0, 2);
        append(directory, quint64(at), 4);
        directory += member.name;
    }
    const qint64 start = bytes.size();
    bytes += directory + QByteArray("PK\5\6\0\0\0\0", 8);
    append(bytes, quint64(members.size()), 2);
    append(bytes, quint64(members.size()), 2);
    append(bytes, quint64(directory.size()), 4);
    append(bytes, quint64(start), 4);
    append(bytes, 0, 2);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no sample archive");
}

} // namespace glassine::samples
