// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a folder and a destination differ in. Nothing is sent by planning, and nothing is ever deleted.

#include "sync/remote.h"
#include "sync/sync_item.h"
#include "sync/sync_state.h"

#include <map>
#include <mutex>

namespace glassine::sync {

struct PlanRequest {
    Remote &remote;
    const LocalFolder &folder;
    SyncState &state;
    const std::atomic<bool> &stopped;
    bool replace = false; ///< conflicts are changes
};

/// Compares one file after the other with what is there.
class Planner {
public:
    /// What the request names outlives it.
    explicit Planner(const PlanRequest &request) : m_request(request) {}

    /// What is there, for kinds that can tell. Before the first file.
    Result<void> readRemote();
    /// What is to be done with one file; NameRefused when another one had its name there first. Reads it only when size, time and inode are not those that were sent. From several
    /// threads at once, each with a connection of its own. An error that is no reason to stop (see isOfFile) is the file's.
    Result<SyncItem> compare(const LocalFile &file, Connection &connection) const;
    std::int64_t remoteObjects() const { return static_cast<std::int64_t>(m_remote.size()); }

private:
    std::string subjectOf(const LocalFile &file) const;
    Result<void> claim(const std::string &key, const LocalFile &file) const;
    Result<std::optional<RemoteObject>> there(const SyncItem &item, Connection &connection) const;
    Result<void> compareContent(SyncItem &item, RemoteObject object, Connection &connection) const;

    const PlanRequest m_request;
    std::map<std::string, RemoteObject> m_remote;
    bool m_isListed = false;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, std::string> m_claimed; ///< whose names they are, by key
};

/// OutputChanged when it is not what was written.
Result<void> checkExpected(const LocalFile &file, const Fingerprint &print, const std::string &subject);
/// The error is about one file: the others can go on.
bool isOfFile(ErrorCode code);

/// Everything among the folder's files. A file that cannot be read is told and left out; errors of the whole: those of the destination,
/// Interrupted, those of writing the state.
Result<SyncPlan> planSync(const PlanRequest &request);

} // namespace glassine::sync
