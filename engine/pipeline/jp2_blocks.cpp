// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/jp2_blocks.h"

#include "base/byte_order.h"
#include "pipeline/heif_boxes.h"

#include <algorithm>

namespace glassine::pipeline {

namespace {

using namespace std::string_view_literals;

/// The identities under which programs put their blocks into "uuid" boxes (ISO/IEC 15444-1, I.7.2).
struct Identity {
    std::string_view uuid;
    ByteView Jp2Blocks::*block;
};
constexpr Identity kIdentities[] = {
    {"JpgTiffExif->JP2"sv, &Jp2Blocks::exif},
    {"\x05\x37\xcd\xab\x9d\x0c\x44\x31\xa7\x2a\xfa\x56\x1f\x2a\x11\x3e"sv, &Jp2Blocks::exif}, // Photoshop's
    {"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac"sv, &Jp2Blocks::xmp},  // XMP part 3, 1.1.4
    {"\x33\xc7\xa4\xd2\xb8\x1d\x47\x23\xa0\xba\xf1\xa3\xe0\x97\xad\x38"sv, &Jp2Blocks::iptc},
    {"\x09\xa1\x4e\x97\xc0\xb4\x42\xe0\xbe\xbf\x36\xdf\x6f\x0c\xe3\x6f"sv, &Jp2Blocks::iptc}, // Photoshop's
    {"\x2c\x4c\x01\x00\x85\x04\x40\xb9\xa0\x3e\x56\x21\x48\xd6\xdf\xeb"sv, &Jp2Blocks::resources},
};
constexpr std::string_view kPlaces = "\xb1\x4b\xf8\xbd\x08\x3d\x4b\x43\xa5\xae\x8c\xd7\xd5\xa6\xce\x03"sv;

void addStranger(std::string name, Jp2Blocks &blocks)
{
    if (std::find(blocks.strangers.begin(), blocks.strangers.end(), name) == blocks.strangers.end())
        blocks.strangers.push_back(std::move(name));
}

void takeUuid(ByteView content, Jp2Blocks &blocks)
{
    constexpr std::size_t kUuid = 16;
    BoxReader reader(content);
    const std::string_view uuid = reader.text(kUuid);
    const ByteView payload = reader.rest();
    const auto *known = std::find_if(std::begin(kIdentities), std::end(kIdentities),
                                     [uuid](const Identity &row) { return row.uuid == uuid; });
    if (known == std::end(kIdentities))
        return addStranger(uuid == kPlaces ? "GeoJP2" : "uuid", blocks);
    if ((blocks.*known->block).empty())
        blocks.*known->block = payload;
}

/// Some programs put XMP where any XML may stand.
void takeXml(ByteView content, Jp2Blocks &blocks)
{
    const bool xmp = asText(content).find("http://www.w3.org/1999/02/22-rdf-syntax-ns#") != std::string_view::npos;
    if (xmp && blocks.xmp.empty())
        blocks.xmp = content;
    else
        addStranger("xml", blocks);
}

} // namespace

Jp2Blocks jp2Blocks(ByteView file)
{
    Jp2Blocks blocks;
    if (asText(file).starts_with("\xff\x4f\xff\x51"sv))
        return blocks;
    const std::vector<Box> boxes = boxesIn(file);
    for (const Box &box : boxes) {
        if (box.type == "uuid")
            takeUuid(box.content, blocks);
        else if (box.type == "xml ")
            takeXml(box.content, blocks);
        else if (box.type == "asoc") // labels and what they are of: places, mostly (GMLJP2)
            addStranger("asoc", blocks);
    }
    blocks.whole = !boxes.empty()
        && boxes.back().content.data() + boxes.back().content.size() == file.data() + file.size();
    return blocks;
}

} // namespace glassine::pipeline
