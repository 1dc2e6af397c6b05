// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The libarchive fence: goes through an archive from its open descriptor, member by member. In glassine-unpack only. No path of
// a member is ever used as one, and links, devices, modes and owners are nothing but words.

#include "archive/reading_limits.h"
#include "base/bytes.h"
#include "base/result.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

struct archive;
struct archive_entry;

namespace glassine::archive {

/// What an archive says of one of its members.
struct MemberHeader {
    std::string name;   ///< clean, or raw where `problem` says that it was refused
    int occurrence = 1; ///< of this name
    bool isFolder = false;
    std::optional<std::int64_t> size; ///< some formats say it only behind the data
    std::optional<std::int64_t> mtimeNs;
    std::optional<Error> problem; ///< why it is not to be read
};

class Reader {
public:
    /// `fd` is a regular file that stays the caller's; its position is neither used nor moved. `progress` is called now and
    /// then while much is read.
    Reader(int fd, ReadingLimits limits, std::function<void()> progress = {});
    ~Reader();
    Reader(Reader &&) noexcept;
    Reader &operator=(Reader &&) noexcept;

    /// From the beginning. ArchiveUnreadable when it is none of the known kinds, ArchiveEncrypted when even names are locked.
    Result<void> open();
    /// The next member; nothing at the end. DamagedInput or ArchiveTooLarge end the pass; open() begins another.
    Result<std::optional<MemberHeader>> next();
    /// The first bytes of this member, as many as there are up to `most`.
    Result<Bytes> head(std::size_t most);
    /// What follows of this member (all of it, if head() was not called), in pieces. Counts what comes out, and compares it
    /// with what was announced. Gives the member's size. Anything odd is an error: no half photos.
    Result<std::int64_t> read(const std::function<Result<void>(ByteView)> &take);
    /// Going over a member costs unpacking it: members should be asked for in their order.
    bool isSequential() const;

private:
    struct Source;
    struct Close {
        void operator()(::archive *archive) const;
    };
    Result<void> openAs(bool streamed);
    Error failure(int result) const;
    enum class Purpose { Keep, PassOver };
    Result<std::optional<ByteView>> piece(Purpose purpose);
    Result<void> count(std::size_t bytes, std::int64_t offset, Purpose purpose);
    Result<void> passOver();
    MemberHeader describe(::archive_entry *entry);

    std::unique_ptr<Source> m_source;
    ReadingLimits m_limits;
    std::function<void()> m_progress;
    std::unique_ptr<::archive, Close> m_archive;
    std::map<std::string, int> m_seen;
    std::optional<std::int64_t> m_announced;
    std::int64_t m_members = 0, m_total = 0;
    std::int64_t m_produced = 0, m_consumedBefore = 0; ///< of this member
    bool m_hasMember = false, m_atFirst = true, m_streamed = false;
    bool m_isKnown = false; ///< libarchive has recognized its kind
    Bytes m_head;           ///< handed out by head(), not yet by read()
};

} // namespace glassine::archive
