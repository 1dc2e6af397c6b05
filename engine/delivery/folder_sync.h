// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sending process with everything it needs of one folder: that folder, and the state that belongs to it and the destination.

#include "delivery/upload_process.h"
#include "sync/sync_state.h"

#include <memory>

namespace glassine::delivery {

struct SyncOrder {
    std::string folder; ///< absolute
    const sync::Access &access;
    sync::UploadJob::Task task = sync::UploadJob::Task::Sync;
    bool replace = false;
    bool isListed = false; ///< names follow
};

class FolderSync {
public:
    /// Blocks on disks, and for a moment when another process has the state. Errors: InputVanished, InputUnreadable,
    /// JournalLocked (another sync from there is running), those of a state that cannot be written and of a process that cannot
    /// be started.
    static Result<FolderSync> start(const SyncOrder &order);
    UploadProcess &process() { return m_process; }

private:
    FolderSync(UniqueFd folder, std::unique_ptr<sync::SyncState> state, UploadProcess process)
        : m_folder(std::move(folder)), m_state(std::move(state)), m_process(std::move(process))
    {}
    UniqueFd m_folder;
    std::unique_ptr<sync::SyncState> m_state; ///< locked as long as this lives
    UploadProcess m_process;                  ///< ends first
};

} // namespace glassine::delivery
