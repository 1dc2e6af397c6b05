// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Uploadcare says when it will not, in our words.

#include "sync/api_client.h"

namespace glassine::sync {

/// The code of an Upload API error, which comes with 200, too; empty: there is none.
std::string uploadcareErrorCode(const HttpAnswer &answer);

/// Errors come as JSON with a status of 200, or as plain text with their own.
std::optional<Error> uploadApiProblem(const HttpAnswer &answer, const std::string &service, const std::string &subject);
/// {"detail": …} with a status.
std::optional<Error> restApiProblem(const HttpAnswer &answer, const std::string &service, const std::string &subject);
/// Of the storage that takes parts.
std::optional<Error> partProblem(const HttpAnswer &answer, const std::string &service, const std::string &subject);

} // namespace glassine::sync
