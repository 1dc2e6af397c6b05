// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the program and its sending process say to each other, a JSON datagram each. The process gets a job with descriptors:
// the folder, the state, and the certificates where there are own ones; then, where the job says so, names of files. It is believed no more than any other: what it says is
// bounded and read strictly.

#include "base/result.h"
#include "sync/destination.h"
#include "sync/sync_item.h"

#include <QByteArray>

#include <map>
#include <variant>

namespace glassine::sync {

struct UploadJob {
    enum class Task {
        Test, ///< whether it can be reached, seen and written to
        Plan, ///< only say what differs
        Sync,
        Feed, ///< files are named while others are sent
        Make, ///< photos come with descriptors, and what the service makes of them goes back through those
    };
    Task task = Task::Sync;
    Destination destination; ///< of an Access
    Secrets secrets;
    std::string folder;    ///< its path, for errors
    std::string statePath; ///< the same
    bool replace = false;
    bool isListed = false;                      ///< Plan, Sync: the files are named, not all of the folder's
    bool hasCertificates = false;               ///< one descriptor more
    std::map<std::string, std::string> proxies; ///< the environment's: "https_proxy" …
};
QByteArray toJson(const UploadJob &job);
Result<UploadJob> parseUploadJob(const QByteArray &json);

/// After the job, as often as it takes.
struct FilesNamed {
    std::vector<NamedFile> files;
    bool isLast = false;
};
inline constexpr std::size_t kMostFilesNamed = 100; ///< in one datagram: names are 4 KB at most
QByteArray toJson(const FilesNamed &named);
Result<FilesNamed> parseFilesNamed(const QByteArray &json);

/// Make: a photo, with two descriptors: its bytes, and where what is made of it goes.
struct PhotoOrder {
    std::size_t item = 0;
    std::string path; ///< for errors
    std::string contentType;
    std::string wishes; ///< JSON, in the service's words
};
QByteArray toJson(const PhotoOrder &order);
Result<PhotoOrder> parsePhotoOrder(const QByteArray &json);

// What comes back. Make: progressed and finished of each photo. Plan, Sync: items and unusable files, planned, then progressed and finished in any order, ended. Feed: of each
// file, an item or finished with an error; progressed and finished of what is sent; ended.
struct ItemPlanned {
    std::size_t item = 0; ///< its place among those planned; Feed: among those named
    SyncItem what;        ///< without its fingerprint
};
struct FileUnusable {
    Error error;
};
struct PlanEnded {};
struct ItemProgressed {
    std::size_t item = 0;
    std::int64_t bytes = 0;
};
struct ItemFinished {
    std::size_t item = 0;
    std::string etag;
    std::optional<Error> error = {};
    std::string link = {}; ///< the object's address; may be empty
};
struct JobEnded {
    std::optional<Error> error = {};
};
using UploadEvent = std::variant<ItemPlanned, FileUnusable, PlanEnded, ItemProgressed, ItemFinished, JobEnded>;
QByteArray toJson(const UploadEvent &event);
Result<UploadEvent> parseUploadEvent(const QByteArray &json);

} // namespace glassine::sync
