// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the program and its sending process say to each other, a JSON datagram each. The process gets a job with descriptors:
// the folder, the state, and the certificates where there are own ones. It is believed no more than any other: what it says is
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
    };
    Task task = Task::Sync;
    Destination destination; ///< of an Access
    Secrets secrets;
    std::string folder;    ///< its path, for errors
    std::string statePath; ///< the same
    bool replace = false;
    bool hasCertificates = false;               ///< one descriptor more
    std::map<std::string, std::string> proxies; ///< the environment's: "https_proxy" …
};
QByteArray toJson(const UploadJob &job);
Result<UploadJob> parseUploadJob(const QByteArray &json);

// What comes back, in this order: items and unusable files, planned, started and progressed and finished in any order, ended.
struct ItemPlanned {
    SyncItem item; ///< without its fingerprint
};
struct FileUnusable {
    Error error;
};
struct PlanEnded {};
struct ItemProgressed {
    std::size_t item = 0; ///< by its place among those planned
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
using UploadEvent =
    std::variant<ItemPlanned, FileUnusable, PlanEnded, ItemProgressed, ItemFinished, JobEnded>;
QByteArray toJson(const UploadEvent &event);
Result<UploadEvent> parseUploadEvent(const QByteArray &json);

} // namespace glassine::sync
