// SPDX-License-Identifier: GPL-3.0-or-later
// What an S3 bucket can be told, and its settings made of that.

#include "sync/destination.h"
#include "sync/key_template.h"
#include "sync/option_checks.h"
#include "sync/shared_options.h"

#include <QtGlobal>

#include <algorithm>

namespace glassine::sync {

namespace {

constexpr std::int64_t kMebibyte = 1 << 20;

std::vector<OptionSpec> describe()
{
    return {
        bucketOption(),
        prefixOption(),
        textOption("names", QT_TRANSLATE_NOOP("OptionSpec", "Names there"),
                   QT_TRANSLATE_NOOP("OptionSpec",
                                     "What files are called in the bucket, with {folder}, {name}, {ext} and "
                                     "{date:%Y-%m}; empty: as here."),
                   ""),
        textOption("endpoint", QT_TRANSLATE_NOOP("OptionSpec", "Endpoint"),
                   QT_TRANSLATE_NOOP("OptionSpec", "The service's address, https://HOST; empty for Amazon's own."), ""),
        textOption("region", QT_TRANSLATE_NOOP("OptionSpec", "Region"),
                   QT_TRANSLATE_NOOP("OptionSpec", "Empty: that of the environment or the profile, else us-east-1."),
                   ""),
        textOption("profile", QT_TRANSLATE_NOOP("OptionSpec", "Profile"),
                   QT_TRANSLATE_NOOP("OptionSpec",
                                     "Whose credentials to use, from the shared files of the AWS tools; empty: those "
                                     "of the environment, or the default profile."),
                   ""),
        choiceOption("addressing", QT_TRANSLATE_NOOP("OptionSpec", "Addressing"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Whether the bucket stands in the path or in the host's name."),
                     "auto",
                     {{"auto", QT_TRANSLATE_NOOP("OptionSpec", "As usual there")},
                      {"path", QT_TRANSLATE_NOOP("OptionSpec", "In the path")},
                      {"virtual-host", QT_TRANSLATE_NOOP("OptionSpec", "In the host's name")}}),
        choiceOption("acl", QT_TRANSLATE_NOOP("OptionSpec", "Access"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Who may read what was sent."), "bucket",
                     {{"bucket", QT_TRANSLATE_NOOP("OptionSpec", "As the bucket says")},
                      {"private", QT_TRANSLATE_NOOP("OptionSpec", "Its owner only")},
                      {"public-read", QT_TRANSLATE_NOOP("OptionSpec", "Everybody")},
                      {"authenticated-read", QT_TRANSLATE_NOOP("OptionSpec", "Everybody with an account there")},
                      {"bucket-owner-full-control", QT_TRANSLATE_NOOP("OptionSpec", "The bucket's owner, too")}}),
        cacheControlOption(),
        expert(textOption("storage-class", QT_TRANSLATE_NOOP("OptionSpec", "Storage class"),
                          QT_TRANSLATE_NOOP("OptionSpec", "For example STANDARD_IA; empty: the bucket's own."), "")),
        expert(choiceOption("encryption", QT_TRANSLATE_NOOP("OptionSpec", "Encryption"),
                            QT_TRANSLATE_NOOP("OptionSpec", "How the service encrypts what it stores."), "bucket",
                            {{"bucket", QT_TRANSLATE_NOOP("OptionSpec", "As the bucket says")},
                             {"AES256", QT_TRANSLATE_NOOP("OptionSpec", "With the service's keys")},
                             {"aws:kms", QT_TRANSLATE_NOOP("OptionSpec", "With a key of the key service")}})),
        expert(when(
            "encryption=aws:kms",
            textOption("kms-key", QT_TRANSLATE_NOOP("OptionSpec", "Key"),
                       QT_TRANSLATE_NOOP("OptionSpec", "The key's name in the key service; empty: the standard one."),
                       ""))),
        metadataOption(),
        expert(textOption("tags", QT_TRANSLATE_NOOP("OptionSpec", "Tags"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Given to every object: NAME=VALUE, separated by commas."),
                          "")),
        expert(integerOption("part-size", QT_TRANSLATE_NOOP("OptionSpec", "Part size"),
                             QT_TRANSLATE_NOOP("OptionSpec", "Larger files are sent in parts of this size."), 16, 5,
                             1024, "MiB")),
        connectionsOption(),
        expert(integerOption(
            "bandwidth", QT_TRANSLATE_NOOP("OptionSpec", "Bandwidth"),
            QT_TRANSLATE_NOOP("OptionSpec",
                              "How much is sent in a second at most, over all connections; 0: as it goes."),
            0, 0, 10'000'000, "kB/s")),
        certificatesOption(),
        plainHttpOption(),
    };
}

Result<void> checkBucket(const std::string &bucket)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
    if (bucket.size() < 3 || bucket.size() > 255 || bucket.find_first_not_of(kAllowed) != std::string::npos)
        return invalid("bucket", "3 or more letters, digits, dots and hyphens");
    return {};
}

/// Header values are ASCII: other characters are percent-encoded, as other clients do.
std::string headerValue(std::string_view text)
{
    return isPrintable(text) ? std::string(text) : percentEncoded(text, Slash::Keep);
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// "a=1, b=2"
Result<Pairs> pairsOf(std::string_view text, const char *option)
{
    Pairs pairs;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        std::string_view entry = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (entry.starts_with(' '))
            entry.remove_prefix(1);
        const std::size_t equals = entry.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return invalid(option, "NAME=VALUE, separated by commas");
        pairs.emplace_back(entry.substr(0, equals), entry.substr(equals + 1));
    }
    return pairs;
}

Result<std::map<std::string, std::string>> metadataOf(std::string_view text)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyz0123456789-_.";
    GLASSINE_TRY(const Pairs pairs, pairsOf(text, "metadata"));
    std::map<std::string, std::string> metadata;
    for (const auto &[name, value] : pairs) {
        if (name.find_first_not_of(kAllowed) != std::string::npos || name.starts_with("glassine-"))
            return invalid("metadata", "NAME=VALUE with small letters, digits and hyphens in the name");
        metadata[name] = headerValue(value);
    }
    return metadata;
}

/// As a query, which is how they are sent.
Result<std::string> tagsOf(std::string_view text)
{
    constexpr std::size_t kMostTags = 10, kLongestName = 128, kLongestValue = 256;
    GLASSINE_TRY(const Pairs pairs, pairsOf(text, "tags"));
    std::map<std::string, std::string> tags(pairs.begin(), pairs.end());
    if (tags.size() != pairs.size() || tags.size() > kMostTags)
        return invalid("tags", "ten at most, with different names");
    std::string query;
    for (const auto &[name, value] : tags) {
        if (name.size() > kLongestName || value.size() > kLongestValue)
            return invalid("tags", "names of 128 and values of 256 characters at most");
        query += (query.empty() ? "" : "&") + percentEncoded(name, Slash::Encode) + '='
            + percentEncoded(value, Slash::Encode);
    }
    return query;
}

Addressing addressingOf(const std::string &choice)
{
    return choice == "path"        ? Addressing::Path
        : choice == "virtual-host" ? Addressing::VirtualHost
                                   : Addressing::Automatic;
}

std::string unlessBucket(const std::string &choice)
{
    return choice == "bucket" ? std::string() : choice;
}

} // namespace

std::span<const OptionSpec> s3Options()
{
    static const std::vector<OptionSpec> kOptions = describe();
    return kOptions;
}

Result<S3Settings> s3Settings(const OptionValues &options, const FoundCredentials &found)
{
    S3Settings settings;
    settings.bucket = options.text("bucket");
    GLASSINE_CHECK(checkBucket(settings.bucket));
    settings.endpoint = options.text("endpoint").empty() ? found.endpoint : options.text("endpoint");
    if (!settings.endpoint.empty())
        GLASSINE_CHECK(checkEndpoint("endpoint", settings.endpoint, options.boolean("plain-http")));
    if (const std::string region = options.text("region").empty() ? found.region : options.text("region");
        !region.empty())
        settings.region = region;
    for (const char *option : {"region", "cache-control", "storage-class", "kms-key"})
        if (!isPrintable(options.text(option)))
            return invalid(option, "plain ASCII characters only");
    settings.prefix = withSlash(options.text("prefix"));
    settings.addressing = addressingOf(options.text("addressing"));
    settings.acl = unlessBucket(options.text("acl"));
    settings.storageClass = options.text("storage-class");
    settings.encryption = unlessBucket(options.text("encryption"));
    settings.kmsKey = settings.encryption == "aws:kms" ? options.text("kms-key") : std::string();
    settings.cacheControl = options.text("cache-control");
    GLASSINE_TRY(settings.metadata, metadataOf(options.text("metadata")));
    GLASSINE_TRY(settings.tags, tagsOf(options.text("tags")));
    settings.names = options.text("names");
    GLASSINE_CHECK(KeyTemplate::parse(settings.names, "names"));
    settings.bytesPerSecond = options.integer("bandwidth") * 1000;
    settings.partBytes = options.integer("part-size") * kMebibyte;
    settings.connections = static_cast<int>(options.integer("connections"));
    settings.certificateFile = options.text("ca-file").empty() ? found.certificateFile : options.text("ca-file");
    return settings;
}

} // namespace glassine::sync
