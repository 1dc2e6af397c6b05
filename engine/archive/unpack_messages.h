// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the application and glassine-unpack say to each other, a JSON datagram each. The first request brings the archive's
// descriptor. Neither side believes the other: all of it is bounded and read strictly.

#include "archive/reading_limits.h"
#include "base/result.h"
#include "files/scanner.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace glassine::archive {

/// Tell all members: ListedMember for each, then Ended.
struct ListRequest {};
/// Unpack one into a sealable memory file: Unpacked with its descriptor, or Ended with an error.
struct UnpackRequest {
    std::string name;
    int occurrence = 1;
    std::int64_t mostBytes = 0;
};
/// Unpack all of it, keeping nothing: DigestOfMember for each, then Ended.
struct DigestRequest {};
using UnpackRequests = std::variant<ListRequest, UnpackRequest, DigestRequest>;

/// identity: size and time only; the rest is the application's to know.
struct MemberTold {
    files::ListedMember member;
};
struct StillReading {};
struct Unpacked {
    std::int64_t size = 0;
    std::optional<std::int64_t> mtimeNs;
};
struct DigestOfMember {
    std::string name;
    std::int64_t size = 0;
    std::string sha256;
};
struct Ended {
    std::optional<Error> error = {};
};
using UnpackReply = std::variant<MemberTold, StillReading, Unpacked, DigestOfMember, Ended>;

QByteArray toJson(const UnpackRequests &request);
Result<UnpackRequests> parseUnpackRequest(const QByteArray &json);
QByteArray toJson(const UnpackReply &reply);
/// Names of members are clean, or there is a problem.
Result<UnpackReply> parseUnpackReply(const QByteArray &json);

} // namespace glassine::archive
