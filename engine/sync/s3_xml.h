// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The XML that S3 services speak. What comes from a server is data: read strictly, bounded, no entities, no DTD.

#include "sync/remote_object.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::sync {

struct S3Problem {
    std::string code;    ///< "SlowDown"; never empty
    std::string message; ///< Ceph leaves it empty
    std::string region;  ///< where the bucket is, when the service says so
};

struct ObjectPage {
    std::vector<RemoteObject> objects;
    std::string next; ///< continuation token; empty: the last page
};

struct UploadedPart {
    int number = 0; ///< from 1
    std::int64_t size = 0;
    std::string etag;
};

struct PartPage {
    std::vector<UploadedPart> parts;
    int next = 0; ///< part-number-marker; 0: the last page
};

// Each gives nothing for what is no well-formed answer of its kind.
std::optional<S3Problem> parseProblem(std::string_view xml);
std::optional<ObjectPage> parseObjects(std::string_view xml);
std::optional<PartPage> parseParts(std::string_view xml);
/// The upload id of InitiateMultipartUploadResult.
std::optional<std::string> parseUploadId(std::string_view xml);
/// The ids of the uploads that are open for exactly this key, of a ListMultipartUploadsResult.
std::optional<std::vector<std::string>> parseOpenUploads(std::string_view xml, std::string_view key);
/// CompleteMultipartUploadResult; an error may come with status 200, because the server answers before it is done.
bool isCompletion(std::string_view xml);

std::string completionXml(const std::vector<UploadedPart> &parts);
/// `"abc"` and `&quot;abc&quot;` are abc.
std::string withoutQuotes(std::string_view etag);

} // namespace glassine::sync
