// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One file into a bucket, whole and verified, or not at all. Nothing that is there is replaced unless that is asked for.

#include "sync/s3_client.h"
#include "sync/upload.h"

namespace glassine::sync {

class S3Connections;

/// The object as it stands then. When the same content is there already, that is success and nothing is sent.
/// Errors besides those of the client: RemoteConflict (something else is there), UploadNotVerified, InputChanged.
/// On an error no object of ours is under the key, or a complete one whose answer was lost; an open multipart upload
/// stays open for the next time unless the error is one of the file itself.
/// Parts of a large file go over `others`, too, where such are free.
Result<RemoteObject> uploadFile(S3Client &client, const Upload &upload, const UploadObserver &observer,
                                S3Connections *others = nullptr);

/// Lets a multipart upload go; one that is gone already is fine.
Result<void> abortUpload(S3Client &client, const std::string &key, const std::string &id);

/// Opens an upload below the prefix and lets it go: that takes the right to write, and leaves no object.
Result<void> testWriting(S3Client &client);

/// A file of that size has at most 10,000 parts.
std::int64_t partBytesFor(std::int64_t size, std::int64_t wanted);

} // namespace glassine::sync
