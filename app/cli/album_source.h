// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Albums of what was delivered: by a session, or whatever lies in a folder.

#include "base/result.h"
#include "batch/session.h"
#include "gallery/album.h"

namespace glassine::cli {

struct CollectedAlbum {
    std::string folder; ///< absolute; what the album's paths are relative to
    gallery::Album album;
    std::vector<Error> problems; ///< files that are not in it, one each
};

/// Every picture below the folder; hidden ones and links are left out, as a sync leaves them out.
Result<CollectedAlbum> albumOfFolder(const std::string &folder);
/// What the session wrote, as far as it is still there, its renditions together.
Result<CollectedAlbum> albumOfSession(const batch::SessionSummary &session);
/// A folder that is there, else a session's id; empty: the newest session. SessionNotFound.
Result<CollectedAlbum> albumOf(const std::string &source);

} // namespace glassine::cli
