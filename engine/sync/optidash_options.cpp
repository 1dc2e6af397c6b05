// SPDX-License-Identifier: GPL-3.0-or-later
// What Optidash can be told, and its settings made of that.

#include "sync/destination.h"
#include "sync/optidash_settings.h"
#include "sync/option_checks.h"
#include "sync/service_secrets.h"
#include "sync/shared_options.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace glassine::sync {

namespace {

std::vector<OptionSpec> describe()
{
    return {
        choiceOption("compression", QT_TRANSLATE_NOOP("OptionSpec", "Compression"),
                     QT_TRANSLATE_NOOP("OptionSpec", "What the service makes of the photos."), "lossless",
                     {{"none", QT_TRANSLATE_NOOP("OptionSpec", "No compression")},
                      {"lossless", QT_TRANSLATE_NOOP("OptionSpec", "Lossless")},
                      {"low", QT_TRANSLATE_NOOP("OptionSpec", "Low")},
                      {"medium", QT_TRANSLATE_NOOP("OptionSpec", "Medium")},
                      {"high", QT_TRANSLATE_NOOP("OptionSpec", "High")}}),
        textOption(
            "results", QT_TRANSLATE_NOOP("OptionSpec", "Folder for results"),
            QT_TRANSLATE_NOOP("OptionSpec", "Where what comes back is written, when the service does not store it."),
            ""),
        choiceOption("provider", QT_TRANSLATE_NOOP("OptionSpec", "Storage"),
                     QT_TRANSLATE_NOOP("OptionSpec", "Where the service stores what it made, with a key of yours."),
                     "none",
                     {{"none", QT_TRANSLATE_NOOP("OptionSpec", "Nowhere: it comes back")},
                      {"connector", QT_TRANSLATE_NOOP("OptionSpec", "As set up there")},
                      {"aws", QT_TRANSLATE_NOOP("OptionSpec", "Amazon S3")},
                      {"google", QT_TRANSLATE_NOOP("OptionSpec", "Google Cloud Storage")},
                      {"azure", QT_TRANSLATE_NOOP("OptionSpec", "Azure Blob Storage")},
                      {"digitalocean", QT_TRANSLATE_NOOP("OptionSpec", "DigitalOcean Spaces")},
                      {"cloudflare", QT_TRANSLATE_NOOP("OptionSpec", "Cloudflare R2")},
                      {"alibaba", QT_TRANSLATE_NOOP("OptionSpec", "Alibaba Cloud OSS")}}),
        when("provider=connector",
             textOption("connector", QT_TRANSLATE_NOOP("OptionSpec", "Connector"),
                        QT_TRANSLATE_NOOP("OptionSpec", "The id of the storage that is set up there."), "")),
        when("provider=aws|google|azure|digitalocean|cloudflare|alibaba", bucketOption()),
        when("provider=azure",
             textOption("account", QT_TRANSLATE_NOOP("OptionSpec", "Account"),
                        QT_TRANSLATE_NOOP("OptionSpec", "The storage account's name, at Azure."), "")),
        when("provider=aws|digitalocean|alibaba",
             textOption("region", QT_TRANSLATE_NOOP("OptionSpec", "Region"),
                        QT_TRANSLATE_NOOP("OptionSpec", "The bucket's region."), "")),
        when("provider=aws|digitalocean|cloudflare",
             choiceOption("acl", QT_TRANSLATE_NOOP("OptionSpec", "Access"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Who may read what was sent."), "private",
                          {{"private", QT_TRANSLATE_NOOP("OptionSpec", "Its owner only")},
                           {"public-read", QT_TRANSLATE_NOOP("OptionSpec", "Everybody")}})),
        prefixOption(),
        cacheControlOption(),
        expert(
            when("provider=aws",
                 textOption("storage-class", QT_TRANSLATE_NOOP("OptionSpec", "Storage class"),
                            QT_TRANSLATE_NOOP("OptionSpec", "For example standard-ia; empty: the bucket's own."), ""))),
        metadataOption(),
        expert(textOption("source-url", QT_TRANSLATE_NOOP("OptionSpec", "Published at"),
                          QT_TRANSLATE_NOOP("OptionSpec",
                                            "https://… of the same folder, for the service to fetch the files "
                                            "from; empty: they are sent."),
                          "")),
        expert(choiceOption("response", QT_TRANSLATE_NOOP("OptionSpec", "Answers"),
                            QT_TRANSLATE_NOOP("OptionSpec", "How results come back."), "json",
                            {{"json", QT_TRANSLATE_NOOP("OptionSpec", "From an address that is told")},
                             {"binary", QT_TRANSLATE_NOOP("OptionSpec", "In the answer itself")}})),
        expert(textOption(
            "webhook", QT_TRANSLATE_NOOP("OptionSpec", "Webhook"),
            QT_TRANSLATE_NOOP("OptionSpec",
                              "https://… that the service tells when a photo is done; it is not waited for then."),
            "")),
        expert(integerOption("webhook-delay", QT_TRANSLATE_NOOP("OptionSpec", "Webhook delay"),
                             QT_TRANSLATE_NOOP("OptionSpec", "How long the service waits before it tells."), 0, 0,
                             604'800, "s")),
        expert(choiceOption("authorization", QT_TRANSLATE_NOOP("OptionSpec", "Authorization"),
                            QT_TRANSLATE_NOOP("OptionSpec", "How the key is sent."), "basic",
                            {{"basic", QT_TRANSLATE_NOOP("OptionSpec", "Basic")},
                             {"bearer", QT_TRANSLATE_NOOP("OptionSpec", "Bearer")}})),
        expert(textOption("api", QT_TRANSLATE_NOOP("OptionSpec", "API"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Where the service is, with its version."),
                          "https://api.optidash.ai/1.0")),
        connectionsOption(),
        certificatesOption(),
        plainHttpOption(),
    };
}

/// What each storage has to be told, besides a key.
struct ProviderRow {
    std::string_view provider;
    std::array<const char *, 2> needed;
    bool hasSecret = true;
};
constexpr std::array kProviders{
    ProviderRow{"connector", {"connector", nullptr}, false},
    ProviderRow{"aws", {"bucket", "region"}},
    ProviderRow{"google", {"bucket", nullptr}},
    ProviderRow{"azure", {"bucket", "account"}, false},
    ProviderRow{"digitalocean", {"bucket", "region"}},
    ProviderRow{"cloudflare", {"bucket", nullptr}},
    ProviderRow{"alibaba", {"bucket", "region"}},
};

const ProviderRow *rowOf(std::string_view provider)
{
    const auto found = std::find_if(kProviders.begin(), kProviders.end(),
                                    [provider](const ProviderRow &row) { return row.provider == provider; });
    return found == kProviders.end() ? nullptr : &*found;
}

Result<OptidashStore> storeOf(const OptionValues &options)
{
    OptidashStore store;
    const ProviderRow *row = rowOf(options.text("provider"));
    if (row == nullptr)
        return store;
    for (const char *option : row->needed)
        if (option != nullptr && options.text(option).empty())
            return invalid(option, "this storage needs it");
    // Each is told only what it knows.
    const auto textFor = [&](const char *option, std::initializer_list<std::string_view> providers) {
        const bool isKnown = std::find(providers.begin(), providers.end(), row->provider) != providers.end();
        return isKnown ? options.text(option) : std::string();
    };
    store.provider = row->provider;
    store.connector = textFor("connector", {"connector"});
    store.bucket = row->provider == "connector" ? std::string() : options.text("bucket");
    store.account = textFor("account", {"azure"});
    store.region = textFor("region", {"aws", "digitalocean", "alibaba"});
    store.acl = textFor("acl", {"aws", "digitalocean", "cloudflare"});
    store.storageClass = textFor("storage-class", {"aws"});
    store.cacheControl = options.text("cache-control");
    GLASSINE_TRY(store.metadata, metadataPairs("metadata", options.text("metadata")));
    return store;
}

/// Answers come back in one way only.
Result<void> checkWays(const OptidashSettings &settings)
{
    const bool isStored = !settings.store.provider.empty();
    if (isStored && !settings.results.empty())
        return invalid("results", "either the service stores what it made, or it comes back to a folder");
    if (isStored && settings.isBinary)
        return invalid("response", "what the service stores does not come back");
    if (!isStored && !settings.webhook.empty())
        return invalid("webhook", "only with a storage: what the service tells later comes back to nobody here");
    return {};
}

} // namespace

Result<OptidashSettings> optidashSettings(const OptionValues &options)
{
    OptidashSettings settings;
    const bool plainHttp = options.boolean("plain-http");
    settings.api = withoutSlash(options.text("api"));
    GLASSINE_CHECK(checkAddress("api", settings.api, plainHttp));
    if (!options.text("source-url").empty()) {
        settings.sourceUrl = withoutSlash(options.text("source-url")) + '/';
        GLASSINE_CHECK(checkAddress("source-url", settings.sourceUrl, plainHttp));
    }
    settings.webhook = options.text("webhook");
    if (!settings.webhook.empty())
        GLASSINE_CHECK(checkAddress("webhook", settings.webhook, plainHttp));
    settings.webhookDelay = options.integer("webhook-delay");
    settings.sendsBearer = options.text("authorization") == "bearer";
    settings.compression = options.text("compression") == "none" ? std::string() : options.text("compression");
    GLASSINE_TRY(settings.store, storeOf(options));
    settings.results = options.text("results");
    settings.isBinary = options.text("response") == "binary";
    settings.prefix = withSlash(options.text("prefix"));
    settings.connections = static_cast<int>(options.integer("connections"));
    GLASSINE_CHECK(checkWays(settings));
    return settings;
}

std::span<const OptionSpec> optidashOptions()
{
    static const std::vector<OptionSpec> kOptions = describe();
    return kOptions;
}

std::span<const SecretSpec> optidashSecrets()
{
    static constexpr std::array kSecrets{
        SecretSpec{"api-key", QT_TRANSLATE_NOOP("OptionSpec", "API key"),
                   QT_TRANSLATE_NOOP("OptionSpec", "The key of your account there.")},
        SecretSpec{"store-key", QT_TRANSLATE_NOOP("OptionSpec", "Storage key"),
                   QT_TRANSLATE_NOOP("OptionSpec", "The key with which the service writes to your storage.")},
        SecretSpec{"store-secret", QT_TRANSLATE_NOOP("OptionSpec", "Storage secret"),
                   QT_TRANSLATE_NOOP("OptionSpec", "The secret that belongs to the storage key.")},
    };
    return kSecrets;
}

Result<void> checkOptidash(const OptionValues &options)
{
    GLASSINE_CHECK(optidashSettings(options));
    return {};
}

/// What goes to two storages through one service has two states.
std::string optidashAddress(const OptionValues &options)
{
    const auto settings = optidashSettings(options);
    if (!settings)
        return {};
    const OptidashStore &store = settings->store;
    if (settings->results.empty() && store.provider.empty())
        return settings->api; // it only makes photos
    const std::string target = !settings->results.empty() ? settings->results
        : store.provider == "connector"                   ? store.connector
                                                          : store.provider + ':' + store.bucket;
    return settings->api + " \u2192 " + target + '/' + settings->prefix;
}

Result<Access> optidashAccess(const Destination &destination, const Secrets &given)
{
    GLASSINE_TRY(Access access, serviceAccess(destination, given, {optidashSecrets(), "OPTIDASH_"}));
    const ProviderRow *row = rowOf(destination.options.text("provider"));
    const bool needsKey = row != nullptr && row->provider != "connector";
    for (const auto &[key, isNeeded] :
         {std::pair{"store-key", needsKey}, std::pair{"store-secret", needsKey && row->hasSecret}})
        if (isNeeded && secretOf(access.secrets, key).empty())
            return fail(ErrorCode::SecretMissing, destination.name, std::string(key) + " of the storage");
    return access;
}

} // namespace glassine::sync
