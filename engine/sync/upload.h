// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One file on its way to a destination, whatever kind that is.

#include "sync/fingerprint.h"
#include "sync/open_upload.h"
#include "sync/remote_object.h"

#include <functional>
#include <optional>
#include <string>

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
    bool wasBegun = false; ///< by an earlier run from here, which may have left behind what nobody knows of
};

/// What the caller keeps, so that a killed upload can be gone on with.
struct UploadObserver {
    std::function<void(const OpenUpload &)> opened = [](const OpenUpload &) {};
    std::function<void()> closed = [] {}; ///< completed, aborted, or gone on the server
    std::function<void(std::int64_t sent)> progressed = [](std::int64_t) {};
};

/// The object is there and is this content: by the content hash, and where the destination keeps none, by its MD5.
bool isSameContent(const RemoteObject &object, const Fingerprint &print);

} // namespace glassine::sync
