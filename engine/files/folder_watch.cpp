// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/folder_watch.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace glassine::files {

namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds kMinute(60'000);
constexpr milliseconds kHeartbeat(200); ///< how soon a stop is noticed
constexpr int kRestPerLook = 5;         ///< a tree that takes a second to look through is looked through every five
constexpr std::uint32_t kChanges = IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVE_SELF
    | IN_DELETE_SELF | IN_ATTRIB;

} // namespace

FolderWatch::FolderWatch(std::vector<std::string> folders, ScanOptions options, milliseconds settle)
    : m_folders(std::move(folders)),
      m_options(std::move(options)),
      m_settle(settle),
      m_events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{}

FolderWatch::Arrivals FolderWatch::next(const std::atomic<bool> &stopped)
{
    while (!stopped) {
        if (m_look > 0)
            rest(stopped);
        const auto begin = Clock::now();
        Arrivals arrivals = look(stopped);
        m_lookEnded = Clock::now();
        m_lookTook = std::chrono::duration_cast<milliseconds>(m_lookEnded - begin);
        if (!arrivals.empty())
            return arrivals;
    }
    return {};
}

FolderWatch::Arrivals FolderWatch::look(const std::atomic<bool> &stopped)
{
    Arrivals arrivals;
    Troubles troubles;
    ++m_look;
    m_isUnsettled = false;
    ScanSink sink;
    sink.entered = [this](const std::string &folder) { listen(folder); };
    sink.found = [&](FoundFile file) {
        if (isSettled(file))
            arrivals.photos.push_back(std::move(file));
    };
    sink.skipped = [&](SkippedFile file) {
        auto trouble = std::pair(file.path, file.reason.code);
        const auto seen = m_troubles.find(trouble);
        const bool isNew = seen == m_troubles.end(); // perhaps only until it is complete
        m_isUnsettled |= isNew || file.named;        // a folder that is gone is not heard coming back
        if (!isNew && !seen->second)
            arrivals.skipped.push_back(std::move(file));
        troubles.emplace(std::move(trouble), !isNew);
    };
    scan(m_folders, m_options, sink, stopped);
    if (stopped)
        return {};
    m_troubles = std::move(troubles);
    std::erase_if(m_seen, [this](const auto &seen) { return seen.second.look != m_look; });
    return arrivals;
}

bool FolderWatch::isSettled(const FoundFile &file)
{
    const auto [place, isNew] = m_seen.try_emplace(file.path, Seen{file.identity, false, m_look});
    Seen &seen = place->second;
    seen.look = m_look;
    if (isNew || seen.identity != file.identity) {
        seen = {file.identity, false, m_look};
        m_isUnsettled = true;
        return false;
    }
    return !std::exchange(seen.isTaken, true);
}

void FolderWatch::listen(const std::string &folder)
{
    // Asked for each time: a folder that was replaced is another one under the same name. Where the system allows no more,
    // the look of the minute finds what comes.
    ::inotify_add_watch(m_events.get(), folder.c_str(), kChanges | IN_ONLYDIR);
}

void FolderWatch::rest(const std::atomic<bool> &stopped)
{
    const milliseconds least = std::max(m_settle, m_lookTook * kRestPerLook);
    bool isDue = m_isUnsettled;
    do
        isDue = hearsChange() || isDue;
    while (!stopped && Clock::now() - m_lookEnded < (isDue ? least : std::max(least, kMinute)));
}

/// Waits a heartbeat for a change.
bool FolderWatch::hearsChange()
{
    pollfd events{m_events.get(), POLLIN, 0};
    if (::poll(&events, 1, static_cast<int>(kHeartbeat.count())) <= 0)
        return false;
    std::array<char, 16384> buffer;
    bool any = false;
    while (::read(m_events.get(), buffer.data(), buffer.size()) > 0)
        any = true;
    return any;
}

} // namespace glassine::files
