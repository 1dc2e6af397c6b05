// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/sidecar.h"

#include "metadata/field_tags.h"
#include "metadata/filter.h"

#include <set>

namespace glassine::metadata {

namespace {

std::string rootOf(const std::string &key)
{
    return key.substr(0, key.find_first_of("/["));
}

void takeOver(const Exiv2::XmpData &sidecar, Exiv2::XmpData &xmp)
{
    std::set<std::string> roots;
    for (const Exiv2::Xmpdatum &datum : sidecar)
        roots.insert(rootOf(datum.key()));
    eraseIf(xmp, [&](const Exiv2::Xmpdatum &datum) { return roots.contains(rootOf(datum.key())); });
    for (const Exiv2::Xmpdatum &datum : sidecar)
        xmp.add(datum);
}

/// Exif is read first: an old caption there would hide the new one.
void bringOlderBlocksUpToDate(const Exiv2::XmpData &sidecar, Tags &tags, std::vector<std::string> &notes)
{
    NewFile older;
    older.xmp = false;
    for (const FieldRow &row : fieldRows()) {
        const auto said = sidecar.findKey(Exiv2::XmpKey(row.xmp));
        const std::string text = said == sidecar.end() ? std::string() : textOf(*said, kLongText);
        older.exif = *row.exif && tags.exif.findKey(Exiv2::ExifKey(row.exif)) != tags.exif.end();
        older.iptc = *row.iptc && tags.iptc.findKey(Exiv2::IptcKey(row.iptc)) != tags.iptc.end();
        if (!text.empty() && (older.exif || older.iptc))
            writeField(tags, row, text, older, notes);
    }
    const std::string rating = xmpText(sidecar, "Xmp.xmp.Rating");
    const auto old = tags.exif.findKey(Exiv2::ExifKey("Exif.Image.Rating"));
    if (!rating.empty() && old != tags.exif.end())
        tags.exif.erase(old);
}

} // namespace

Blocks withSidecar(const Blocks &source, ByteView sidecar, std::vector<std::string> &notes)
{
    try {
        std::vector<std::string> damaged;
        const Tags more = parse({{}, Bytes(sidecar.begin(), sidecar.end()), {}}, damaged);
        if (!damaged.empty() || more.xmp.empty()) {
            notes.emplace_back("XMP file beside the photo is damaged and was left out");
            return source;
        }
        Tags tags = parse(source, notes);
        takeOver(more.xmp, tags.xmp);
        bringOlderBlocksUpToDate(more.xmp, tags, notes);
        Blocks merged = serialize(tags, notes);
        return merged;
    } catch (const std::exception &) {
        notes.emplace_back("XMP file beside the photo could not be read and was left out");
        return source;
    }
}

} // namespace glassine::metadata
