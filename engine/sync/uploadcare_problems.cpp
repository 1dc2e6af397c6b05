// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/uploadcare_problems.h"

#include <algorithm>
#include <array>

namespace glassine::sync {

namespace {

using namespace Qt::StringLiterals;

struct ProblemRow {
    std::string_view code; ///< Uploadcare's
    ErrorCode error;
};
constexpr std::array kProblems{
    ProblemRow{"ProjectPublicKeyRequiredError", ErrorCode::KeyRefused},
    ProblemRow{"ProjectPublicKeyInvalidError", ErrorCode::KeyRefused},
    ProblemRow{"SignatureRequiredError", ErrorCode::KeyRefused},
    ProblemRow{"SignatureInvalidError", ErrorCode::KeyRefused},
    ProblemRow{"AccessTokenInvalidError", ErrorCode::KeyRefused},
    ProblemRow{"SignatureExpirationError", ErrorCode::ClockWrong},
    ProblemRow{"AccessTokenExpiredError", ErrorCode::ClockWrong},
    ProblemRow{"AccountBlockedError", ErrorCode::AccountLimit},
    ProblemRow{"AccountUnpaidError", ErrorCode::AccountLimit},
    ProblemRow{"AccountLimitsExceededError", ErrorCode::AccountLimit},
    ProblemRow{"FileSizeLimitExceededError", ErrorCode::RemoteTooLarge},
    ProblemRow{"MultipartFileSizeLimitExceededError", ErrorCode::RemoteTooLarge},
    ProblemRow{"RequestThrottledError", ErrorCode::DestinationBusy},
};

ErrorCode codeOf(int status, const std::string &code)
{
    for (const ProblemRow &row : kProblems)
        if (row.code == code)
            return row.error;
    switch (status) {
    case 401: return ErrorCode::KeyRefused;
    case 403: return ErrorCode::WriteDenied;
    case 413: return ErrorCode::RemoteTooLarge;
    default: return ErrorCode::DestinationRefused;
    }
}

bool isAboutFile(ErrorCode code)
{
    return code == ErrorCode::DestinationRefused || code == ErrorCode::RemoteTooLarge
        || code == ErrorCode::DestinationBusy;
}

Error errorOf(ErrorCode code, const std::string &service, const std::string &subject, std::string detail)
{
    return {code, isAboutFile(code) && !subject.empty() ? subject : service, std::move(detail)};
}

/// Plain text, when it is that: a page of a proxy is not for people.
std::string plainText(const HttpAnswer &answer)
{
    return answer.body.find('<') == std::string::npos ? answer.body : std::string();
}

QJsonObject errorObject(const HttpAnswer &answer)
{
    const auto json = jsonOf(answer);
    return json ? json->value(u"error"_s).toObject() : QJsonObject();
}

} // namespace

std::string uploadcareErrorCode(const HttpAnswer &answer)
{
    return errorObject(answer).value(u"error_code"_s).toString().toStdString();
}

std::optional<Error> uploadApiProblem(const HttpAnswer &answer, const std::string &service, const std::string &subject)
{
    const QJsonObject error = errorObject(answer);
    if (!error.isEmpty()) {
        const int status = error.value(u"status_code"_s).toInt();
        const std::string code = uploadcareErrorCode(answer);
        const std::string said = code + ": " + error.value(u"content"_s).toString().toStdString();
        HttpAnswer meant = answer;
        meant.status = status;
        if (status >= 500)
            return errorOf(ErrorCode::DestinationBusy, service, subject, answerText(meant, said));
        return errorOf(codeOf(status, code), service, subject, answerText(meant, said));
    }
    if (const auto common = commonProblem(answer, service, subject))
        return common;
    if (answer.status < 200 || answer.status >= 300)
        return errorOf(codeOf(answer.status, {}), service, subject, answerText(answer, plainText(answer)));
    if (!jsonOf(answer))
        return Error{ErrorCode::DestinationAnswer, service, "no JSON"};
    return std::nullopt;
}

std::optional<Error> restApiProblem(const HttpAnswer &answer, const std::string &service, const std::string &subject)
{
    if (const auto common = commonProblem(answer, service, subject))
        return common;
    const auto json = jsonOf(answer);
    if (answer.status >= 200 && answer.status < 300)
        return json ? std::nullopt : std::optional(Error{ErrorCode::DestinationAnswer, service, "no JSON"});
    if (!json && answer.status != 401 && answer.status != 403)
        return Error{ErrorCode::DestinationAnswer, service, answerText(answer)};
    const std::string said = json ? json->value(u"detail"_s).toString().toStdString() : std::string();
    switch (answer.status) {
    case 401: return Error{ErrorCode::KeyRefused, service, answerText(answer, said)};
    case 403: return Error{ErrorCode::ListDenied, service, answerText(answer, said)};
    default: return errorOf(ErrorCode::DestinationRefused, service, subject, answerText(answer, said));
    }
}

std::optional<Error> partProblem(const HttpAnswer &answer, const std::string &service, const std::string &subject)
{
    if (const auto common = commonProblem(answer, service, subject))
        return common;
    if (answer.status == 403 || answer.status == 404 || (answer.status >= 200 && answer.status < 300))
        return std::nullopt; // 403, 404: its address is no longer valid
    return errorOf(ErrorCode::DestinationRefused, service, subject, answerText(answer));
}

} // namespace glassine::sync
