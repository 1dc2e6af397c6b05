// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport.h"

#include "files/system_call.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <optional>

#include <curl/curl.h>

namespace glassine::sync {

namespace {

using Kind = TransportFailure::Kind;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kHeaderBytes = 64 << 10;
constexpr long kUploadBufferBytes = 256 << 10; // libcurl's own 64 KiB take four times as many calls

/// libcurl wants to be started once, before there are threads that use it.
void startLibrary()
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)started;
}

struct Exchange {
    const HttpRequest &request;
    const std::atomic<bool> &stopped;
    const Transport::Progress &progress;
    const TransportSettings &settings;
    CURL *curl = nullptr;
    HttpAnswer answer = {};
    std::int64_t received = 0;
    std::int64_t sent = 0;
    std::size_t headerBytes = 0;
    curl_off_t moved = -1;
    Clock::time_point movedAt = Clock::now();
    std::optional<Kind> ended = {}; ///< why we ended it ourselves
};

Exchange &exchangeOf(void *data)
{
    return *static_cast<Exchange *>(data);
}

/// What lies at `offset` of the body, at most `wanted` bytes of it; -1 when the file has become shorter.
std::ptrdiff_t copyBody(const HttpRequest &request, std::int64_t offset, char *buffer, std::size_t wanted)
{
    const std::int64_t file = std::ssize(request.text), tail = file + request.fileBytes();
    if (offset >= file && offset < tail) {
        wanted = std::min(wanted, static_cast<std::size_t>(tail - offset));
        const auto got = files::readFully(request.file.fd, buffer, wanted, request.file.offset + offset - file);
        return got == static_cast<std::ptrdiff_t>(wanted) ? got : -1;
    }
    const bool isBefore = offset < file;
    return static_cast<std::ptrdiff_t>(
        (isBefore ? request.text : request.tail)
            .copy(buffer, wanted, static_cast<std::size_t>(isBefore ? offset : offset - tail)));
}

std::size_t readBody(char *buffer, std::size_t size, std::size_t count, void *data)
{
    Exchange &exchange = exchangeOf(data);
    auto may = std::min<std::int64_t>(exchange.request.bodyBytes() - exchange.sent,
                                      static_cast<std::int64_t>(size * count));
    if (may > 0 && exchange.settings.throttle)
        may = exchange.settings.throttle->take(may, exchange.stopped);
    if (exchange.stopped)
        exchange.ended = Kind::Stopped;
    if (exchange.ended)
        return CURL_READFUNC_ABORT;
    if (may <= 0)
        return 0;
    const std::ptrdiff_t got = copyBody(exchange.request, exchange.sent, buffer, static_cast<std::size_t>(may));
    if (got < 0) {
        exchange.ended = Kind::FileShorter;
        return CURL_READFUNC_ABORT;
    }
    exchange.sent += got;
    return static_cast<std::size_t>(got);
}

/// libcurl asks for the body from its start when a kept connection turns out to be closed.
int seekBody(void *data, curl_off_t offset, int origin)
{
    Exchange &exchange = exchangeOf(data);
    if (origin != SEEK_SET || offset < 0 || exchange.request.isSentOnce)
        return CURL_SEEKFUNC_FAIL;
    exchange.sent = offset;
    return CURL_SEEKFUNC_OK;
}

std::size_t writeAnswer(char *bytes, std::size_t size, std::size_t count, void *data)
{
    Exchange &exchange = exchangeOf(data);
    const std::size_t length = size * count;
    exchange.received += static_cast<std::int64_t>(length);
    if (exchange.received > exchange.request.answerBytes) {
        exchange.ended = Kind::TooLong;
        return 0;
    }
    long status = 0;
    curl_easy_getinfo(exchange.curl, CURLINFO_RESPONSE_CODE, &status);
    if (!exchange.request.sink || status != 200)
        exchange.answer.body.append(bytes, length);
    else if (!exchange.request.sink({bytes, length}))
        exchange.ended = Kind::SinkFailed;
    return exchange.ended ? 0 : length;
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

std::string_view withoutSpace(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kSpace);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

std::size_t takeHeader(char *bytes, std::size_t size, std::size_t count, void *data)
{
    Exchange &exchange = exchangeOf(data);
    const std::string_view line(bytes, size * count);
    exchange.headerBytes += line.size();
    if (exchange.headerBytes > kHeaderBytes) {
        exchange.ended = Kind::TooLong;
        return 0;
    }
    const std::size_t colon = line.find(':');
    if (line.starts_with("HTTP/"))
        exchange.answer.headers.clear(); // an interim answer came before
    else if (colon != std::string_view::npos)
        exchange.answer.headers[lowerCase(withoutSpace(line.substr(0, colon)))] = withoutSpace(line.substr(colon + 1));
    return line.size();
}

int watch(void *data, curl_off_t, curl_off_t received, curl_off_t, curl_off_t sent)
{
    Exchange &exchange = exchangeOf(data);
    if (exchange.stopped) {
        exchange.ended = Kind::Stopped;
        return 1;
    }
    const auto now = Clock::now();
    if (received + sent != exchange.moved) {
        exchange.moved = received + sent;
        exchange.movedAt = now;
        if (exchange.progress)
            exchange.progress(exchange.sent);
    } else if (now - exchange.movedAt > std::chrono::milliseconds(exchange.settings.stallTimeoutMs)) {
        exchange.ended = Kind::Slow;
        return 1;
    }
    return 0;
}

Kind kindOf(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY: return Kind::Name;
    case CURLE_OPERATION_TIMEDOUT: return Kind::Slow;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ISSUER_ERROR: return Kind::Certificate;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_WEIRD_SERVER_REPLY: return Kind::Protocol;
    default: return Kind::Connection;
    }
}

