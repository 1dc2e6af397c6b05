// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where credentials come from without a desktop: the environment, the shared files of the AWS tools, a program they name.
// The same order as those tools; secrets are never taken from arguments or settings of ours.

#include "base/result.h"
#include "sync/signer.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace glassine::sync {

struct FoundCredentials {
    Credentials credentials;
    std::string region;               ///< of the environment or the profile; may be empty
    std::string endpoint;             ///< the same
    std::string certificateFile;      ///< AWS_CA_BUNDLE
    std::vector<std::string> exposed; ///< files with secrets that others may read
};

/// `profile` empty: AWS_PROFILE, or the environment's own keys, or "default". A profile that is named beats the keys of the
/// environment. Errors: CredentialsMissing, CredentialsUnusable; the subject is `destination`.
Result<FoundCredentials> findCredentials(const std::string &profile, const std::string &destination);

/// No core file of this process holds a secret, and no other process of this user reads its memory or environment.
void keepSecretsOutOfDumps();

/// What a program for credentials answers: {"Version": 1, "AccessKeyId": …}.
Result<Credentials> parseProcessCredentials(const std::string &json, const std::string &destination);
/// Runs it without a shell, with words split at spaces outside of quotes, and without our own keys in its environment.
Result<Credentials> credentialsFromProcess(const std::string &command, const std::string &destination);
std::vector<std::string> splitCommand(const std::string &command);

} // namespace glassine::sync
