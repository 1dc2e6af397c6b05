// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/s3_client.h"

#include "sync/s3_problems.h"

#include <chrono>
#include <cstdlib>
#include <ctime>

namespace glassine::sync {

namespace {

constexpr std::int64_t kListBytes = 8 << 20;  // 1,000 keys of 3 KB and what stands around them
constexpr std::int64_t kSkewSeconds = 5 * 60; // services refuse from 15 minutes on
constexpr int kMostCorrections = 2;

} // namespace

std::string ServerFacts::region() const
{
    const std::lock_guard lock(m_mutex);
    return m_region;
}

bool ServerFacts::setRegion(const std::string &region)
{
    const std::lock_guard lock(m_mutex);
    if (region == m_region)
        return false;
    m_region = region;
    return true;
}

std::optional<Credentials> ServerFacts::renewed() const
{
    const std::lock_guard lock(m_mutex);
    return m_renewed;
}

bool ServerFacts::renew(const Credentials &used)
{
    const std::lock_guard one(m_renewing);
    const auto known = renewed();
    const auto isOther = [&used](const Credentials &credentials) {
        return credentials.accessKey != used.accessKey || credentials.sessionToken != used.sessionToken;
    };
    if (known && isOther(*known))
        return true;
    auto fresh = m_renewal ? m_renewal() : std::nullopt;
    if (!fresh || !isOther(*fresh))
        return false;
    const std::lock_guard lock(m_mutex);
    m_renewed = std::move(fresh);
    return true;
}

S3Client::S3Client(const S3Settings &settings, const Credentials &credentials, ServerFacts &facts,
                   const std::atomic<bool> &stopped)
    : m_settings(settings),
      m_credentials(credentials),
      m_facts(facts),
      m_stopped(stopped),
      m_transport(settings.transport)
{}

HttpRequest S3Client::signedRequest(const S3Request &request)
{
    m_used = m_facts.renewed().value_or(m_credentials);
    const std::string region = m_facts.region();
    const BucketAddress address = addressOf(m_settings, region);
    const std::int64_t now = std::time(nullptr) + m_facts.clockOffset;
    SignedRequest toSign{request.method, address.path + percentEncoded(request.key, Slash::Keep),
                         canonicalQuery(request.query), request.headers,
                         request.file.fd >= 0 ? request.payloadHash : checksumsOf(request.text).sha256Hex};
    toSign.headers["host"] = address.host;
    toSign.headers["x-amz-date"] = signingTime(now);
    toSign.headers["x-amz-content-sha256"] = toSign.payloadHash;
    if (!m_used.sessionToken.empty())
        toSign.headers["x-amz-security-token"] = m_used.sessionToken;
    HttpRequest http{request.method, address.origin + toSign.path, toSign.headers, request.text,
                     request.file,   request.answerBytes};
    if (!toSign.query.empty())
        http.url += '?' + toSign.query;
    http.headers["authorization"] = authorization(toSign, {region, "s3", now}, m_used);
    http.headers.erase("host"); // libcurl writes the same
    return http;
}

/// Sets what the answer says about the server's region or clock; true when the request may be signed anew.
bool S3Client::corrected(const HttpAnswer &answer, const std::optional<S3Problem> &problem)
{
    std::string region(answer.header("x-amz-bucket-region"));
    if (region.empty() && problem)
        region = problem->region;
    if ((answer.status == 301 || answer.status == 307 || answer.status == 400 || answer.status == 403)
        && !region.empty() && region.size() < 64 && m_regionCorrections < kMostCorrections
        && m_facts.setRegion(region)) {
        ++m_regionCorrections;
        return true;
    }
    const bool maySkew = answer.status == 403 || (problem && problem->code == "RequestTimeTooSkewed");
    const std::int64_t theirs = timeOfHttpDate(answer.header("date"));
    if (!maySkew || theirs <= 0 || m_hasCorrectedClock)
        return false;
    const std::int64_t offset = theirs - std::time(nullptr);
    if (std::abs(offset - m_facts.clockOffset) < kSkewSeconds)
        return false;
    m_hasCorrectedClock = true;
    m_facts.clockOffset = offset;
    return true;
}

/// Lent credentials have run out, and others are there. The answer to a HEAD has no body that says so.
bool S3Client::renewed(const HttpAnswer &answer, const std::optional<S3Problem> &problem)
{
    const bool isSaid = problem && (problem->code == "ExpiredToken" || problem->code == "TokenRefreshRequired");
    const bool mayBe = answer.body.empty() && answer.status == 400 && !m_used.sessionToken.empty();
    if (m_hasRenewed || !(isSaid || mayBe))
        return false;
    m_hasRenewed = m_facts.renew(m_used);
    return m_hasRenewed;
}

/// Before the next try; false: stopped.
bool S3Client::waitAfter(int attempt, const Error &last)
{
    const std::chrono::duration<double, std::milli> delay(delayMs(m_settings.patience, attempt, m_retryAfter));
    if (last.code == ErrorCode::DestinationBusy)
        m_facts.pause.extendBy(std::chrono::duration_cast<std::chrono::milliseconds>(delay));
    return sleepFor(delay, m_stopped);
}

std::optional<Result<HttpAnswer>> S3Client::judged(const S3Request &request, HttpAnswer answer, Error &last)
{
    if ((answer.status >= 200 && answer.status < 300) || request.expected.contains(answer.status))
        return Result<HttpAnswer>(std::move(answer));
    const auto problem = parseProblem(answer.body);
    m_retryAfter.clear();
    if (corrected(answer, problem) || renewed(answer, problem)) {
        last = problemError(request, answer, problem, m_settings);
        m_retryAfter = "0";
        return std::nullopt;
    }
    if (!mayPass(answer.status, problem))
        return Result<HttpAnswer>(fail(problemError(request, answer, problem, m_settings)));
    m_retryAfter = answer.header("retry-after");
    last = {ErrorCode::DestinationBusy, request.subject.empty() ? name() : request.subject,
            problemText(answer.status, problem)};
    return std::nullopt;
}

Result<HttpAnswer> S3Client::send(const S3Request &request, const SendProgress &progress)
{
    Error last;
    m_hasCorrectedClock = false;
    m_hasRenewed = false;
    m_regionCorrections = 0;
    for (int attempt = 0; attempt < m_settings.patience.tries; ++attempt) {
        if (attempt > 0) {
            ++m_facts.retries;
            if (!waitAfter(attempt - 1, last))
                return fail(ErrorCode::Interrupted, request.subject);
        }
        if (!m_facts.pause.wait(m_stopped))
            return fail(ErrorCode::Interrupted, request.subject);
        m_retryAfter.clear();
        auto answer = m_transport.perform(signedRequest(request), m_stopped, progress);
        if (!answer) {
            last = errorOf(answer.error(), name(), request.subject);
            if (last.code != ErrorCode::DestinationUnreachable)
                return fail(last);
        } else if (auto result = judged(request, std::move(*answer), last)) {
            return std::move(*result);
        }
    }
    return fail(last);
}

Result<ObjectPage> S3Client::list(const std::string &prefix, const std::string &continuation, int most)
{
    S3Request request{.query = {{"list-type", "2"}, {"encoding-type", "url"}, {"max-keys", std::to_string(most)}},
                      .answerBytes = kListBytes};
    if (!prefix.empty())
        request.query.emplace_back("prefix", prefix);
    if (!continuation.empty())
        request.query.emplace_back("continuation-token", continuation);
    GLASSINE_TRY(const HttpAnswer answer, send(request));
    auto page = parseObjects(answer.body);
    if (!page)
        return fail(ErrorCode::DestinationAnswer, name(), "no list of objects");
    return std::move(*page);
}

Result<std::optional<RemoteObject>> S3Client::head(const std::string &key, const std::string &subject)
{
    const auto asked = send({.method = "HEAD", .key = key, .subject = subject, .expected = {404}});
    if (!asked && asked.error().code == ErrorCode::AccessDenied) { // its answer has no body that could say more
        const auto listed = list(key, {}, 1);
        return fail(listed ? asked.error() : listed.error());
    }
    GLASSINE_TRY(const HttpAnswer answer, asked);
    if (answer.status == 404)
        return std::nullopt;
    RemoteObject object{key, std::atoll(std::string(answer.header("content-length")).c_str()),
                        withoutQuotes(answer.header("etag")), std::string(answer.header(kContentHeader))};
    return object;
}

} // namespace glassine::sync
