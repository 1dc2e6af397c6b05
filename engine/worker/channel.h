// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One end of the socket between application and worker: whole datagrams (SOCK_SEQPACKET) with descriptors beside
// them. What arrives cut short is an error, and no descriptor is ever leaked on the way.

#include "base/result.h"
#include "base/unique_fd.h"

#include <QByteArray>

#include <span>
#include <utility>
#include <vector>

namespace glassine::worker {

struct Received {
    enum class State {
        Message,
        Nothing, ///< non-blocking and nothing there
        Closed,  ///< the other side is gone (or sent an empty datagram, which nobody here does)
        Unread,  ///< the other side is gone and never read what we sent last
    };
    State state = State::Nothing;
    QByteArray data;
    std::vector<UniqueFd> descriptors;
};

class Channel {
public:
    Channel() = default;
    explicit Channel(UniqueFd socket) : m_socket(std::move(socket)) {}
    /// Two connected ends, both close-on-exec, with room for a full datagram.
    static Result<std::pair<Channel, Channel>> pair();

    int fd() const { return m_socket.get(); }
    bool valid() const { return m_socket.valid(); }
    void close() { m_socket.reset(); }
    Result<void> setNonBlocking();

    /// The descriptors stay the caller's. Errors: WorkerDied (the peer is gone), else WorkerProtocol (too long, too many
    /// descriptors, no room in the socket).
    Result<void> send(const QByteArray &data, std::span<const int> descriptors = {}) const;
    /// At most kMaxDatagram bytes and `maxDescriptors` descriptors, else WorkerProtocol and all of them closed.
    Result<Received> receive(std::size_t maxDescriptors) const;

private:
    UniqueFd m_socket;
};

} // namespace glassine::worker
