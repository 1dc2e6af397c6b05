// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything about an Uploadcare project that is no secret, and what proves that the secret is known.

#include "base/option_spec.h"
#include "sync/patience.h"
#include "sync/transport.h"

#include <map>
#include <string>

namespace glassine::sync {

enum class UploadProof {
    Token,     ///< a JSON Web Token of half an hour
    Signature, ///< the older one
    None,
};

struct UploadcareSettings {
    std::string publicKey;
    std::string uploadApi = "https://upload.uploadcare.com";
    std::string restApi = "https://api.uploadcare.com";
    std::string cdn;        ///< "https://host"
    std::string operations; ///< "-/preview/2048x2048/…/": in links to images
    std::string prefix;     ///< as S3Settings::prefix
    std::string store;      ///< "1", "0", "auto", as the API writes them
    std::string tags;       ///< with commas
    std::map<std::string, std::string> metadata;
    UploadProof proof = UploadProof::Token;
    bool removesReplaced = false; ///< a file that a changed one replaces is deleted
    int connections = 4;
    TransportSettings transport;
    Patience patience;
};

/// DestinationInvalid, subject = the option.
Result<UploadcareSettings> uploadcareSettings(const OptionValues &options);

/// The host that serves a project's files: made of its public key.
std::string uploadcareCdnHost(const std::string &publicKey);
/// "https://…/UUID/-/preview/…/name.jpg"; operations are for images.
std::string uploadcareLink(const UploadcareSettings &settings, const std::string &uuid, const std::string &name,
                           const std::string &contentType);

/// The value of Authorization for the Upload API: a token that was issued at `now`, seconds since 1970.
std::string uploadcareToken(const std::string &secret, std::int64_t now);
/// The field "signature" for the field "expire".
std::string uploadcareSignature(const std::string &secret, std::int64_t expire);

/// A request to the REST API as it is signed.
struct RestRequest {
    std::string method;
    std::string body;
    std::string contentType;
    std::string date;   ///< as in the header Date
    std::string target; ///< path and query
};
/// "Uploadcare KEY:SIGNATURE"
std::string uploadcareAuthorization(const RestRequest &request, const std::string &publicKey,
                                    const std::string &secret);
/// "Fri, 30 Sep 2016 11:10:54 GMT"
std::string httpDate(std::int64_t time);

} // namespace glassine::sync
