// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Requests to services that speak JSON over HTTP: tried again while that may help, by their clock, failures in our words.

#include "base/result.h"
#include "sync/patience.h"
#include "sync/transport.h"

#include <QJsonObject>

#include <atomic>
#include <functional>
#include <optional>
#include <string>

namespace glassine::sync {

struct ApiRequest {
    HttpRequest http = {};
    std::string subject = {}; ///< the file, for errors; empty: the service
    /// Adds what proves who asks, anew with every try. `now`: seconds since 1970, by the service's clock.
    std::function<void(HttpRequest &http, std::int64_t now)> sign = [](HttpRequest &, std::int64_t) {};
    /// Nothing: it is the answer that was hoped for. DestinationBusy: another try may help.
    std::function<std::optional<Error>(const HttpAnswer &answer)> problem = {};
};

/// What was learned about a service, for all connections to it.
struct ServiceFacts {
    std::atomic<std::int64_t> clockOffset = 0; ///< seconds that its clock is ahead of ours
};

class ApiClient {
public:
    using Progress = Transport::Progress;

    /// One per thread; `facts` and `stopped` must outlive it. `name` is the service in errors.
    ApiClient(std::string name, const TransportSettings &transport, Patience patience, ServiceFacts &facts,
              const std::atomic<bool> &stopped);

    Result<HttpAnswer> send(const ApiRequest &request, const Progress &progress = {});
    /// One try, for what must not be done twice.
    Result<HttpAnswer> sendOnce(const ApiRequest &request, const Progress &progress = {});
    /// Another try may help after that error.
    static bool mayPass(const Error &error);
    /// As long as the last failure asked for, and longer with each attempt, from 0. False when stopped.
    bool wait(int attempt);

    std::int64_t now() const;
    const std::string &name() const { return m_name; }
    int tries() const { return m_patience.tries; }
    const std::atomic<bool> &stopped() const { return m_stopped; }

private:
    Result<HttpAnswer> exchange(const ApiRequest &request, const Progress &progress);
    bool correctClock(const HttpAnswer &answer);

    const std::string m_name;
    const Patience m_patience;
    ServiceFacts &m_facts;
    const std::atomic<bool> &m_stopped;
    Transport m_transport;
    std::string m_retryAfter;
};

/// "HTTP 503", or the same with what the service said, not too long.
std::string answerText(const HttpAnswer &answer, const std::string &said = {});
/// For redirects, which are not followed, and for statuses that may pass.
std::optional<Error> commonProblem(const HttpAnswer &answer, const std::string &service, const std::string &subject);
/// Nothing when the answer is no JSON object.
std::optional<QJsonObject> jsonOf(const HttpAnswer &answer);

} // namespace glassine::sync
