// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// glassine-unpack's work: one archive, told, unpacked or summed up as it is asked for.

#include "archive/reader.h"
#include "archive/unpack_messages.h"
#include "base/unique_fd.h"

#include <deque>

namespace glassine::archive {

class Unpacker {
public:
    /// `tell` sends a reply, with a descriptor where there is one; false when nobody is there any more.
    using Tell = std::function<bool(const UnpackReply &, int descriptor)>;
    Unpacker(UniqueFd archive, Tell tell);

    /// Answers with the replies that belong to it.
    void answer(const UnpackRequests &request);

private:
    /// A member that is out of the archive.
    struct Content {
        std::string name;
        int occurrence = 1;
        UniqueFd fd;
        Unpacked facts;
    };
    void on(const ListRequest &);
    void on(const UnpackRequest &request);
    void on(const DigestRequest &);
    Result<void> list();
    Result<files::ListedMember> look(const MemberHeader &header);
    Result<void> digest();
    Result<Content> find(const UnpackRequest &request);
    Result<std::optional<Content>> findAhead(const UnpackRequest &request);
    Result<Content> take(const MemberHeader &header, std::int64_t mostBytes);
    void keepPassed(const MemberHeader &header);
    Result<void> rewind();

    UniqueFd m_archive;
    Tell m_tell;
    Reader m_reader;
    bool m_isOpen = false, m_isAtStart = false;
    std::deque<Content> m_passed; ///< gone over a moment ago: several ask, and not quite in order
};

} // namespace glassine::archive
