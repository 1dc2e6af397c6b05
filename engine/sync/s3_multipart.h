// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Large files go in parts, each with checksums of its own; what has arrived is not sent again.

#include "sync/s3_connections.h"
#include "sync/s3_upload.h"

namespace glassine::sync {

/// Content-Type, Cache-Control, ACL, storage class, encryption, metadata: what an object is created with.
std::map<std::string, std::string> objectHeaders(const S3Settings &settings, const Upload &upload);

/// Opens or resumes an upload, sends what is missing, completes it. The ETag the object must have, md5(md5s)-N.
/// Parts go over `others`, too, where such are free; nullptr: over `client` alone.
Result<std::string> sendInParts(S3Client &client, const Upload &upload, const UploadObserver &observer,
                                S3Connections *others);

} // namespace glassine::sync
