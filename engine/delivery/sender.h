// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The thread of an outbox: it starts the sending process, names files to it as fast as they are sent, and listens.

#include "delivery/folder_sync.h"
#include "delivery/outbox.h"

#include <deque>
#include <mutex>
#include <thread>

namespace glassine::delivery {

class Outbox::Sender {
public:
    Sender(Outbox &outbox, OutboxSettings settings);
    ~Sender();

    void add(sync::NamedFile file);
    void end();
    void stop();
    void setPaused(bool paused);
    const OutboxSettings &settings() const { return m_settings; }

private:
    void work();
    Result<void> send();
    bool waitForFirst();
    Result<void> nameMore(UploadProcess &process);
    Result<bool> listen(UploadProcess &process);
    Result<bool> take(const sync::UploadEvent &event);
    bool isUnderWay(std::size_t number) const;
    void wake() const;
    void drainWakes() const;
    void tell(std::function<void(Outbox &)> what);

    Outbox &m_outbox;
    const OutboxSettings m_settings;
    UniqueFd m_wake; ///< an eventfd

    std::mutex m_mutex; ///< guards the next ones
    std::deque<sync::NamedFile> m_waiting;
    bool m_isLast = false, m_isStopped = false, m_isPaused = false;

    // Of the thread alone.
    enum class Told : char { Named, Planned, Done };
    std::vector<Told> m_told; ///< by number
    std::size_t m_underWay = 0;
    bool m_hasNamedLast = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace glassine::delivery
