// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_server.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int kWaitMs = 50;

bool isReadable(int fd)
{
    pollfd wanted{fd, POLLIN, 0};
    return ::poll(&wanted, 1, kWaitMs) > 0;
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

void sendAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

Asked parsed(const std::string &head)
{
    Asked asked;
    const std::size_t first = head.find(' '), second = head.find(' ', first + 1);
    asked.method = head.substr(0, first);
    asked.target = head.substr(first + 1, second - first - 1);
    for (std::size_t line = head.find("\r\n"); line != std::string::npos; line = head.find("\r\n", line + 2)) {
        const std::size_t colon = head.find(": ", line), end = head.find("\r\n", line + 2);
        if (colon != std::string::npos && colon < end)
            asked.headers[lowerCase(head.substr(line + 2, colon - line - 2))] = head.substr(colon + 2, end - colon - 2);
    }
    return asked;
}

} // namespace

Reply answer(int status, const std::string &body, const std::string &headers)
{
    return {"HTTP/1.1 " + std::to_string(status) + " Said\r\n" + headers
            + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body};
}

std::string errorXml(const std::string &code, const std::string &more)
{
    return "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>said</Message>" + more + "</Error>";
}

FaultServer::FaultServer(Script script, const std::string &address)
    : m_script(std::move(script)), m_address(address), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in where{};
    where.sin_family = AF_INET;
    ::inet_pton(AF_INET, address.c_str(), &where.sin_addr);
    socklen_t size = sizeof where;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&where), size) != 0 || ::listen(m_listener, 32) != 0)
        std::abort();
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&where), &size);
    m_port = ntohs(where.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FaultServer::~FaultServer()
{
    m_stopped = true;
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    ::close(m_listener);
}

std::string FaultServer::url() const
{
    return "http://" + m_address + ':' + std::to_string(m_port);
}

std::vector<Asked> FaultServer::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

void FaultServer::accept()
{
    while (!m_stopped) {
        if (!isReadable(m_listener))
            continue;
        const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        ++m_connections;
        m_threads.emplace_back([this, fd] { serve(fd); });
    }
}

bool FaultServer::read(int fd, std::string &buffer, Asked &asked) const
{
    std::size_t end = std::string::npos, length = 0;
    while (!m_stopped) {
        if (end == std::string::npos && (end = buffer.find("\r\n\r\n")) != std::string::npos) {
            asked = parsed(buffer.substr(0, end + 2));
            length = std::strtoul(asked.headers["content-length"].c_str(), nullptr, 10);
            if (asked.headers.contains("expect"))
                sendAll(fd, "HTTP/1.1 100 Continue\r\n\r\n");
        }
        if (end != std::string::npos && buffer.size() >= end + 4 + length) {
            asked.body = buffer.substr(end + 4, length);
            buffer.erase(0, end + 4 + length);
            return true;
        }
        char bytes[65536];
        if (!isReadable(fd))
            continue;
        const ssize_t got = ::recv(fd, bytes, sizeof bytes, 0);
        if (got <= 0)
            return false;
        buffer.append(bytes, static_cast<std::size_t>(got));
    }
    return false;
}

void FaultServer::serve(int fd)
{
    std::string buffer;
    Asked asked;
    while (read(fd, buffer, asked)) {
        int number = 0;
        {
            const std::lock_guard lock(m_mutex);
            number = static_cast<int>(m_asked.size());
            m_asked.push_back(asked);
        }
        const Reply reply = m_script(asked, number);
        sendAll(fd, reply.bytes);
        while (reply.end == Reply::End::Hang && !m_stopped)
            ::usleep(kWaitMs * 1000);
        if (reply.end == Reply::End::Reset) {
            const linger now{1, 0};
            ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        }
        if (reply.end != Reply::End::Keep)
            break;
    }
    ::close(fd);
}
