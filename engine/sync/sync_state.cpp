// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_state.h"

#include "files/output_file.h"
#include "files/output_folder.h"
#include "files/system_call.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::sync {

namespace {

using namespace Qt::StringLiterals;

constexpr off_t kMostBytes = 1 << 30;

QString text(const std::string &raw)
{
    return QString::fromStdString(raw);
}

std::string raw(const QJsonObject &json, const QString &key)
{
    return json.value(key).toString().toStdString();
}

/// As text: a double holds no more than 53 bits.
QString number(std::int64_t value)
{
    return QString::number(value);
}

std::int64_t number(const QJsonObject &json, const QString &key)
{
    return json.value(key).toString().toLongLong();
}

QJsonObject sentLine(const std::string &path, const SentFileRecord &record)
{
    const files::FileIdentity &file = record.identity;
    return {{u"sent"_s, text(path)},
            {u"content"_s, text(record.content)},
            {u"etag"_s, text(record.etag)},
            {u"size"_s, number(file.size)},
            {u"mtime_ns"_s, number(file.mtimeNs)},
            {u"ctime_ns"_s, number(file.ctimeNs)},
            {u"device"_s, number(static_cast<std::int64_t>(file.device))},
            {u"inode"_s, number(static_cast<std::int64_t>(file.inode))}};
}

QJsonObject openLine(const std::string &path, const SyncState::Open &open)
{
    return {{u"open"_s, text(path)},
            {u"content"_s, text(open.content)},
            {u"upload"_s, text(open.upload.id)},
            {u"part_bytes"_s, number(open.upload.partBytes)}};
}

/// The sending process of a program that was killed dies with it, a moment later.
bool lockSoon(int fd)
{
    constexpr int kTries = 100;
    for (int i = 0; i < kTries; ++i) {
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

} // namespace

Result<std::unique_ptr<SyncState>> SyncState::open(const std::string &path, const std::string &subject)
{
    std::unique_ptr<SyncState> state(new SyncState);
    state->m_path = path;
    GLASSINE_CHECK(files::openOutputFolder(files::splitPath(path).first));
    for (;;) {
        state->m_fd = files::openPath(AT_FDCWD, path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW, 0600);
        if (!state->m_fd)
            return fail(files::outputError(errno, path));
        if (!lockSoon(state->m_fd.get()))
            return fail(ErrorCode::JournalLocked, subject);
        if (files::leadsTo(AT_FDCWD, path, state->m_fd.get()))
            break; // else: it was compacted between open and lock
    }
    GLASSINE_CHECK(state->read());
    GLASSINE_CHECK(state->compact());
    return state;
}

Result<std::unique_ptr<SyncState>> SyncState::adopt(UniqueFd fd, const std::string &path)
{
    std::unique_ptr<SyncState> state(new SyncState);
    state->m_path = path;
    state->m_fd = std::move(fd);
    GLASSINE_CHECK(state->read());
    return state;
}

Result<void> SyncState::read()
{
    struct ::stat status = {};
    if (::fstat(m_fd.get(), &status) != 0 || status.st_size > kMostBytes)
        return fail(ErrorCode::JournalDamaged, m_path);
    QByteArray bytes(status.st_size, Qt::Uninitialized);
    if (files::readFully(m_fd.get(), bytes.data(), static_cast<std::size_t>(bytes.size()), 0) != bytes.size())
        return fail(files::outputError(EIO, m_path));
    for (const QByteArray &line : bytes.split('\n'))
        if (const QJsonDocument json = QJsonDocument::fromJson(line); json.isObject()) // the last one may be cut off
            take(json.object());
    return {};
}

void SyncState::take(const QJsonObject &line)
{
    if (line.contains(u"sent"_s)) {
        Entry &entry = m_entries[raw(line, u"sent"_s)];
        entry.sent = SentFileRecord{{static_cast<std::uint64_t>(number(line, u"device"_s)),
                                     static_cast<std::uint64_t>(number(line, u"inode"_s)), number(line, u"size"_s),
                                     number(line, u"mtime_ns"_s), number(line, u"ctime_ns"_s)},
                                    raw(line, u"content"_s),
                                    raw(line, u"etag"_s)};
        entry.sending.clear();
    } else if (line.contains(u"sending"_s)) {
        m_entries[raw(line, u"sending"_s)].sending = raw(line, u"content"_s);
    } else if (line.contains(u"open"_s)) {
        m_entries[raw(line, u"open"_s)].open = Open{{raw(line, u"upload"_s), number(line, u"part_bytes"_s)},
                                                    raw(line, u"content"_s)};
    } else if (line.contains(u"closed"_s)) {
        m_entries[raw(line, u"closed"_s)].open.reset();
    }
}

QList<QJsonObject> SyncState::lines() const
{
    QList<QJsonObject> all;
    for (const auto &[path, entry] : m_entries) {
        if (entry.sent)
            all.append(sentLine(path, *entry.sent));
        if (!entry.sending.empty())
            all.append({{u"sending"_s, text(path)}, {u"content"_s, text(entry.sending)}});
        if (entry.open)
            all.append(openLine(path, *entry.open));
    }
    return all;
}

/// The same in as few lines as it takes, under the same name in one step; the lock moves along.
Result<void> SyncState::compact()
{
    QByteArray bytes;
    for (const QJsonObject &line : lines())
        bytes += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const std::string fresh = m_path + ".new";
    UniqueFd fd = files::openPath(AT_FDCWD, fresh, O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_NOFOLLOW, 0600);
    if (!fd)
        return fail(files::outputError(errno, fresh));
    GLASSINE_CHECK(files::writeAll(fd.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()), fresh));
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0 || ::fdatasync(fd.get()) != 0
        || std::rename(fresh.c_str(), m_path.c_str()) != 0)
        return fail(files::outputError(errno, m_path));
    m_fd = std::move(fd);
    return {};
}

Result<void> SyncState::append(const QJsonObject &line)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    GLASSINE_CHECK(files::writeAll(m_fd.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()), m_path));
    take(line);
    return {};
}

std::optional<SentFileRecord> SyncState::sent(const std::string &path) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(path);
    return found == m_entries.end() ? std::nullopt : found->second.sent;
}

std::vector<std::pair<std::string, SentFileRecord>> SyncState::allSent() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::pair<std::string, SentFileRecord>> all;
    for (const auto &[path, entry] : m_entries)
        if (entry.sent)
            all.emplace_back(path, *entry.sent);
    return all;
}

std::string SyncState::sending(const std::string &path) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(path);
    return found == m_entries.end() ? std::string() : found->second.sending;
}

std::optional<SyncState::Open> SyncState::openUpload(const std::string &path) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(path);
    return found == m_entries.end() ? std::nullopt : found->second.open;
}

Result<void> SyncState::recordSending(const std::string &path, const std::string &content)
{
    return append({{u"sending"_s, text(path)}, {u"content"_s, text(content)}});
}

Result<void> SyncState::recordSent(const std::string &path, const SentFileRecord &record)
{
    return append(sentLine(path, record));
}

Result<void> SyncState::recordOpen(const std::string &path, const Open &open)
{
    return append(openLine(path, open));
}

Result<void> SyncState::recordClosed(const std::string &path)
{
    return append({{u"closed"_s, text(path)}});
}

} // namespace glassine::sync
