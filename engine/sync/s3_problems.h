// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a refusal of an S3 service means in our words.

#include "sync/s3_client.h"

namespace glassine::sync {

/// "SlowDown: Please reduce your request rate", "HTTP 503"; bounded, whatever was sent.
std::string problemText(int status, const std::optional<S3Problem> &problem);
/// 429, 5xx and their like: the same request may succeed a little later.
bool mayPass(int status, const std::optional<S3Problem> &problem);
/// The error of a refused request; `destination` and the request's own subject name what it is about.
Error problemError(const S3Request &request, const HttpAnswer &answer, const std::optional<S3Problem> &problem,
                   const S3Settings &settings);

} // namespace glassine::sync
