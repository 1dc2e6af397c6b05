// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a folder and a bucket differ in. Nothing is sent by planning, and nothing is ever deleted.

#include "sync/local_files.h"
#include "sync/s3_upload.h"
#include "sync/sync_state.h"

namespace glassine::sync {

enum class SyncAction {
    Add,       ///< nothing there
    Change,    ///< what is there was sent from here before, or may be replaced
    Unchanged, ///< the same content is there
    Conflict,  ///< other content is there that was not sent from here
};
std::string_view syncActionName(SyncAction action); ///< "add", "change" …: in JSON

struct SyncItem {
    LocalFile file;
    std::string key;
    SyncAction action = SyncAction::Add;
    std::string remoteEtag;           ///< Change: of what is replaced
    std::optional<Fingerprint> print; ///< when the file had to be read for the plan
};

struct SyncPlan {
    std::vector<SyncItem> items; ///< in the order of their names
    std::vector<Error> unusable; ///< files and folders that cannot be sent, one each
    std::int64_t remoteObjects = 0;

    std::int64_t count(SyncAction action) const;
    std::int64_t bytes(SyncAction action) const;
};

struct PlanRequest {
    S3Client &client;
    const LocalFolder &folder;
    SyncState &state;
    bool replace = false; ///< conflicts are changes
};

/// Lists the bucket below the prefix, and reads only those files of which size, time and inode are not known. Errors of the
/// whole: those of the client, Interrupted, those of writing the state.
Result<SyncPlan> planSync(const PlanRequest &request);

} // namespace glassine::sync
