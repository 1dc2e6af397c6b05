// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the queue sorts, filters and shows, one small row a photo: 200,000 of them are arranged within a frame or two.

#include "batch/session.h"
#include "queue/photo_list.h"

#include <QHash>
#include <QString>

#include <string_view>

namespace glassine::ui {

/// What became of a photo's files on their way to a destination; the worst of several counts.
enum class Upload : std::uint8_t { None, Sent, Waiting, Sending, Failed };

struct QueueRow {
    static constexpr std::uint32_t kNoItem = 0xffffffff;
    std::uint32_t keyAt = 0, foldedAt = 0, folder = 0;
    std::uint16_t keyLength = 0, foldedLength = 0;
    std::int64_t bytes = 0;
    std::int64_t outputBytes = 0; ///< of finished outputs together; 0 = none yet
    Size size, after;             ///< 0 × 0 = not known
    std::uint32_t item = kNoItem; ///< its number in the session
    batch::ItemState state = batch::ItemState::Waiting;
    ErrorCode error = ErrorCode::Internal; ///< when failed or skipped
    files::ContentType type = files::ContentType::Unknown;
    std::uint16_t renditions = 1; ///< files that come of it; of one alone bytes can be compared
    bool hasNotes = false;
    bool isLeftOut = false; ///< no part of the batch, though nobody set it aside
    Upload upload = Upload::None;
    std::int8_t sentPercent = 0; ///< while it is on its way
    bool isStale = false;        ///< the session knows more
};

class QueueTable {
public:
    std::size_t size() const { return m_rows.size(); }
    QueueRow &row(PhotoId id) { return m_rows[id]; }
    const QueueRow &row(PhotoId id) const { return m_rows[id]; }
    void add(const files::FoundFile &file);
    void clear();

    std::string_view key(const QueueRow &row) const { return {m_keys.data() + row.keyAt, row.keyLength}; }
    /// Every photo in the order of names. Sorted when it is first asked for after photos were added.
    const PhotoIds &byName() const;
    /// The name in lower case, UTF-8, for searching.
    std::string_view folded(const QueueRow &row) const { return {m_folded.data() + row.foldedAt, row.foldedLength}; }
    /// What names begin with when somebody types ahead.
    struct Prefix {
        explicit Prefix(const QString &text);
        std::string folded;
        std::uint64_t head = 0, mask = 0; ///< its first eight bytes
    };
    /// Most names are told apart by eight bytes, which lie together: a walk over all of them stays in the cache.
    bool nameBegins(PhotoId id, const Prefix &prefix) const
    {
        return (m_heads[id] & prefix.mask) == prefix.head
            && (prefix.folded.size() <= sizeof(prefix.head) || folded(m_rows[id]).starts_with(prefix.folded));
    }
    std::size_t folderCount() const { return m_folders.size(); }
    const QString &folder(std::uint32_t index) const { return m_folders[index].shown; }
    const std::string &foldedFolder(std::uint32_t index) const { return m_folders[index].folded; }

private:
    struct Folder {
        QString shown; ///< the home folder as "~"
        std::string folded;
    };
    std::uint32_t folderOf(const std::string &path);

    std::vector<QueueRow> m_rows;
    std::string m_keys, m_folded;       ///< arenas
    std::vector<std::uint64_t> m_heads; ///< of the folded names
    mutable PhotoIds m_byName;
    std::vector<Folder> m_folders;
    std::unordered_map<std::string, std::uint32_t> m_folderIndex;
};

/// "IMG_9" before "IMG_10", capitals like small letters: bytes that sort as people count.
std::string naturalKey(const QString &name);
std::string foldedText(const QString &text);
/// The share of the bytes saved, or nothing where it cannot be told.
std::optional<double> savingOf(const QueueRow &row);

} // namespace glassine::ui
