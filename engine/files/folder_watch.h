// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Waits for photos to come into folders.

#include "base/unique_fd.h"
#include "files/scanner.h"

#include <chrono>
#include <map>
#include <unordered_map>

namespace glassine::files {

/// Looks through the folders when the system tells of a change (inotify), and every minute besides: a network's folders tell
/// of none. A photo has come when it was there in two looks some time apart, as the same file with the same size and
/// times; it comes once, and again when it has changed. Everything blocks.
class FolderWatch {
public:
    /// `folders`: absolute, raw bytes. What lies below options.excludeFolder is never looked at. `settle`: how far apart the two
    /// looks are that a photo must be the same in.
    FolderWatch(std::vector<std::string> folders, ScanOptions options,
                std::chrono::milliseconds settle = std::chrono::seconds(2));

    struct Arrivals {
        std::vector<FoundFile> photos;    ///< in the order of a scan
        std::vector<SkippedFile> skipped; ///< each trouble once for as long as it lasts, if it stays
        bool empty() const { return photos.empty() && skipped.empty(); }
    };
    /// Waits until there are some; empty only when it was stopped.
    Arrivals next(const std::atomic<bool> &stopped);

private:
    Arrivals look(const std::atomic<bool> &stopped);
    bool isSettled(const FoundFile &file);
    void listen(const std::string &folder);
    /// Until something may be new since the last look: a change, a photo that has to settle, or the minute.
    void rest(const std::atomic<bool> &stopped);
    bool hearsChange();

    /// Of the last look, each with whether it was told: when it was there in two looks.
    using Troubles = std::map<std::pair<std::string, ErrorCode>, bool>;
    struct Seen {
        FileIdentity identity;
        bool isTaken = false;
        std::uint64_t look = 0;
    };
    std::vector<std::string> m_folders;
    ScanOptions m_options;
    std::chrono::milliseconds m_settle;
    UniqueFd m_events;
    std::unordered_map<std::string, Seen> m_seen;
    Troubles m_troubles;
    std::uint64_t m_look = 0;
    std::chrono::steady_clock::time_point m_lookEnded;
    std::chrono::milliseconds m_lookTook{0};
    bool m_isUnsettled = false; ///< a photo may still be being written, or a folder is gone
};

} // namespace glassine::files
