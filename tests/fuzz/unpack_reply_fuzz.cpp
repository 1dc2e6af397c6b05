// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever glassine-unpack says, or is told: refused, or within bounds.

#include "archive/unpack_messages.h"
#include "files/member_path.h"
#include "fuzz/fuzz_target.h"

using namespace glassine;
using namespace glassine::archive;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto reply = parseUnpackReply(text)) {
        if (const auto *told = std::get_if<MemberTold>(&*reply)) {
            fuzzRequire(told->member.problem || files::isCleanMemberName(told->member.name), "a name is clean");
            fuzzRequire(told->member.identity.size >= 0, "a size is one");
        }
        fuzzRequire(parseUnpackReply(toJson(*reply)).has_value(), "what was understood can be said");
    }
    if (const auto request = parseUnpackRequest(text))
        fuzzRequire(parseUnpackRequest(toJson(*request)).has_value(), "what was understood can be said");
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    files::ListedMember member;
    member.name = "a/b.jpg";
    member.type = files::ContentType::Jpeg;
    files::ListedMember refused;
    refused.name = "../x";
    refused.problem = Error{ErrorCode::ArchiveNameRefused, {}, "it leads out"};
    std::vector<std::string> seeds;
    for (const UnpackReply &reply :
         {UnpackReply(MemberTold{member}), UnpackReply(MemberTold{refused}), UnpackReply(Unpacked{5, 7}),
          UnpackReply(DigestOfMember{"a", 1, std::string(64, 'a')}), UnpackReply(Ended{})})
        seeds.push_back(toJson(reply).toStdString());
    seeds.push_back(toJson(UnpackRequests(UnpackRequest{"a/b.jpg", 2, 100})).toStdString());
    return seeds;
}
