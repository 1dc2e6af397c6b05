// SPDX-License-Identifier: GPL-3.0-or-later
// Any metadata block is summarized, and what is made of it leaks nothing its policy forbids.

#include "fuzz/fuzz_target.h"
#include "metadata/decision.h"
#include "metadata/jpeg_blocks.h"
#include "metadata/sidecar.h"

using namespace glassine;

namespace {

void requireKept(const metadata::Decision &decision, const metadata::Blocks &blocks)
{
    for (const bool iptc : {true, false}) {
        metadata::NewFile file;
        file.size = {640, 480};
        file.iptc = iptc;
        file.exif = iptc || decision.writing.empty();
        std::vector<std::string> notes;
        const auto made = metadata::blocksFor(decision, blocks, file, notes);
        if (!made)
            continue;
        for (const std::string &leak : metadata::leaks(decision, *made))
            fuzzRequire(false, ("what was made keeps its promise: " + leak).c_str());
        (void)metadata::secretsIn(decision, blocks, *made);
        (void)metadata::losses(*made, *made);
    }
}

std::vector<metadata::Settings> manySettings()
{
    std::vector<metadata::Settings> all;
    for (const metadata::PolicyRow &row : metadata::shippedPolicies()) {
        all.emplace_back();
        all.back().policy = row.make();
    }
    all.emplace_back();
    all.back().policy = metadata::Policy::everything();
    all.back().policy.set(metadata::Group::Serials, false);
    all.back().fences = {{"Home", {48.2, 16.3}, 1000}};
    all.emplace_back(all.back());
    all.back().fences.clear();
    all.back().precision = metadata::Precision::City;
    all.emplace_back();
    for (const metadata::FieldRow &row : metadata::fieldRows())
        all.back().writing.push_back({std::string(row.key()), *formulas::parseFormula("© Zoë; two")});
    return all;
}

metadata::Blocks sample()
{
    metadata::Blocks blocks;
    const std::string iptc("\x1C\2\x50\0\4Jane", 9);
    const auto *first = reinterpret_cast<const std::byte *>(iptc.data());
    blocks.iptc.assign(first, first + iptc.size());
    return blocks;
}

} // namespace

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
    fuzzRequire(metadata::listTags(blocks, 50).size() <= 50, "lists end where they should");
    if (data[0] % 3 == 1) {
        std::vector<std::string> notes;
        (void)metadata::withSidecar(sample(), block, notes);
    }
    (void)metadata::jpegBlocks(block, block, 1 << 16);
    for (const metadata::Settings &settings : manySettings())
        requireKept(metadata::decide(settings, blocks, {}), blocks);
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
        "1<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        "<rdf:Description rdf:about='' xmlns:exif='http://ns.adobe.com/exif/1.0/' "
        "xmlns:e='http://iptc.org/std/Iptc4xmpExt/2008-02-29/' "
        "exif:GPSLatitude='48,12.5N' exif:GPSLongitude='16,18,30E'><e:LocationShown><rdf:Bag><rdf:li "
        "rdf:parseType='Resource'>"
        "<exif:GPSLatitude>1,2N</exif:GPSLatitude><e:Sublocation>x</e:Sublocation></rdf:li></rdf:Bag></e:LocationShown>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"s,
        "2\x1C\2\x50\0\4Jane\x1C\2\x74\0\2me\x1C\2\x5A\0\5Paris"s,
    };
}
