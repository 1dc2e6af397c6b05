// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One HTTP exchange through libcurl. Redirects are never followed, certificates always checked, answers bounded; nothing of
// a request is ever logged.

#include "base/result.h"
#include "sync/throttle.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace glassine::sync {

/// Bytes of a file, read at their own offset: several uploads may share a descriptor, and one can begin again.
struct FileBody {
    int fd = -1;
    std::int64_t offset = 0;
    std::int64_t size = 0;
};

struct HttpRequest {
    std::string method;
    std::string url; ///< encoded; sent as it is
    std::map<std::string, std::string> headers = {};
    std::string text = {};              ///< the body, or what comes before the file
    FileBody file = {};                 ///< fd >= 0: the body, or a part of it
    std::int64_t answerBytes = 1 << 20; ///< a longer answer is an error
    std::string tail = {};              ///< what comes after the file
    /// What must not arrive twice: libcurl would send it again when a kept connection ends without an answer.
    bool isSentOnce = false;
    /// Takes the body of a 200 piece by piece, instead of the answer; false ends it.
    std::function<bool(std::string_view)> sink = {};

    std::int64_t fileBytes() const { return file.fd >= 0 ? file.size : 0; }
    std::int64_t bodyBytes() const { return std::ssize(text) + fileBytes() + std::ssize(tail); }
};

struct HttpAnswer {
    int status = 0;
    std::map<std::string, std::string, std::less<>> headers; ///< lower-case names; of the last answer, no trailers
    std::string body;

    std::string_view header(std::string_view name) const;
};

/// Why there is no answer.
struct TransportFailure {
    enum class Kind {
        Name,        ///< the host's name is not known
        Connection,  ///< refused, reset, cut off
        Slow,        ///< nothing moved for too long
        Certificate, ///< the server did not prove who it is
        TooLong,     ///< over the bound
        Protocol,    ///< no HTTP
        Stopped,     ///< by us
        FileShorter, ///< the file ended before its bytes were sent
        SinkFailed,  ///< what should take the answer did not
    };
    Kind kind = Kind::Connection;
    std::string text; ///< libcurl's words
};

/// What a failed exchange means for a request about `subject` to `server`, in our words. DestinationUnreachable: another try may
/// help.
Error errorOf(const TransportFailure &failure, const std::string &server, const std::string &subject);

struct TransportSettings {
    int connectTimeoutMs = 15'000;
    int stallTimeoutMs = 60'000;             ///< without a byte in either direction
    std::string certificates;                ///< PEM; empty: the system's authorities
    std::shared_ptr<Throttle> throttle = {}; ///< of bodies that go out, shared by all connections; nullptr: none
};

/// Seconds since 1970; -1 when it is no date.
std::int64_t timeOfHttpDate(std::string_view text);

class Transport {
public:
    explicit Transport(TransportSettings settings);
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// Bytes of the body that went out so far; called about once a second and at the end.
    using Progress = std::function<void(std::int64_t sent)>;

    /// Blocks. One exchange at a time; connections are kept for the next one. Ends with Stopped soon after `stopped` is true.
    tl::expected<HttpAnswer, TransportFailure> perform(const HttpRequest &request, const std::atomic<bool> &stopped,
                                                       const Progress &progress = {});

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
    const TransportSettings m_settings;
};

} // namespace glassine::sync
