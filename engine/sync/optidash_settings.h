// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How photos go through Optidash, or a service that speaks like it, and where what it made of them goes.

#include "base/option_spec.h"
#include "sync/patience.h"
#include "sync/secrets.h"
#include "sync/transport.h"

#include <map>
#include <string>

namespace glassine::sync {

/// The storage that the service writes to itself.
struct OptidashStore {
    std::string provider;  ///< "aws" …; "connector": one that is set up there; empty: none
    std::string connector; ///< its id
    std::string bucket;    ///< a container at Azure
    std::string account, region, acl, storageClass, cacheControl;
    std::map<std::string, std::string> metadata;
};

struct OptidashSettings {
    std::string api = "https://api.optidash.ai/1.0";
    bool sendsBearer = false; ///< else Basic
    std::string sourceUrl;    ///< the folder as the service can fetch it, with a trailing slash; empty: files are sent
    std::string compression;  ///< empty: nothing is changed
    OptidashStore store;
    std::string results; ///< the folder for what comes back, when it is not stored by the service
    bool isBinary = false;
    std::string webhook;
    std::int64_t webhookDelay = 0; ///< seconds
    std::string prefix;            ///< as S3Settings::prefix
    int connections = 4;
    TransportSettings transport;
    Patience patience;
};

/// DestinationInvalid, subject = the option.
Result<OptidashSettings> optidashSettings(const OptionValues &options);

} // namespace glassine::sync
