// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One file into a bucket, whole and verified, or not at all. Nothing that is there is replaced unless that is asked for.

#include "sync/open_upload.h"
#include "sync/s3_client.h"

#include <functional>

namespace glassine::sync {

struct Upload {
    std::string key = {};
    std::string subject = {}; ///< the file, for errors
    int fd = -1;              ///< read at its own offsets only
    Fingerprint print = {};   ///< of the whole file
    std::string contentType = {};
    /// Absent: the object must not be there. Otherwise the ETag of what is to be replaced; "*": whatever there is.
    std::optional<std::string> replaces = {};
    std::optional<OpenUpload> resumes = {};
};

/// What the caller keeps, so that a killed upload can be gone on with.
struct UploadObserver {
    std::function<void(const OpenUpload &)> opened = [](const OpenUpload &) {};
    std::function<void()> closed = [] {}; ///< completed, aborted, or gone on the server
    std::function<void(std::int64_t sent)> progressed = [](std::int64_t) {};
};

/// The object as it stands then. When the same content is there already, that is success and nothing is sent.
/// Errors besides those of the client: RemoteConflict (something else is there), UploadNotVerified, InputChanged.
/// On an error no object of ours is under the key, or a complete one whose answer was lost; an open multipart upload
/// stays open for the next time unless the error is one of the file itself.
Result<RemoteObject> uploadFile(S3Client &client, const Upload &upload, const UploadObserver &observer);

/// Lets a multipart upload go; one that is gone already is fine.
Result<void> abortUpload(S3Client &client, const std::string &key, const std::string &id);

/// Opens an upload below the prefix and lets it go: that takes the right to write, and leaves no object.
Result<void> testWriting(S3Client &client);

/// The object is there and is this content.
bool isSameContent(const RemoteObject &object, const Fingerprint &print);

/// A file of that size has at most 10,000 parts.
std::int64_t partBytesFor(std::int64_t size, std::int64_t wanted);

} // namespace glassine::sync
