// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The process that talks to a destination: the only one with a network, and killed to stop it.

#include "sync/upload_messages.h"
#include "worker/channel.h"
#include "worker/process.h"

#include <span>

namespace glassine::cli {

class UploadProcess {
public:
    /// The job's descriptors stay the caller's; certificates of the settings' file are added. Its parent is the calling
    /// thread: when that ends, so does it. DestinationInvalid (no such file of certificates), Internal.
    static Result<UploadProcess> start(sync::UploadJob job, std::span<const int> descriptors);

    /// What it says next; nothing when it says nothing for that long. Internal when it ended without a word.
    Result<std::optional<sync::UploadEvent>> next(int timeoutMs);

private:
    UploadProcess() = default;
    worker::ChildProcess m_process;
    worker::Channel m_channel;
};

} // namespace glassine::cli
