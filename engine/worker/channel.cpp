// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/channel.h"

#include "worker/job.h"

#include <fcntl.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace glassine::worker {

namespace {

constexpr std::size_t kControlBytes = CMSG_SPACE(kMaxDescriptors * sizeof(int));

tl::unexpected<Error> systemFailure(ErrorCode code, const char *call, int number)
{
    return fail(code, {}, std::string(call) + ": " + std::strerror(number));
}

/// Makes room for one full datagram; where the system's maximum is lower, send() says so.
void growBuffer(int socket)
{
    const int wanted = int(2 * kMaxDatagram);
    int have = 0;
    socklen_t length = sizeof have;
    if (::getsockopt(socket, SOL_SOCKET, SO_SNDBUF, &have, &length) == 0 && have >= wanted)
        return;
    (void)::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &wanted, sizeof wanted);
}

/// Takes ownership of every descriptor that came along, so that nothing leaks whatever happens next.
std::vector<UniqueFd> takeDescriptors(msghdr &header)
{
    std::vector<UniqueFd> descriptors;
    for (cmsghdr *control = CMSG_FIRSTHDR(&header); control; control = CMSG_NXTHDR(&header, control)) {
        if (control->cmsg_level != SOL_SOCKET || control->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (control->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(control) + i * sizeof(int), sizeof fd);
            descriptors.emplace_back(fd);
        }
    }
    return descriptors;
}

} // namespace

Result<std::pair<Channel, Channel>> Channel::pair()
{
    std::array<int, 2> sockets{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return systemFailure(ErrorCode::Internal, "socketpair", errno);
    std::pair<Channel, Channel> ends{Channel(UniqueFd(sockets[0])), Channel(UniqueFd(sockets[1]))};
    growBuffer(sockets[0]);
    growBuffer(sockets[1]);
    return ends;
}

Result<void> Channel::setNonBlocking()
{
    const int flags = ::fcntl(fd(), F_GETFL);
    if (flags < 0 || ::fcntl(fd(), F_SETFL, flags | O_NONBLOCK) != 0)
        return systemFailure(ErrorCode::Internal, "fcntl", errno);
    return {};
}

Result<void> Channel::send(const QByteArray &data, std::span<const int> descriptors) const
{
    if (data.isEmpty() || data.size() > qsizetype(kMaxDatagram))
        return fail(ErrorCode::WorkerProtocol, {}, "datagram of " + std::to_string(data.size()) + " bytes");
    if (descriptors.size() > kMaxDescriptors)
        return fail(ErrorCode::WorkerProtocol, {}, "too many descriptors");

    iovec part{const_cast<char *>(data.constData()), std::size_t(data.size())};
    alignas(cmsghdr) std::array<unsigned char, kControlBytes> control{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (!descriptors.empty()) {
        header.msg_control = control.data();
        header.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
        cmsghdr *rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(descriptors.size_bytes());
        std::memcpy(CMSG_DATA(rights), descriptors.data(), descriptors.size_bytes());
    }
    ssize_t sent = -1;
    do {
        sent = ::sendmsg(fd(), &header, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    if (sent == data.size())
        return {};
    const int number = sent < 0 ? errno : EMSGSIZE;
    const bool gone = number == EPIPE || number == ECONNRESET || number == ENOTCONN;
    return systemFailure(gone ? ErrorCode::WorkerDied : ErrorCode::WorkerProtocol, "sendmsg", number);
}

Result<Received> Channel::receive(std::size_t maxDescriptors) const
{
    Received received;
    received.data.resize(qsizetype(kMaxDatagram));
    iovec part{received.data.data(), kMaxDatagram};
    alignas(cmsghdr) std::array<unsigned char, kControlBytes> control{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    // Without a control buffer the kernel installs no descriptors and sets MSG_CTRUNC.
    if (maxDescriptors > 0) {
        header.msg_control = control.data();
        header.msg_controllen = control.size();
    }
    ssize_t length = -1;
    do {
        length = ::recvmsg(fd(), &header, MSG_CMSG_CLOEXEC);
    } while (length < 0 && errno == EINTR);
    if (length < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        return received;
    if (length <= 0) {
        received.state = length < 0 && errno == ECONNRESET ? Received::State::Unread : Received::State::Closed;
        return received;
    }
    received.descriptors = takeDescriptors(header);
    if ((header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0 || received.descriptors.size() > maxDescriptors)
        return fail(ErrorCode::WorkerProtocol, {}, "datagram or descriptors cut short");
    received.data.truncate(length);
    received.state = Received::State::Message;
    return received;
}

} // namespace glassine::worker
