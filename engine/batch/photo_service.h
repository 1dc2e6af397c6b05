// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who makes a rendition of an original elsewhere, as a session sees it. It sends descriptors' bytes and fills in descriptors; it
// knows no folders.

#include "base/result.h"
#include "base/unique_fd.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <string>

namespace glassine::batch {

struct ServiceOrder {
    std::string path; ///< of the photo, for errors and for what the service is told it is called
    std::string mime;
    QByteArray wishes; ///< pipeline::serviceOrder, as JSON
    UniqueFd photo;    ///< read from its first byte to its last
    UniqueFd result;   ///< empty; written to
};

/// Lives on the session's event loop.
class PhotoService {
public:
    /// Success: the result is all there, as the service announced it. Called once, later, unless it was cancelled. Errors that
    /// stopsBatch() are the service's, others the photo's.
    using Done = std::function<void(Result<void>)>;

    PhotoService() = default;
    PhotoService(const PhotoService &) = delete;
    PhotoService &operator=(const PhotoService &) = delete;
    virtual ~PhotoService() = default;

    virtual void make(ServiceOrder order, Done done) = 0;
    /// At once; no `done` is called any more.
    virtual void cancelAll() = 0;
};

/// By the name of a destination; sends nothing yet. DestinationNotFound, and DestinationInvalid for one that makes nothing.
using ServiceFactory = std::function<Result<std::unique_ptr<PhotoService>>(const std::string &destination)>;

} // namespace glassine::batch
