// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The requests of S3 that delivery takes: signed, tried again while that may help, their failures in our words.

#include "base/result.h"
#include "sync/fingerprint.h"
#include "sync/s3_settings.h"
#include "sync/s3_xml.h"
#include "sync/signer.h"
#include "sync/throttle.h"
#include "sync/transport.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <set>

namespace glassine::sync {

/// What was learned about a server, for all connections to it.
class ServerFacts {
public:
    /// Gives other credentials than those that ran out, or none; may take as long as a program or a person takes.
    using Renewal = std::function<std::optional<Credentials>()>;

    explicit ServerFacts(std::string region, Renewal renewal = {})
        : m_region(std::move(region)), m_renewal(std::move(renewal))
    {}
    /// What took the place of those that a client began with.
    std::optional<Credentials> renewed() const;
    /// Others than `used` are there now. One connection asks for all.
    bool renew(const Credentials &used);
    std::string region() const;
    /// False when it was that already.
    bool setRegion(const std::string &region);
    std::atomic<std::int64_t> clockOffset = 0; ///< seconds that the server's clock is ahead of ours
    std::atomic<bool> takesConditions = true;  ///< If-None-Match with PUT
    std::atomic<std::int64_t> retries = 0;
    Pause pause; ///< while the server says that it is busy

private:
    mutable std::mutex m_mutex;
    std::string m_region;
    std::optional<Credentials> m_renewed;
    std::mutex m_renewing; ///< held while the others wait for the one who asks
    const Renewal m_renewal;
};

/// One request before it is signed.
struct S3Request {
    std::string method = "GET";
    std::string key = {}; ///< raw; empty: the bucket itself
    Query query = {};
    std::map<std::string, std::string> headers = {};
    std::string text = {};
    FileBody file = {};
    std::string payloadHash = {};       ///< of `file`; that of `text` is computed
    std::string subject = {};           ///< the file an error names; empty: the destination
    std::set<int> expected = {};        ///< statuses besides 2xx that are an answer and no error
    std::int64_t answerBytes = 1 << 20; ///< a longer answer is an error
};

using SendProgress = Transport::Progress;

/// Metadata names of our own.
inline constexpr std::string_view kContentHeader = "x-amz-meta-glassine-blake2b";

class S3Client {
public:
    /// One per thread; all must outlive it.
    S3Client(const S3Settings &settings, const Credentials &credentials, ServerFacts &facts,
             const std::atomic<bool> &stopped);

    /// One page of what lies below `prefix`, in the order of keys.
    Result<ObjectPage> list(const std::string &prefix, const std::string &continuation, int most = 1000);
    /// Nothing where no such object is.
    Result<std::optional<RemoteObject>> head(const std::string &key, const std::string &subject);

    /// The answer to a request, with the retries that may help; the subject of errors is the request's.
    Result<HttpAnswer> send(const S3Request &request, const SendProgress &progress = {});

    const S3Settings &settings() const { return m_settings; }
    ServerFacts &facts() { return m_facts; }
    const std::atomic<bool> &stopped() const { return m_stopped; }

private:
    HttpRequest signedRequest(const S3Request &request);
    /// Nothing: it is worth another try, `last` says why.
    std::optional<Result<HttpAnswer>> judged(const S3Request &request, HttpAnswer answer, Error &last);
    bool corrected(const HttpAnswer &answer, const std::optional<S3Problem> &problem);
    bool renewed(const HttpAnswer &answer, const std::optional<S3Problem> &problem);
    bool waitAfter(int attempt, const Error &last);
    std::string name() const { return shownAddress(m_settings); }

    const S3Settings &m_settings;
    const Credentials &m_credentials;
    ServerFacts &m_facts;
    const std::atomic<bool> &m_stopped;
    Transport m_transport;
    std::string m_retryAfter;
    Credentials m_used; ///< of the last request
    bool m_hasCorrectedClock = false, m_hasRenewed = false;
    int m_regionCorrections = 0;
};

} // namespace glassine::sync