struct HeaderList {
    curl_slist *list = nullptr;
    HeaderList() = default;
    HeaderList(const HeaderList &) = delete;
    HeaderList &operator=(const HeaderList &) = delete;
    ~HeaderList() { curl_slist_free_all(list); }
    void add(const std::string &line)
    {
        if (curl_slist *longer = curl_slist_append(list, line.c_str()))
            list = longer;
    }
};

} // namespace

struct Transport::Handle {
    CURL *curl = curl_easy_init();
    Handle() = default;
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { curl_easy_cleanup(curl); }

    template <typename T>
    void set(CURLoption option, T value)
    {
        curl_easy_setopt(curl, option, value);
    }

    void setSafety(const TransportSettings &settings)
    {
        curl_easy_reset(curl);
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_PATH_AS_IS, 1L); // "a/../b" is a key like any other
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
        set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        set(CURLOPT_UPLOAD_BUFFERSIZE, kUploadBufferBytes);
        set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connectTimeoutMs));
        if (!settings.certificates.empty()) {
            curl_blob blob{const_cast<char *>(settings.certificates.data()), settings.certificates.size(),
                           CURL_BLOB_NOCOPY};
            set(CURLOPT_CAINFO_BLOB, &blob);
            set(CURLOPT_CAPATH, nullptr); // these and no others
        }
    }

    void setCallbacks(Exchange &exchange)
    {
        set(CURLOPT_READFUNCTION, readBody);
        set(CURLOPT_READDATA, &exchange);
        set(CURLOPT_SEEKFUNCTION, seekBody);
        set(CURLOPT_SEEKDATA, &exchange);
        set(CURLOPT_WRITEFUNCTION, writeAnswer);
        set(CURLOPT_WRITEDATA, &exchange);
        set(CURLOPT_HEADERFUNCTION, takeHeader);
        set(CURLOPT_HEADERDATA, &exchange);
        set(CURLOPT_XFERINFOFUNCTION, watch);
        set(CURLOPT_XFERINFODATA, &exchange);
        set(CURLOPT_NOPROGRESS, 0L);
    }

    void setMethod(const HttpRequest &request)
    {
        const std::int64_t size = request.bodyBytes();
        if (request.method == "HEAD") {
            set(CURLOPT_NOBODY, 1L);
        } else if (request.method == "PUT") {
            set(CURLOPT_UPLOAD, 1L);
            set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(size));
        } else if (request.method == "POST") {
            set(CURLOPT_POST, 1L);
            set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(size));
        } else if (request.method != "GET") {
            set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
        }
    }
};

std::int64_t timeOfHttpDate(std::string_view text)
{
    return curl_getdate(std::string(text).c_str(), nullptr);
}

std::string_view HttpAnswer::header(std::string_view name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

Transport::Transport(TransportSettings settings) : m_settings(std::move(settings))
{
    startLibrary();
    m_handle = std::make_unique<Handle>();
}

Transport::~Transport() = default;

tl::expected<HttpAnswer, TransportFailure> Transport::perform(const HttpRequest &request,
                                                              const std::atomic<bool> &stopped,
                                                              const Progress &progress)
{
    if (m_handle->curl == nullptr)
        return tl::unexpected(TransportFailure{Kind::Protocol, "libcurl could not be started"});
    Exchange exchange{request, stopped, progress, m_settings, m_handle->curl};
    m_handle->setSafety(m_settings);
    m_handle->setCallbacks(exchange);
    m_handle->setMethod(request);
    m_handle->set(CURLOPT_URL, request.url.c_str());
    HeaderList headers;
    for (const auto &[name, value] : request.headers)
        headers.add(value.empty() ? name + ';' : name + ": " + value); // "name:" would remove it
    headers.add("Accept:");
    if (!request.headers.contains("content-type"))
        headers.add("Content-Type:");
    m_handle->set(CURLOPT_HTTPHEADER, headers.list);
    const CURLcode code = curl_easy_perform(m_handle->curl);
    if (exchange.ended)
        return tl::unexpected(TransportFailure{*exchange.ended, {}});
    if (code != CURLE_OK)
        return tl::unexpected(TransportFailure{kindOf(code), curl_easy_strerror(code)});
    long status = 0;
    curl_easy_getinfo(m_handle->curl, CURLINFO_RESPONSE_CODE, &status);
    exchange.answer.status = static_cast<int>(status);
    if (progress)
        progress(exchange.sent);
    return std::move(exchange.answer);
}

Error errorOf(const TransportFailure &failure, const std::string &server, const std::string &subject)
{
    switch (failure.kind) {
    case Kind::Stopped: return {ErrorCode::Interrupted, subject, {}};
    case Kind::FileShorter: return {ErrorCode::InputChanged, subject, "it became shorter"};
    case Kind::SinkFailed: return {ErrorCode::OutputIo, subject, {}};
    case Kind::Certificate: return {ErrorCode::CertificateRefused, server, failure.text};
    case Kind::TooLong: return {ErrorCode::DestinationAnswer, server, "the answer was too long"};
    case Kind::Protocol: return {ErrorCode::DestinationAnswer, server, "it does not speak HTTP"};
    case Kind::Name: return {ErrorCode::DestinationUnreachable, server, "the name of the host is not known"};
    case Kind::Slow: return {ErrorCode::DestinationUnreachable, server, "nothing came or went for too long"};
    case Kind::Connection: break;
    }
    return {ErrorCode::DestinationUnreachable, server, failure.text};
}

} // namespace glassine::sync
