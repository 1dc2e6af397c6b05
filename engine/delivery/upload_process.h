// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The process that talks to a destination: the only one with a network, and killed to stop it.

#include "sync/upload_messages.h"
#include "worker/channel.h"
#include "worker/process.h"

#include <span>

namespace glassine::delivery {

class UploadProcess {
public:
    /// The job's descriptors stay the caller's; those of a file of certificates are added. Its parent is the calling
    /// thread: when that ends, so does it. DestinationInvalid (no such file of certificates), Internal.
    static Result<UploadProcess> start(sync::UploadJob job, std::span<const int> descriptors);

    /// Names files, of a job that waits for that.
    Result<void> name(const sync::FilesNamed &named) const;
    /// Gives a photo and a place for what is made of it, to a job that makes photos. The descriptors stay the caller's.
    Result<void> order(const sync::PhotoOrder &photo, std::span<const int> photoAndResult) const;
    /// Readable when it says something.
    int fd() const { return m_channel.fd(); }
    /// What it says next; nothing when it says nothing for that long. Internal when it ended without a word.
    Result<std::optional<sync::UploadEvent>> next(int timeoutMs);

private:
    UploadProcess() = default;
    worker::ChildProcess m_process;
    worker::Channel m_channel;
};

/// Whether it can be reached, seen and written to; leaves nothing there. Waits for the answer. Errors as a sync has them,
/// ListDenied and WriteDenied besides.
Result<void> testDestination(const sync::Access &access);

} // namespace glassine::delivery
