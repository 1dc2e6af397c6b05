// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What planning and sending need of a destination of any kind. In the sending process only.

#include "sync/destination.h"
#include "sync/local_files.h"
#include "sync/patience.h"
#include "sync/upload.h"

#include <atomic>
#include <functional>
#include <memory>

namespace glassine::sync {

/// What is asked for, with all that we remember of it.
struct Sought {
    std::string key;
    std::string etag = {}; ///< of what we sent last; empty: nothing that we know of
    /// Content hash of what was on its way last; whether it arrived only the destination knows.
    std::string sending = {};
    std::string subject = {};  ///< the file, for errors
    bool wantsContent = false; ///< the content hash, even if that takes reading all of it
};

/// A photo for a service that makes others of it.
struct PhotoToMake {
    std::string path; ///< for errors, and its last part for the service
    std::string contentType;
    std::string wishes; ///< JSON, in the service's words
    int fd = -1;        ///< read at its own offsets only
    int result = -1;
};

/// A way to the destination for one thread. The Remote that made it outlives it.
class Connection {
public:
    virtual ~Connection() = default;
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// What is there now, with its content hash where that costs nothing or is asked for, and can be told. Nothing where there is no such object.
    virtual Result<std::optional<RemoteObject>> look(const Sought &sought) = 0;
    /// One file, whole and verified, or not at all. The object as it stands then; when the same content was there already,
    /// that is success and nothing is sent. Errors: RemoteConflict (something else is there that may not be replaced),
    /// UploadNotVerified, InputChanged, RemoteTooLarge, and those of the destination.
    virtual Result<RemoteObject> send(const Upload &upload, const UploadObserver &observer) = 0;
    /// Lets go of what was begun and will not be gone on with; fine when it is gone already. Kinds that call no
    /// UploadObserver::opened are never asked.
    virtual Result<void> letGo(const std::string &key, const OpenUpload &open);
    /// What the service makes of a photo, whole and as announced, in `result` (empty before). Only of kinds that make photos
    /// (DestinationKind::makesPhotos). ResultNotVerified, DestinationRefused, and those of sending.
    virtual Result<void> make(const PhotoToMake &photo, const UploadObserver &observer);
};

class Remote {
public:
    virtual ~Remote() = default;
    Remote() = default;
    Remote(const Remote &) = delete;
    Remote &operator=(const Remote &) = delete;

    virtual std::unique_ptr<Connection> connect() = 0;
    /// How many connections may be open at the same time.
    virtual int connections() const = 0;
    /// Larger files go in parts of this size: their checksums are taken along with the file's content. 0: none do.
    virtual std::int64_t partBytesOf(std::int64_t) const { return 0; }
    /// For people.
    virtual std::string address() const = 0;

    /// Its name there. Errors are of this file: NameTooLong, NameRefused.
    virtual Result<std::string> keyOf(const LocalFile &file, const std::string &subject) const = 0;
    /// Everything there that our files could clash with. False: this kind cannot tell; then every file is looked for.
    virtual Result<bool> list(const std::function<void(RemoteObject)> &take) = 0;
    /// It can be reached, seen and written to; leaves nothing there. ListDenied, WriteDenied and the others.
    virtual Result<void> test() = 0;
};

struct RemoteRequest {
    Destination destination; ///< of an Access: complete
    Secrets secrets;
    std::string certificates; ///< PEM to trust instead of the system's; empty: none
    std::string source;       ///< the folder that is sent; empty: none, for a test
    const std::atomic<bool> &stopped;
    std::optional<Patience> patience = {}; ///< for servers that answer at once: those of tests
};
/// DestinationInvalid, and TargetMissing of folders. Nothing is sent by opening.
Result<std::unique_ptr<Remote>> openRemote(RemoteRequest request);

// One maker a kind, each in its own file.
Result<std::unique_ptr<Remote>> openS3(RemoteRequest request);
Result<std::unique_ptr<Remote>> openFolderRemote(RemoteRequest request);
Result<std::unique_ptr<Remote>> openUploadcare(RemoteRequest request);
Result<std::unique_ptr<Remote>> openOptidash(RemoteRequest request);

} // namespace glassine::sync
