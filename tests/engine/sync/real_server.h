// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The S3 servers that ctest has started for the tests (see servers/), each with a bucket of its own.

#include "bucket.h"

#include <QByteArray>
#include <QList>

/// One that runs: by the file its start script wrote.
struct RealServer {
    QByteArray name; ///< "rgw", "swift"
    std::string url, accessKey, secret;
};
/// Those that run here; which do not, and why, is said in the output of their start.
QList<RealServer> realServers();

/// Makes a bucket of a name that no other test uses.
bool makeBucket(const RealServer &server, Bucket &bucket);
/// Every key below the prefix with its object.
std::map<std::string, glassine::sync::RemoteObject> objectsIn(Bucket &bucket, const std::string &prefix = {});
/// The object's bytes.
QByteArray bytesOf(Bucket &bucket, const std::string &key);
