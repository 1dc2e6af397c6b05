// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// AWS Signature Version 4 in the Authorization header. libcurl's own signer (7.88) is not used: it neither sorts nor encodes
// the query, and it signs headers whose names begin alike in the wrong order.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::sync {

/// Never written anywhere: not to logs, state, errors or the environment of other processes.
struct Credentials {
    std::string accessKey;
    std::string secret;
    std::string sessionToken;   ///< empty: none
    std::int64_t expiresAt = 0; ///< seconds since 1970; 0: never
    std::string from;           ///< where they were found, for people: "the environment", "profile work"
};

/// Every byte but A–Z a–z 0–9 - . _ ~ as %XX in upper case; a slash stays in a path.
enum class Slash { Keep, Encode };
std::string percentEncoded(std::string_view raw, Slash slash);

using Query = std::vector<std::pair<std::string, std::string>>;
/// "a=1&b=": encoded and in the order that signing wants. The same text goes into the URL.
std::string canonicalQuery(Query query);

struct SigningScope {
    std::string region;
    std::string service = "s3";
    std::int64_t time = 0; ///< seconds since 1970, by the server's clock
};

/// What is signed: all of it has to be sent exactly so.
struct SignedRequest {
    std::string method;
    std::string path;                           ///< encoded, with the leading slash
    std::string query;                          ///< canonicalQuery()
    std::map<std::string, std::string> headers; ///< lower-case names; host and x-amz-date among them
    std::string payloadHash;                    ///< hex SHA-256, also in x-amz-content-sha256
};

/// "20130524T000000Z"
std::string signingTime(std::int64_t time);
/// The value of the Authorization header.
std::string authorization(const SignedRequest &request, const SigningScope &scope, const Credentials &credentials);

/// The query of a request that anybody may send within so many seconds, seven days at most, who knows its address. What
/// `request` says of query and payload is not used; its headers are host alone.
inline constexpr std::int64_t kLongestPresigned = 7 * 24 * 3600;
std::string presignedQuery(SignedRequest request, const SigningScope &scope, const Credentials &credentials,
                           std::int64_t seconds);

} // namespace glassine::sync
