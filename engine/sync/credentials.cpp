// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials.h"

#include "sync/profile_file.h"

#include <cstdlib>
#include <ctime>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace glassine::sync {

namespace {

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

std::string firstVariable(std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (const std::string value = variable(name); !value.empty())
            return value;
    return {};
}

std::string pathOf(const char *name, const char *below)
{
    const std::string path = variable(name);
    return path.empty() ? variable("HOME") + below : path;
}

std::string valueOf(const Profile &profile, const std::string &key)
{
    const auto found = profile.find(key);
    return found == profile.end() ? std::string() : found->second;
}

/// Both files' words on one profile; the credentials file counts more.
struct ProfileWords {
    Profile profile;
    bool isThere = false;
    std::vector<std::string> exposed;
};

Result<void> addWords(ProfileWords &words, const std::string &path, const std::string &section)
{
    GLASSINE_TRY(const auto file, readProfiles(path));
    if (!file)
        return {};
    const auto found = file->sections.find(section);
    if (found == file->sections.end())
        return {};
    words.isThere = true;
    words.profile.insert(found->second.begin(), found->second.end());
    if (file->othersMayRead && found->second.contains("aws_secret_access_key"))
        words.exposed.push_back(path);
    return {};
}

Result<ProfileWords> wordsOn(const std::string &profile)
{
    ProfileWords words;
    GLASSINE_CHECK(addWords(words, pathOf("AWS_SHARED_CREDENTIALS_FILE", "/.aws/credentials"), profile));
    GLASSINE_CHECK(addWords(words, pathOf("AWS_CONFIG_FILE", "/.aws/config"),
                            profile == "default" ? profile : "profile " + profile));
    return words;
}

Result<Credentials> credentialsOf(const Profile &profile, const std::string &name, const std::string &destination)
{
    Credentials credentials{valueOf(profile, "aws_access_key_id"), valueOf(profile, "aws_secret_access_key"),
                            valueOf(profile, "aws_session_token"), 0, "profile " + name};
    if (credentials.accessKey.empty() != credentials.secret.empty())
        return fail(ErrorCode::CredentialsUnusable, destination, "profile " + name + " has half of a key");
    if (!credentials.accessKey.empty())
        return credentials;
    const std::string command = valueOf(profile, "credential_process");
    if (command.empty())
        return fail(ErrorCode::CredentialsMissing, destination, "profile " + name + " has none");
    GLASSINE_TRY(credentials, credentialsFromProcess(command, destination));
    credentials.from = "the program of profile " + name;
    return credentials;
}

Result<FoundCredentials> fromEnvironment(const std::string &destination)
{
    FoundCredentials found;
    found.credentials = {variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY"),
                         variable("AWS_SESSION_TOKEN"), 0, "the environment"};
    if (found.credentials.accessKey.empty() || found.credentials.secret.empty())
        return fail(ErrorCode::CredentialsUnusable, destination,
                    "only one of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY is set");
    return found;
}

Result<FoundCredentials> fromProfile(const std::string &name, const std::string &destination)
{
    GLASSINE_TRY(ProfileWords words, wordsOn(name));
    if (!words.isThere)
        return fail(ErrorCode::CredentialsMissing, destination,
                    name == "default" ? std::string() : "there is no profile " + name);
    FoundCredentials found;
    GLASSINE_TRY(found.credentials, credentialsOf(words.profile, name, destination));
    found.region = valueOf(words.profile, "region");
    found.endpoint = valueOf(words.profile, "endpoint_url");
    found.exposed = std::move(words.exposed);
    return found;
}

} // namespace

Result<FoundCredentials> findCredentials(const std::string &profile, const std::string &destination)
{
    const bool hasKeys = !variable("AWS_ACCESS_KEY_ID").empty() || !variable("AWS_SECRET_ACCESS_KEY").empty();
    const std::string asked = profile.empty() && !hasKeys ? variable("AWS_PROFILE") : profile;
    auto found = asked.empty() && hasKeys ? fromEnvironment(destination)
                                          : fromProfile(asked.empty() ? "default" : asked, destination);
    if (!found)
        return found;
    if (const std::int64_t end = found->credentials.expiresAt; end != 0 && end <= std::time(nullptr))
        return fail(ErrorCode::CredentialsUnusable, destination, "they have expired");
    if (const std::string region = firstVariable({"AWS_REGION", "AWS_DEFAULT_REGION"}); !region.empty())
        found->region = region;
    if (const std::string endpoint = firstVariable({"AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"}); !endpoint.empty())
        found->endpoint = endpoint;
    found->certificateFile = variable("AWS_CA_BUNDLE");
    return found;
}

void keepSecretsOutOfDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace glassine::sync
