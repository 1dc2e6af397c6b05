// SPDX-License-Identifier: GPL-3.0-or-later
// A template is refused, or every name it makes stays inside the output folder.

#include "fuzz/fuzz_target.h"
#include "naming/naming.h"

#include <string_view>

using namespace glassine;

namespace {

void requireSafe(std::string_view path)
{
    fuzzRequire(path.empty() || path.front() != '/', "a name is relative");
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view component = path.substr(0, slash);
        fuzzRequire(component != "." && component != "..", "a name climbs nowhere");
        fuzzRequire(component.size() <= 255, "a name fits a file system");
        for (const char c : component)
            fuzzRequire(static_cast<unsigned char>(c) >= 0x20, "a name has no control bytes");
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The first line is the template, the rest what an enemy would name a file and a camera.
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::size_t end = input.find('\n');
    const std::string_view evil = end == std::string_view::npos ? std::string_view() : input.substr(end + 1);
    const auto parsed = naming::NameTemplate::parse(input.substr(0, end));
    if (!parsed) {
        fuzzRequire(parsed.error().code == ErrorCode::TemplateInvalid, "a bad template is called one");
        return 0;
    }
    naming::TokenValues values;
    values.dir = std::string(evil);
    values.name = std::string(evil);
    values.camera = std::string(evil);
    values.extension = "jpg";
    values.rendition = "web";
    values.dateTaken = std::string(evil);
    values.hash = "0123456789abcdef0123456789abcdef";
    requireSafe(parsed->expand(values, 0));
    requireSafe(parsed->expand(values, 7));
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    return {
        "{dir}/{name}.{ext}\nholiday/../../etc",
        "{dir}/{name}{-seq:04}_{w}x{h}.{ext}\n..",
        "{date:%Y-%m-%d}/{camera|unknown}/{name:upper}.{ext}\n2026-11-20T19:46:17",
        "{{literal}}{hash:8}{rating}.{ext}\na\x01\x1f/b",
        "{rendition}/{preset}/{name:30}.{ext}\n\xC3\xA4\xCC\x88\xE2\x80\xAE",
    };
}
