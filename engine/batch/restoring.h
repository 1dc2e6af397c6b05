// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Originals whose place was taken get it back, byte for byte, however long ago that was.

#include "batch/session.h"

#include <functional>

namespace glassine::batch {

enum class Restored {
    Back,    ///< under its own name; the file that had taken its place is gone
    Beside,  ///< under another name: the file in its place was changed since, and stays
    Already, ///< was brought back before, or never moved
    Missing, ///< not in the store any more
    Failed,  ///< see error; the original is still in the store
};
/// Stable name for JSON, e.g. "beside".
std::string_view restoredName(Restored restored);

struct RestoredItem {
    std::int64_t item = 0;
    std::string original; ///< the path it had
    std::string path;     ///< the path it has now, or had last
    Restored result = Restored::Back;
    Error error; ///< what is wrong, for Beside, Missing and Failed
};

/// Originals of this session that are in its store.
struct RestoreScope {
    bool inPlace = false; ///< false: it wrote into a folder of its own, there is nothing to restore
    std::int64_t originals = 0;
    std::int64_t bytes = 0;
};
Result<RestoreScope> restoreScope(const QString &sessionId, QString stateFolder = {});

/// Brings back every original the session replaced; `each` returns false to stop. Blocks on disks. With `dryRun` nothing
/// moves, and Back is what would be. A file in an original's place is removed only when it has the very bytes the journal says
/// were written. Errors are those of reading a journal, and JournalLocked while the session runs.
Result<void> restoreOriginals(const QString &sessionId, bool dryRun,
                              const std::function<bool(const RestoredItem &)> &each, QString stateFolder = {});

} // namespace glassine::batch
