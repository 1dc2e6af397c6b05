// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Addresses of what was sent from a folder, for copying.

#include "sync/destination.h"

#include <string>
#include <vector>

namespace glassine::delivery {

struct SentLink {
    std::string path; ///< relative to the folder
    std::string link;
};

/// What the state of earlier syncs says is at the destination, in the order of paths. `shareSeconds` > 0: each link lets
/// whoever has it in for so long, where the kind can do that. Errors: NothingToDo (nothing was sent from there), JournalLocked
/// (a sync is running), DestinationInvalid (this kind has no links, or shares none).
Result<std::vector<SentLink>> linksOf(const std::string &folder, const sync::Access &access, std::int64_t shareSeconds);

} // namespace glassine::delivery
