// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An HTTP server on loopback that does what a test says: answers, breaks off, resets, waits, and remembers what it was asked.

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

struct Asked {
    std::string method, target;
    std::map<std::string, std::string> headers; ///< lower-case names
    std::string body;
};

struct Reply {
    enum class End {
        Keep,  ///< the connection stays for the next request
        Close, ///< after the bytes, whatever they promise
        Reset, ///< RST after the bytes
        Hang,  ///< nothing more until the server goes
    };
    std::string bytes;
    End end = End::Keep;
};

/// Status line, Content-Length, the headers given ("Name: value\r\n" each), body.
Reply answer(int status, const std::string &body = {}, const std::string &headers = {});
std::string errorXml(const std::string &code, const std::string &more = {});

class FaultServer {
public:
    using Script = std::function<Reply(const Asked &asked, int number)>; ///< number: from 0
    explicit FaultServer(Script script, const std::string &address = "127.0.0.1");
    ~FaultServer();
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;

    std::string url() const;
    std::vector<Asked> asked() const;
    int connections() const { return m_connections; }

private:
    void accept();
    void serve(int fd);
    bool read(int fd, std::string &buffer, Asked &asked) const;

    const Script m_script;
    const std::string m_address;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stopped = false;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex;
    std::vector<Asked> m_asked;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};
