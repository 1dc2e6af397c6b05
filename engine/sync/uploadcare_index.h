// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a project holds of files sent by us, by their keys: Uploadcare can be asked for lists by time only.

#include "sync/uploadcare_client.h"

#include <functional>
#include <map>
#include <mutex>

namespace glassine::sync {

/// Shared by the connections; each call names its own client.
class UploadcareIndex {
public:
    /// Only files whose keys begin so.
    explicit UploadcareIndex(std::string prefix) : m_prefix(std::move(prefix)) {}

    /// Learns what was uploaded since the last time; everything at first.
    Result<void> refresh(UploadcareClient &client);
    /// The newest of that key, as last learned; what was never learned is, first.
    Result<std::optional<UploadcareFile>> find(UploadcareClient &client, const std::string &key);
    void put(const UploadcareFile &file);
    void forEach(const std::function<void(const UploadcareFile &)> &take) const;

private:
    Result<void> read(UploadcareClient &client);
    void take(const UploadcareFile &file);

    const std::string m_prefix;
    mutable std::mutex m_mutex;
    std::map<std::string, UploadcareFile> m_files; ///< by key
    std::string m_since;                           ///< time of the last upload seen
    bool m_isRead = false;
};

} // namespace glassine::sync
