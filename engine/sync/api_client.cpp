// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/api_client.h"

#include "sync/throttle.h"

#include <QJsonDocument>

#include <chrono>
#include <cstdlib>
#include <ctime>

namespace glassine::sync {

namespace {

constexpr std::int64_t kSkewSeconds = 60; // tokens must not be from the future

} // namespace

ApiClient::ApiClient(std::string name, const TransportSettings &transport, Patience patience, ServiceFacts &facts,
                     const std::atomic<bool> &stopped)
    : m_name(std::move(name)), m_patience(patience), m_facts(facts), m_stopped(stopped), m_transport(transport)
{}

std::int64_t ApiClient::now() const
{
    return std::time(nullptr) + m_facts.clockOffset;
}

bool ApiClient::mayPass(const Error &error)
{
    return error.code == ErrorCode::DestinationBusy || error.code == ErrorCode::DestinationUnreachable;
}

bool ApiClient::wait(int attempt)
{
    const std::chrono::duration<double, std::milli> delay(delayMs(m_patience, attempt, m_retryAfter));
    m_retryAfter.clear();
    return sleepFor(delay, m_stopped);
}

/// True when our idea of the service's clock was wrong, and a request may be signed anew.
bool ApiClient::correctClock(const HttpAnswer &answer)
{
    const std::int64_t theirs = timeOfHttpDate(answer.header("date"));
    if ((answer.status != 401 && answer.status != 403) || theirs <= 0)
        return false;
    const std::int64_t offset = theirs - std::time(nullptr);
    if (std::abs(offset - m_facts.clockOffset) < kSkewSeconds)
        return false;
    m_facts.clockOffset = offset;
    return true;
}

Result<HttpAnswer> ApiClient::exchange(const ApiRequest &request, const Progress &progress)
{
    HttpRequest http = request.http;
    request.sign(http, now());
    auto answer = m_transport.perform(http, m_stopped, progress);
    if (!answer)
        return fail(errorOf(answer.error(), m_name, request.subject));
    return std::move(*answer);
}

Result<HttpAnswer> ApiClient::sendOnce(const ApiRequest &request, const Progress &progress)
{
    GLASSINE_TRY(HttpAnswer answer, exchange(request, progress));
    if (correctClock(answer)) {
        GLASSINE_TRY(answer, exchange(request, progress));
    }
    m_retryAfter = answer.header("retry-after");
    if (const auto error = request.problem(answer))
        return fail(*error);
    return answer;
}

Result<HttpAnswer> ApiClient::send(const ApiRequest &request, const Progress &progress)
{
    for (int attempt = 0;; ++attempt) {
        auto answer = sendOnce(request, progress);
        if (answer || !mayPass(answer.error()) || attempt + 1 >= m_patience.tries)
            return answer;
        if (!wait(attempt))
            return fail(ErrorCode::Interrupted, request.subject);
    }
}

std::string answerText(const HttpAnswer &answer, const std::string &said)
{
    constexpr std::size_t kLongest = 300;
    const std::string text = "HTTP " + std::to_string(answer.status) + (said.empty() ? "" : ", " + said);
    return QString::fromStdString(text).left(kLongest).simplified().toStdString();
}

std::optional<Error> commonProblem(const HttpAnswer &answer, const std::string &service, const std::string &subject)
{
    const int status = answer.status;
    if (status >= 300 && status < 400)
        return Error{ErrorCode::RedirectRefused, service,
                     answerText(answer, "to " + std::string(answer.header("location")))};
    if (status == 429 || status == 500 || status == 502 || status == 503 || status == 504)
        return Error{ErrorCode::DestinationBusy, subject.empty() ? service : subject, answerText(answer)};
    return std::nullopt;
}

std::optional<QJsonObject> jsonOf(const HttpAnswer &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body));
    return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

} // namespace glassine::sync
