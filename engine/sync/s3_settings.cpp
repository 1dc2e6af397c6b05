// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/s3_settings.h"

#include "sync/signer.h"

namespace glassine::sync {

namespace {

struct Parts {
    std::string scheme, host, port;
};

Parts partsOf(std::string_view endpoint)
{
    Parts parts;
    const std::size_t colon = endpoint.find("://");
    parts.scheme = endpoint.substr(0, colon);
    std::string_view rest = endpoint.substr(colon + 3);
    while (rest.ends_with('/'))
        rest.remove_suffix(1);
    const std::size_t bracket = rest.rfind(']'); // [::1]:9000
    const std::size_t port = rest.find(':', bracket == std::string_view::npos ? 0 : bracket);
    parts.host = rest.substr(0, port);
    if (port != std::string_view::npos)
        parts.port = rest.substr(port + 1);
    if ((parts.scheme == "https" && parts.port == "443") || (parts.scheme == "http" && parts.port == "80"))
        parts.port.clear();
    return parts;
}

bool isAmazons(std::string_view host)
{
    return host.ends_with(".amazonaws.com") || host.ends_with(".amazonaws.com.cn");
}

/// A dot in the bucket's name would need a certificate of its own.
bool usesHostName(const S3Settings &settings, const std::string &host)
{
    if (settings.addressing == Addressing::Automatic)
        return isAmazons(host) && settings.bucket.find('.') == std::string::npos;
    return settings.addressing == Addressing::VirtualHost;
}

} // namespace

BucketAddress addressOf(const S3Settings &settings, const std::string &region)
{
    const bool isChina = region.starts_with("cn-");
    const Parts parts = partsOf(settings.endpoint.empty()
                                    ? "https://s3." + region + (isChina ? ".amazonaws.com.cn" : ".amazonaws.com")
                                    : settings.endpoint);
    const bool byHost = usesHostName(settings, parts.host);
    const std::string host = (byHost ? settings.bucket + '.' : std::string()) + parts.host
        + (parts.port.empty() ? "" : ':' + parts.port);
    return {parts.scheme + "://" + host, host, byHost ? "/" : '/' + settings.bucket + '/'};
}

bool isLoopback(const std::string &endpoint)
{
    const std::string host = partsOf(endpoint).host;
    return host == "localhost" || host.ends_with(".localhost") || host.starts_with("127.") || host == "[::1]";
}

std::string linkTo(const S3Settings &settings, const std::string &region, const std::string &key)
{
    const BucketAddress address = addressOf(settings, region);
    return address.origin + address.path + percentEncoded(key, Slash::Keep);
}

std::string sharedLink(const S3Settings &settings, const Credentials &credentials, const std::string &key,
                       ShareTime time)
{
    const BucketAddress address = addressOf(settings, settings.region);
    const SignedRequest request{
        "GET", address.path + percentEncoded(key, Slash::Keep), {}, {{"host", address.host}}, {}};
    return address.origin + request.path + '?'
        + presignedQuery(request, {settings.region, "s3", time.now}, credentials, time.seconds);
}

std::string shownAddress(const S3Settings &settings)
{
    const BucketAddress address = addressOf(settings, settings.region);
    return address.origin + address.path + settings.prefix;
}

} // namespace glassine::sync
