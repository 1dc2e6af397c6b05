// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One process runs a session at a time.

#include "base/result.h"
#include "base/unique_fd.h"

#include <QString>

namespace glassine::batch {

/// Held as long as it lives. The kernel lets go of it when the process dies, however it dies; where the file
/// system has no locks (some network homes), who holds it is told from host, boot and process id in the file.
class SessionLock {
public:
    /// JournalLocked with "process 123 on host" as detail.
    static Result<SessionLock> acquire(const QString &sessionFolder);
    /// True when a live process (this one too) holds it.
    static bool held(const QString &sessionFolder);

private:
    UniqueFd m_fd;
};

} // namespace glassine::batch
