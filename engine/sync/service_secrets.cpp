// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/service_secrets.h"

#include "base/paths.h"
#include "base/unique_fd.h"
#include "files/system_call.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>

namespace glassine::sync {

namespace {

constexpr std::size_t kMostBytes = 64 << 10;

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r";
    const std::size_t begin = text.find_first_not_of(kSpace);
    return begin == std::string_view::npos ? std::string()
                                           : std::string(text.substr(begin, text.find_last_not_of(kSpace) - begin + 1));
}

bool isKnown(std::span<const SecretSpec> specs, std::string_view key)
{
    return std::any_of(specs.begin(), specs.end(), [key](const SecretSpec &spec) { return spec.key == key; });
}

/// Errors never hold a line: it may be the secret.
Result<Secrets> parsed(const std::string &text, std::span<const SecretSpec> specs, const std::string &destination)
{
    Secrets secrets;
    int number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = trimmed(std::string_view(text).substr(begin, end - begin));
        begin = end + 1;
        ++number;
        if (line.empty() || line[0] == '#')
            continue;
        const std::size_t equals = line.find('=');
        const std::string key = trimmed(std::string_view(line).substr(0, equals));
        if (equals == std::string::npos || !isKnown(specs, key))
            return fail(ErrorCode::CredentialsUnusable, destination,
                        "line " + std::to_string(number) + " of their file is not \"" + std::string(specs.front().key)
                            + " = …\"");
        secrets[key] = trimmed(std::string_view(line).substr(equals + 1));
    }
    return secrets;
}

/// Nothing where there is no such file.
Result<Secrets> fromFile(const std::string &path, std::span<const SecretSpec> specs, const std::string &destination)
{
    const UniqueFd fd = files::openPath(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd && (errno == ENOENT || errno == ENOTDIR))
        return Secrets();
    struct ::stat status = {};
    if (!fd || ::fstat(fd.get(), &status) != 0)
        return fail(ErrorCode::CredentialsUnusable, destination, path + ": " + files::errnoText(errno));
    if (!S_ISREG(status.st_mode) || static_cast<std::size_t>(status.st_size) > kMostBytes)
        return fail(ErrorCode::CredentialsUnusable, destination, path + " is no small file");
    if ((status.st_mode & 077) != 0)
        return fail(ErrorCode::CredentialsUnusable, destination,
                    "others may read " + path + "; \"chmod 600\" changes that");
    std::string text(kMostBytes, '\0');
    const std::ptrdiff_t got = files::readFully(fd.get(), text.data(), text.size(), 0);
    if (got < 0)
        return fail(ErrorCode::CredentialsUnusable, destination, path + ": " + files::errnoText(errno));
    text.resize(static_cast<std::size_t>(got));
    return parsed(text, specs, destination);
}

std::string variableName(const SecretPlaces &places, const SecretSpec &spec)
{
    std::string name(places.variablePrefix);
    for (const char c : spec.key)
        name += c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return name;
}

Secrets fromEnvironment(const SecretPlaces &places)
{
    Secrets secrets;
    for (const SecretSpec &spec : places.specs)
        if (const char *value = std::getenv(variableName(places, spec).c_str()); value && *value != '\0')
            secrets[std::string(spec.key)] = value;
    return secrets;
}

/// A secret that holds a line break would end a header, and begin another.
Result<void> checkSecrets(const Access &access)
{
    for (const auto &[key, value] : access.secrets)
        if (std::any_of(value.begin(), value.end(), [](char c) { return c <= 0x20 || c >= 0x7f; }))
            return fail(ErrorCode::CredentialsUnusable, access.destination.name,
                        key + " has characters that no key has");
    return {};
}

bool isComplete(const Secrets &secrets, const SecretPlaces &places)
{
    const auto needed = places.specs.first(places.needed);
    return std::all_of(needed.begin(), needed.end(),
                       [&](const SecretSpec &spec) { return !secretOf(secrets, spec.key).empty(); });
}

} // namespace

Result<Access> serviceAccess(const Destination &destination, const Secrets &given, const SecretPlaces &places)
{
    Access access{destination, given, {}, {}};
    GLASSINE_TRY(const std::string config, configFolder());
    const std::string path = config + "/secrets/" + destination.name;
    if (given.empty()) {
        GLASSINE_TRY(access.secrets, fromFile(path, places.specs, destination.name));
        access.from = path;
    }
    if (access.secrets.empty()) {
        access.secrets = fromEnvironment(places);
        access.from = "the environment";
    }
    if (!isComplete(access.secrets, places))
        return fail(ErrorCode::SecretMissing, destination.name,
                    "neither " + path + " nor " + variableName(places, places.specs.front()));
    GLASSINE_CHECK(checkSecrets(access));
    return access;
}

std::string secretOf(const Secrets &secrets, std::string_view key)
{
    const auto found = secrets.find(std::string(key));
    return found == secrets.end() ? std::string() : found->second;
}

} // namespace glassine::sync
