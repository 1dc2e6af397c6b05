// SPDX-License-Identifier: GPL-3.0-or-later
// From a bucket's options and the surroundings to what a request is signed with.

#include "sync/destination.h"
#include "sync/key_template.h"

#include <QtGlobal>

#include <array>

namespace glassine::sync {

namespace {

constexpr const char *kAccessKey = "access-key";
constexpr const char *kSecretKey = "secret-key";
constexpr const char *kSessionToken = "session-token";

std::string valueOf(const Secrets &secrets, const char *key)
{
    const auto found = secrets.find(key);
    return found == secrets.end() ? std::string() : found->second;
}

Result<FoundCredentials> foundFor(const Destination &destination, const Secrets &given)
{
    if (given.empty())
        return findCredentials(destination.options.text("profile"), destination.name);
    FoundCredentials found;
    found.credentials = s3Credentials(given);
    if (found.credentials.accessKey.empty() || found.credentials.secret.empty())
        return fail(ErrorCode::CredentialsUnusable, destination.name, "half of a key");
    return found;
}

} // namespace

std::span<const SecretSpec> s3Secrets()
{
    static constexpr std::array kSecrets{
        SecretSpec{kAccessKey, QT_TRANSLATE_NOOP("OptionSpec", "Access key"),
                   QT_TRANSLATE_NOOP("OptionSpec", "The name of the key, as the service shows it."), false},
        SecretSpec{kSecretKey, QT_TRANSLATE_NOOP("OptionSpec", "Secret key"),
                   QT_TRANSLATE_NOOP("OptionSpec", "The secret that belongs to the access key.")},
        SecretSpec{kSessionToken, QT_TRANSLATE_NOOP("OptionSpec", "Session token"),
                   QT_TRANSLATE_NOOP("OptionSpec", "Only for keys that were lent for some hours.")},
    };
    return kSecrets;
}

Credentials s3Credentials(const Secrets &secrets)
{
    return {valueOf(secrets, kAccessKey), valueOf(secrets, kSecretKey), valueOf(secrets, kSessionToken), 0, {}};
}

Result<void> checkS3(const OptionValues &options)
{
    GLASSINE_CHECK(s3Settings(options, {}));
    return {};
}

std::string s3Address(const OptionValues &options)
{
    const auto settings = s3Settings(options, {});
    return settings ? shownAddress(*settings) : std::string();
}

Result<std::string> s3Link(const Access &access, const LocalFile &file, ShareTime time)
{
    GLASSINE_TRY(const S3Settings settings, s3Settings(access.destination.options, {}));
    GLASSINE_TRY(const KeyTemplate names, KeyTemplate::parse(settings.names, "names"));
    const std::string key = settings.prefix + names.expand(file);
    return time.seconds > 0 ? sharedLink(settings, s3Credentials(access.secrets), key, time)
                            : linkTo(settings, settings.region, key);
}

Result<Access> s3Access(const Destination &destination, const Secrets &given)
{
    GLASSINE_TRY(FoundCredentials found, foundFor(destination, given));
    GLASSINE_TRY(const S3Settings settings, s3Settings(destination.options, found));
    Access access{destination, {}, found.credentials.from, std::move(found.exposed)};
    access.destination.options.set("endpoint", settings.endpoint);
    access.destination.options.set("region", settings.region);
    access.destination.options.set("ca-file", settings.certificateFile);
    access.secrets = {{kAccessKey, found.credentials.accessKey}, {kSecretKey, found.credentials.secret}};
    if (!found.credentials.sessionToken.empty())
        access.secrets[kSessionToken] = found.credentials.sessionToken;
    return access;
}

} // namespace glassine::sync
