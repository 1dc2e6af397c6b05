// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a folder and a bucket differ in. Nothing is sent by planning, and nothing is ever deleted.

#include "sync/s3_client.h"
#include "sync/sync_item.h"
#include "sync/sync_state.h"

namespace glassine::sync {

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
