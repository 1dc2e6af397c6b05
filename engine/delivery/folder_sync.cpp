// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/folder_sync.h"

#include "delivery/state_file.h"
#include "sync/local_files.h"

#include <array>

namespace glassine::delivery {

Result<FolderSync> FolderSync::start(const SyncOrder &order)
{
    GLASSINE_TRY(UniqueFd folder, sync::openLocalFolder(order.folder));
    sync::UploadJob job;
    job.task = order.task;
    job.destination = order.access.destination;
    job.secrets = order.access.secrets;
    job.folder = order.folder;
    job.replace = order.replace;
    job.isListed = order.isListed;
    GLASSINE_TRY(job.statePath, stateFile(order.folder, order.access.destination));
    GLASSINE_TRY(auto state, sync::SyncState::open(job.statePath, order.folder));
    const std::array descriptors = {folder.get(), state->descriptor()};
    GLASSINE_TRY(auto process, UploadProcess::start(std::move(job), descriptors));
    return FolderSync(std::move(folder), std::move(state), std::move(process));
}

} // namespace glassine::delivery
