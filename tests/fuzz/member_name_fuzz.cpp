// SPDX-License-Identifier: GPL-3.0-or-later
// A name in an archive is refused, or leads nowhere and comes back the same; so do the paths that are made of it.

#include "files/member_path.h"
#include "fuzz/fuzz_target.h"

using namespace glassine;
using namespace glassine::files;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string raw(reinterpret_cast<const char *>(data), size);
    static_cast<void>(parseMemberPath(raw));
    static_cast<void>(archiveStem(raw));
    for (const NameEncoding encoding : {NameEncoding::Dos, NameEncoding::Latin}) {
        const auto clean = cleanMemberName(raw, encoding);
        if (!clean) {
            fuzzRequire(clean.error().code == ErrorCode::ArchiveNameRefused, "a bad name is called one");
            continue;
        }
        fuzzRequire(isCleanMemberName(*clean), "clean stays clean");
        fuzzRequire(clean->front() != '/' && clean->find('\0') == std::string::npos, "it is relative, and whole");
        const std::string slashed = '/' + *clean + '/';
        for (const char *piece : {"/../", "/./", "//"})
            fuzzRequire(slashed.find(piece) == std::string::npos, "it climbs nowhere");
        const auto parsed = parseMemberPath(memberPath({"/p/a.zip", *clean, 2}));
        fuzzRequire(parsed && parsed->name == *clean && parsed->occurrence == 2, "its path comes back");
    }
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    return {"a/b.jpg",        "../../etc/passwd",          "C:\\evil.jpg",      "./a//b/../c",
            "gr\x94\xe1.jpg", "\xC3\xA4/\xE6\x97\xA5.jpg", "/p/a.zip//3//b.jpg"};
}
