// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One planned file on its way, in one connection's thread; what the state has to remember of it is written at every step.

#include "sync/sync_run.h"

namespace glassine::sync {

Result<RemoteObject> deliverFile(const RunRequest &request, Connection &connection, const SyncItem &item,
                                 const std::function<void(std::int64_t)> &progressed);
/// What an earlier run had begun of this file and nobody will go on with.
Result<void> letGoOfOpen(const RunRequest &request, Connection &connection, const SyncItem &item);

} // namespace glassine::sync
