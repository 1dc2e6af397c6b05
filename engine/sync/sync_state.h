// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was sent from a folder to a bucket, one JSON line for each event, only ever appended to. A kill leaves a last line
// cut off at most; losing the file costs reading files and asking the server again, never a second upload.

#include "base/result.h"
#include "base/unique_fd.h"
#include "files/input_file.h"
#include "sync/open_upload.h"

#include <QJsonObject>
#include <QList>

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace glassine::sync {

/// A file as it was when it was sent, and the object it became.
struct SentFileRecord {
    files::FileIdentity identity;
    std::string content; ///< contentHash
    std::string etag;
};

class SyncState {
public:
    /// Opens or makes the file, readable by its owner only, and keeps it locked. JournalLocked when another process has it;
    /// `subject` is what that is called then. OutputFolderUnwritable, OutputIo, DiskFull.
    static Result<std::unique_ptr<SyncState>> open(const std::string &path, const std::string &subject);

    /// The same file, opened and locked by another process, which keeps it so.
    static Result<std::unique_ptr<SyncState>> adopt(UniqueFd fd, const std::string &path);
    int descriptor() const { return m_fd.get(); }

    std::optional<SentFileRecord> sent(const std::string &path) const;
    /// All of them, in the order of their paths.
    std::vector<std::pair<std::string, SentFileRecord>> allSent() const;
    /// The content that was on its way last; whether it arrived only the server knows.
    std::string sending(const std::string &path) const;
    /// An upload in parts that can be gone on with, and the content it is of.
    struct Open {
        OpenUpload upload;
        std::string content;
    };
    std::optional<Open> openUpload(const std::string &path) const;

    // Each is in the file when it returns.
    Result<void> recordSending(const std::string &path, const std::string &content);
    Result<void> recordSent(const std::string &path, const SentFileRecord &record);
    Result<void> recordOpen(const std::string &path, const Open &open);
    Result<void> recordClosed(const std::string &path);

private:
    SyncState() = default;
    Result<void> read();
    Result<void> compact();
    Result<void> append(const QJsonObject &line);
    void take(const QJsonObject &line);
    QList<QJsonObject> lines() const;

    struct Entry {
        std::optional<SentFileRecord> sent;
        std::string sending;
        std::optional<Open> open;
    };
    std::string m_path;
    UniqueFd m_fd;
    mutable std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
};

} // namespace glassine::sync
