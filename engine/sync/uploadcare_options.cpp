// SPDX-License-Identifier: GPL-3.0-or-later
// What an Uploadcare project can be told, and its settings made of that.

#include "sync/destination.h"
#include "sync/option_checks.h"
#include "sync/service_secrets.h"
#include "sync/shared_options.h"
#include "sync/uploadcare_settings.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace glassine::sync {

namespace {

std::vector<OptionSpec> describe()
{
    return {
        textOption("public-key", QT_TRANSLATE_NOOP("OptionSpec", "Public key"),
                   QT_TRANSLATE_NOOP("OptionSpec", "The project's public key; it is no secret."), ""),
        prefixOption(),
        choiceOption("store", QT_TRANSLATE_NOOP("OptionSpec", "Store"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Whether files stay: what is not stored is gone after a day."),
                     "1",
                     {{"1", QT_TRANSLATE_NOOP("OptionSpec", "They stay")},
                      {"0", QT_TRANSLATE_NOOP("OptionSpec", "For a day")},
                      {"auto", QT_TRANSLATE_NOOP("OptionSpec", "As the project says")}}),
        textOption(
            "operations", QT_TRANSLATE_NOOP("OptionSpec", "Operations"),
            QT_TRANSLATE_NOOP("OptionSpec", "What links to images ask of the service, for example -/preview/800x800/."),
            "-/preview/2048x2048/-/quality/smart/-/format/auto/"),
        textOption("tags", QT_TRANSLATE_NOOP("OptionSpec", "Tags"),
                   QT_TRANSLATE_NOOP("OptionSpec", "Given to every file, separated by commas."), ""),
        metadataOption(),
        choiceOption("replaced", QT_TRANSLATE_NOOP("OptionSpec", "Replaced files"),
                     QT_TRANSLATE_NOOP("OptionSpec",
                                       "What becomes of the file that a changed one replaces: each has an address of "
                                       "its own."),
                     "keep",
                     {{"keep", QT_TRANSLATE_NOOP("OptionSpec", "They stay")},
                      {"delete", QT_TRANSLATE_NOOP("OptionSpec", "They are deleted")}}),
        expert(choiceOption("signing", QT_TRANSLATE_NOOP("OptionSpec", "Signed uploads"),
                            QT_TRANSLATE_NOOP("OptionSpec", "What proves to the service that uploads are allowed."),
                            "token",
                            {{"token", QT_TRANSLATE_NOOP("OptionSpec", "A token")},
                             {"signature", QT_TRANSLATE_NOOP("OptionSpec", "A signature, the older way")},
                             {"none", QT_TRANSLATE_NOOP("OptionSpec", "Not signed")}})),
        expert(textOption(
            "cdn", QT_TRANSLATE_NOOP("OptionSpec", "Delivery address"),
            QT_TRANSLATE_NOOP("OptionSpec", "https://HOST that serves the files; empty: the project's own."), "")),
        expert(textOption("upload-api", QT_TRANSLATE_NOOP("OptionSpec", "Upload API"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Where files are sent to."),
                          "https://upload.uploadcare.com")),
        expert(textOption("rest-api", QT_TRANSLATE_NOOP("OptionSpec", "REST API"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Where files are listed, stored and deleted."),
                          "https://api.uploadcare.com")),
        connectionsOption(),
        certificatesOption(),
        plainHttpOption(),
    };
}

/// It becomes part of addresses and headers.
bool isPublicKey(std::string_view text)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    return !text.empty() && text.size() <= 64 && text.find_first_not_of(kAllowed) == std::string_view::npos;
}

Result<std::string> tagsOf(std::string_view text)
{
    std::string tags;
    for (const std::string &tag : commaList(text)) {
        if (!isPrintable(tag))
            return invalid("tags", "plain ASCII characters only");
        tags += (tags.empty() ? "" : ",") + tag;
    }
    return tags;
}

/// "/-/preview/800x800" is meant as "-/preview/800x800/".
Result<std::string> operationsOf(std::string text)
{
    while (text.starts_with('/'))
        text.erase(0, 1);
    if (text.empty())
        return text;
    if (!text.starts_with("-/") || !isPrintable(text) || text.find_first_of(" ?#\"<>\\") != std::string::npos)
        return invalid("operations", "for example -/preview/800x800/-/quality/smart/");
    return text.ends_with('/') ? text : text + '/';
}

} // namespace

Result<UploadcareSettings> uploadcareSettings(const OptionValues &options)
{
    UploadcareSettings settings;
    settings.publicKey = options.text("public-key");
    if (!isPublicKey(settings.publicKey))
        return invalid("public-key", "letters and digits, as the service shows it");
    settings.uploadApi = withoutSlash(options.text("upload-api"));
    settings.restApi = withoutSlash(options.text("rest-api"));
    settings.cdn = withoutSlash(options.text("cdn").empty() ? "https://" + uploadcareCdnHost(settings.publicKey)
                                                            : options.text("cdn"));
    const bool plainHttp = options.boolean("plain-http");
    GLASSINE_CHECK(checkEndpoint("upload-api", settings.uploadApi, plainHttp));
    GLASSINE_CHECK(checkEndpoint("rest-api", settings.restApi, plainHttp));
    GLASSINE_CHECK(checkEndpoint("cdn", settings.cdn, plainHttp));
    GLASSINE_TRY(settings.operations, operationsOf(options.text("operations")));
    settings.prefix = withSlash(options.text("prefix"));
    settings.store = options.text("store");
    GLASSINE_TRY(settings.tags, tagsOf(options.text("tags")));
    GLASSINE_TRY(settings.metadata, metadataPairs("metadata", options.text("metadata")));
    const std::string &proof = options.text("signing");
    settings.proof = proof == "none" ? UploadProof::None
        : proof == "signature"       ? UploadProof::Signature
                                     : UploadProof::Token;
    settings.removesReplaced = options.text("replaced") == "delete";
    settings.connections = static_cast<int>(options.integer("connections"));
    return settings;
}

std::span<const OptionSpec> uploadcareOptions()
{
    static const std::vector<OptionSpec> kOptions = describe();
    return kOptions;
}

std::span<const SecretSpec> uploadcareSecrets()
{
    static constexpr std::array kSecrets{
        SecretSpec{"secret-key", QT_TRANSLATE_NOOP("OptionSpec", "Secret key"),
                   QT_TRANSLATE_NOOP("OptionSpec", "The project's secret key.")},
    };
    return kSecrets;
}

Result<void> checkUploadcare(const OptionValues &options)
{
    GLASSINE_CHECK(uploadcareSettings(options));
    return {};
}

/// Two projects of one service differ in their keys.
std::string uploadcareAddress(const OptionValues &options)
{
    const auto settings = uploadcareSettings(options);
    return settings ? settings->uploadApi + '/' + settings->publicKey + '/' + settings->prefix : std::string();
}

Result<Access> uploadcareAccess(const Destination &destination, const Secrets &given)
{
    return serviceAccess(destination, given, {uploadcareSecrets(), "UPLOADCARE_"});
}

} // namespace glassine::sync
