// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/s3_problems.h"

#include <array>

namespace glassine::sync {

namespace {

struct ProblemRow {
    std::string_view code; ///< S3's
    ErrorCode error;
};
constexpr std::array kProblems{
    ProblemRow{"InvalidAccessKeyId", ErrorCode::KeyRefused},
    ProblemRow{"SignatureDoesNotMatch", ErrorCode::KeyRefused},
    ProblemRow{"InvalidToken", ErrorCode::KeyRefused},
    ProblemRow{"ExpiredToken", ErrorCode::CredentialsUnusable},
    ProblemRow{"TokenRefreshRequired", ErrorCode::CredentialsUnusable},
    ProblemRow{"RequestTimeTooSkewed", ErrorCode::ClockWrong},
    ProblemRow{"NoSuchBucket", ErrorCode::BucketMissing},
    ProblemRow{"AccessDenied", ErrorCode::AccessDenied},
    ProblemRow{"AllAccessDisabled", ErrorCode::AccessDenied},
    ProblemRow{"BadDigest", ErrorCode::UploadNotVerified},
    ProblemRow{"InvalidDigest", ErrorCode::UploadNotVerified},
    ProblemRow{"XAmzContentSHA256Mismatch", ErrorCode::UploadNotVerified},
    ProblemRow{"InvalidPart", ErrorCode::UploadNotVerified},
    ProblemRow{"KeyTooLongError", ErrorCode::NameTooLong},
};

ErrorCode codeOf(int status, const std::optional<S3Problem> &problem)
{
    for (const ProblemRow &row : kProblems)
        if (problem && problem->code == row.code)
            return row.error;
    if (status == 401)
        return ErrorCode::KeyRefused;
    if (status == 403)
        return ErrorCode::AccessDenied;
    if (status >= 300 && status < 400)
        return ErrorCode::RedirectRefused;
    return problem ? ErrorCode::DestinationRefused : ErrorCode::DestinationAnswer;
}

} // namespace

std::string problemText(int status, const std::optional<S3Problem> &problem)
{
    constexpr std::size_t kLongest = 300;
    std::string text = "HTTP " + std::to_string(status);
    if (problem)
        text += ", " + problem->code + (problem->message.empty() ? "" : ": " + problem->message);
    return text.substr(0, kLongest);
}

bool mayPass(int status, const std::optional<S3Problem> &problem)
{
    if (problem
        && (problem->code == "SlowDown" || problem->code == "RequestTimeout"
            || problem->code == "ConditionalRequestConflict" || problem->code == "OperationAborted"))
        return true;
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

Error problemError(const S3Request &request, const HttpAnswer &answer, const std::optional<S3Problem> &problem,
                   const S3Settings &settings)
{
    const ErrorCode code = codeOf(answer.status, problem);
    std::string detail = problemText(answer.status, problem);
    if (code == ErrorCode::BucketMissing)
        return {code, settings.bucket, detail};
    if (code == ErrorCode::RedirectRefused)
        detail += ", to " + std::string(answer.header("location").substr(0, 200));
    const bool isAboutFile = code == ErrorCode::DestinationRefused || code == ErrorCode::UploadNotVerified
        || code == ErrorCode::NameTooLong;
    if (isAboutFile && !request.subject.empty())
        return {code, request.subject, detail};
    return {code, shownAddress(settings), detail};
}

} // namespace glassine::sync
