// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a session has written, finished or not, as it is named to a sync.

#include "sync/local_files.h"

#include <QString>

namespace glassine::delivery {

struct SessionFiles {
    std::string folder;      ///< absolute; the files lie below it
    std::string destination; ///< the one the session was started with; may be empty
    std::vector<sync::NamedFile> files;
};

/// From the journal. Errors: SessionNotFound, JournalDamaged.
Result<SessionFiles> readSessionFiles(const QString &sessionId, const QString &stateFolder = {});

} // namespace glassine::delivery
