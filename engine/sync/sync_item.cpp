// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_item.h"

#include <algorithm>

namespace glassine::sync {

std::string_view syncActionName(SyncAction action)
{
    switch (action) {
    case SyncAction::Add: return "add";
    case SyncAction::Change: return "change";
    case SyncAction::Unchanged: return "unchanged";
    case SyncAction::Conflict: return "conflict";
    }
    return {};
}

std::int64_t SyncPlan::count(SyncAction action) const
{
    return std::count_if(items.begin(), items.end(), [action](const SyncItem &item) { return item.action == action; });
}

std::int64_t SyncPlan::bytes(SyncAction action) const
{
    std::int64_t sum = 0;
    for (const SyncItem &item : items)
        sum += item.action == action ? item.file.identity.size : 0;
    return sum;
}

} // namespace glassine::sync
