// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything about a bucket that is no secret.

#include "base/result.h"
#include "sync/patience.h"
#include "sync/signer.h"
#include "sync/transport.h"

#include <map>
#include <string>

namespace glassine::sync {

enum class Addressing {
    Automatic,   ///< host names where the endpoint is Amazon's and the bucket's name allows it
    Path,        ///< https://endpoint/bucket/key
    VirtualHost, ///< https://bucket.endpoint/key
};

struct S3Settings {
    std::string endpoint; ///< "https://host[:port]"; empty: Amazon's of the region
    std::string region = "us-east-1";
    std::string bucket;
    std::string prefix; ///< before every key; no leading slash, and a trailing one where it is not empty
    std::string names;  ///< KeyTemplate of what comes after the prefix
    Addressing addressing = Addressing::Automatic;
    std::string acl;          ///< "public-read" …; empty: the bucket's own
    std::string storageClass; ///< "STANDARD_IA" …
    std::string encryption;   ///< "AES256", "aws:kms"
    std::string kmsKey;
    std::string cacheControl;
    std::map<std::string, std::string> metadata; ///< names in lower case, without x-amz-meta-
    std::string tags;                            ///< "a=1&b=2", encoded
    std::int64_t bytesPerSecond = 0;             ///< 0: no limit
    std::int64_t partBytes = 16 << 20;           ///< a larger file goes in parts of this size
    int connections = 4;
    std::string certificateFile; ///< PEM, of the user's own authorities; its text goes into `transport`
    TransportSettings transport;
    Patience patience;
};

/// How long a link lets others in.
struct ShareTime {
    std::int64_t now = 0;     ///< seconds since 1970
    std::int64_t seconds = 0; ///< kLongestPresigned at most
};

/// Endpoint and bucket as a URL is made of them.
struct BucketAddress {
    std::string origin; ///< "https://host:port"
    std::string host;   ///< the Host header: without a port that is the scheme's own
    std::string path;   ///< "/bucket/" or "/"
};
BucketAddress addressOf(const S3Settings &settings, const std::string &region);
/// The endpoint is this computer's own, so that nothing leaves it.
bool isLoopback(const std::string &endpoint);
/// The object's address, as anybody reads it who may.
std::string linkTo(const S3Settings &settings, const std::string &region, const std::string &key);
/// The same with a signature, which lets anybody read it who has this link, from `now` on for so many seconds.
std::string sharedLink(const S3Settings &settings, const Credentials &credentials, const std::string &key,
                       ShareTime time);
/// "https://host/bucket" for people.
std::string shownAddress(const S3Settings &settings);

} // namespace glassine::sync
