// SPDX-License-Identifier: GPL-3.0-or-later
// Any metadata block is summarized, and what is made of it leaks nothing its policy forbids.

#include "fuzz/fuzz_target.h"
#include "metadata/metadata.h"

using namespace glassine;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool initialized = [] {
        metadata::initialize();
        return true;
    }();
    (void)initialized;
    if (size == 0)
        return 0;
    // The first byte chooses which block the rest is.
    const Bytes block(reinterpret_cast<const std::byte *>(data) + 1, reinterpret_cast<const std::byte *>(data) + size);
    metadata::Blocks blocks;
    (data[0] % 3 == 0 ? blocks.exif : data[0] % 3 == 1 ? blocks.xmp : blocks.iptc) = block;

    (void)metadata::summarize(blocks);
    for (const metadata::Policy policy : {metadata::Policy::All, metadata::Policy::Copyright, metadata::Policy::None}) {
        std::vector<std::string> notes;
        const auto made = metadata::blocksFor(policy, blocks, Size{640, 480}, notes);
        if (!made)
            continue;
        for (const std::string &leak : metadata::leaks(policy, *made))
            fuzzRequire(false, ("what was made keeps its policy's promise: " + leak).c_str());
    }
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    using std::string_literals::operator""s;
    return {
        // Exif: Make "Cam", Orientation 6, a GPS directory with one reference
        "0II*\0\x08\0\0\0\3\0\x0F\1\2\0\4\0\0\0Cam\0\x12\1\3\0\1\0\0\0\6\0\0\0\x25\x88\4\0\1\0\0\0\x32\0\0\0\0\0\0\0"
        "\1\0\1\0\2\0\2\0\0\0N\0\0\0\0\0\0\0"s,
        "1<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:rights><rdf:Alt><rdf:li "
        "xml:lang='x-default'>me</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>"s,
        "2\x1C\2\x50\0\4Jane\x1C\2\x74\0\2me\x1C\2\x5A\0\5Paris"s,
    };
}
