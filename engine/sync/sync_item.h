// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is to be done with each file of a folder: plain values, for the process that sends and for the one that tells.

#include "sync/fingerprint.h"
#include "sync/local_files.h"

#include <optional>
#include <string_view>

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

} // namespace glassine::sync
