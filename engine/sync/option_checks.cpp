// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/option_checks.h"

#include "sync/s3_settings.h"

#include <algorithm>

namespace glassine::sync {

tl::unexpected<Error> invalid(const char *option, std::string detail)
{
    return fail(ErrorCode::DestinationInvalid, option, std::move(detail));
}

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

Result<void> checkAddress(const char *option, const std::string &address, bool plainHttp)
{
    const bool isSafe = address.starts_with("https://");
    if (!isSafe && !address.starts_with("http://"))
        return invalid(option, "https://HOST or https://HOST:PORT");
    const std::string_view rest = std::string_view(address).substr(address.find("//") + 2);
    if (rest.empty() || rest.starts_with('/') || rest.find_first_of("@?#\\ ") != std::string_view::npos
        || !isPrintable(rest))
        return invalid(option, "a host and a port, nothing else");
    if (!isSafe && !plainHttp && !isLoopback(address.substr(0, address.find('/', address.find("//") + 2))))
        return invalid(option, "http:// would send photos unencrypted; use https://, or set plain-http");
    return {};
}

Result<void> checkEndpoint(const char *option, const std::string &endpoint, bool plainHttp)
{
    GLASSINE_CHECK(checkAddress(option, endpoint, plainHttp));
    const std::size_t path = endpoint.find('/', endpoint.find("//") + 2);
    if (path != std::string::npos && path + 1 < endpoint.size())
        return invalid(option, "a host and a port, nothing else");
    return {};
}

std::string withoutSlash(std::string address)
{
    while (address.ends_with('/'))
        address.pop_back();
    return address;
}

std::string withSlash(std::string prefix)
{
    while (prefix.starts_with('/'))
        prefix.erase(0, 1);
    return prefix.empty() || prefix.ends_with('/') ? prefix : prefix + '/';
}

std::vector<std::string> commaList(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        if (!part.empty())
            parts.emplace_back(part);
    }
    return parts;
}

Result<std::map<std::string, std::string>> metadataPairs(const char *option, std::string_view text)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    constexpr std::size_t kLongestName = 64, kLongestValue = 512;
    std::map<std::string, std::string> pairs;
    for (const std::string &entry : commaList(text)) {
        const std::size_t equals = std::min(entry.find('='), entry.size());
        const std::string name = entry.substr(0, equals), value = entry.substr(std::min(equals + 1, entry.size()));
        if (name.empty() || name.size() > kLongestName || name.find_first_not_of(kAllowed) != std::string::npos
            || name.starts_with("glassine-") || value.empty() || value.size() > kLongestValue)
            return invalid(option, "NAME=VALUE with letters, digits and hyphens in the name");
        pairs[name] = value;
    }
    return pairs;
}

} // namespace glassine::sync
