// SPDX-License-Identifier: GPL-3.0-or-later
// What a photo says about itself, for people.
#include "metadata/apple_note.h"
#include "metadata/field_tags.h"
#include "metadata/groups.h"
#include "metadata/kept.h"
#include "metadata/tags.h"

#include <algorithm>

namespace glassine::metadata {

namespace {

constexpr std::size_t kMostFacts = 48;

/// exiv2's interpreted text ("1/250 s", "Auto"), empty when the tag is not there or prints badly.
std::string printed(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end())
        return {};
    try {
        return cleanText(found->print(&exif));
    } catch (const std::exception &) {
        return {};
    }
}

std::string exposure(const Exiv2::ExifData &exif)
{
    const std::string time = printed(exif, "Exif.Photo.ExposureTime");
    std::string aperture = printed(exif, "Exif.Photo.FNumber");
    std::string iso = printed(exif, "Exif.Photo.ISOSpeedRatings");
    if (aperture.starts_with("F"))
        aperture = "f/" + aperture.substr(1);
    if (!iso.empty())
        iso = "ISO " + iso;
    std::string text;
    for (const std::string &part : {time, aperture, iso}) {
        if (!part.empty())
            text += (text.empty() ? "" : " ") + part;
    }
    return text;
}

/// What the photos of one burst have in common: an identifier of the phone's.
std::string burstOf(const Tags &tags)
{
    constexpr std::uint32_t kBurstTag = 0x000b; // exiftool's BurstUUID
    if (std::string burst = cleanText(AppleNote(tags.exif).text(kBurstTag)); !burst.empty())
        return burst;
    for (const Exiv2::Xmpdatum &datum : tags.xmp)
        if (datum.tagName() == "BurstID" && namespaceOf(datum) == "http://ns.google.com/photos/1.0/camera/")
            return textOf(datum);
    return {};
}

void addFacts(const Tags &tags, Summary &summary)
{
    struct Row {
        const char *label;
        const char *key;
    };
    static constexpr Row kExifRows[] = {
        {"Focal length", "Exif.Photo.FocalLength"},
        {"Focal length (35 mm)", "Exif.Photo.FocalLengthIn35mmFilm"},
        {"Exposure program", "Exif.Photo.ExposureProgram"},
        {"Exposure bias", "Exif.Photo.ExposureBiasValue"},
        {"Metering", "Exif.Photo.MeteringMode"},
        {"White balance", "Exif.Photo.WhiteBalance"},
        {"Flash", "Exif.Photo.Flash"},
        {"Software", "Exif.Image.Software"},
        {"Description", "Exif.Image.ImageDescription"},
        {"Modified", "Exif.Image.DateTime"},
    };
    const auto add = [&](const char *label, const std::string &text) {
        if (!text.empty() && summary.more.size() < kMostFacts)
            summary.more.emplace(label, text);
    };
    add(kBurstFact, burstOf(tags));
    add("Exposure", exposure(tags.exif));
    for (const Row &row : kExifRows)
        add(row.label, printed(tags.exif, row.key));
    add("Title", xmpText(tags.xmp, "Xmp.dc.title"));
    add("Description", xmpText(tags.xmp, "Xmp.dc.description"));
    add("Keywords", xmpText(tags.xmp, "Xmp.dc.subject"));
    add("Keywords", iptcText(tags.iptc, "Iptc.Application2.Keywords"));
    add("Usage terms", xmpText(tags.xmp, "Xmp.xmpRights.UsageTerms"));
}

int ratingOf(const Tags &tags)
{
    const std::string xmp = xmpText(tags.xmp, "Xmp.xmp.Rating");
    if (!xmp.empty())
        return std::clamp(std::atoi(xmp.c_str()), -1, 5);
    const auto exif = tags.exif.findKey(Exiv2::ExifKey("Exif.Image.Rating"));
    return exif == tags.exif.end() ? 0 : static_cast<int>(std::clamp<std::int64_t>(integerOf(*exif), 0, 5));
}

int orientationOf(const Exiv2::ExifData &exif)
{
    const auto found = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    const std::int64_t value = found == exif.end() ? 1 : integerOf(*found);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

std::string lensOf(const Tags &tags)
{
    std::string lens = exifText(tags.exif, "Exif.Photo.LensModel");
    if (lens.empty())
        lens = xmpText(tags.xmp, "Xmp.aux.Lens");
    if (!lens.empty())
        return lens;
    try {
        const auto found = Exiv2::lensName(tags.exif);
        if (found != tags.exif.end())
            lens = cleanText(found->print(&tags.exif));
    } catch (const std::exception &) {
        return {};
    }
    // exiv2 prints lens numbers it has no name for as "(123)".
    return lens.starts_with("(") ? std::string() : lens;
}

template <typename Data, typename Predicate>
bool any(const Data &data, Predicate predicate)
{
    return std::any_of(data.begin(), data.end(), predicate);
}

Summary summaryOf(const Tags &tags)
{
    Summary summary;
    summary.cameraMake = exifText(tags.exif, "Exif.Image.Make");
    summary.cameraModel = exifText(tags.exif, "Exif.Image.Model");
    summary.lens = lensOf(tags);
    summary.dateTaken = dateTakenOf(tags);
    summary.creator = creatorOf(tags);
    summary.copyright = copyrightOf(tags);
    summary.rating = ratingOf(tags);
    summary.orientation = orientationOf(tags.exif);
    const auto in = [](Group group) { return [group](const auto &datum) { return groupOf(datum) == group; }; };
    summary.gps = any(tags.exif, in(Group::Place)) || any(tags.xmp, in(Group::Place));
    summary.serials = any(tags.exif, in(Group::Serials)) || any(tags.xmp, in(Group::Serials));
    summary.thumbnail = any(tags.exif, [](const Exiv2::Exifdatum &d) { return d.groupName() == "Thumbnail"; });
    summary.gainMap = any(tags.xmp, announcesGainMap);
    summary.depth = any(tags.xmp, announcesDepth);
    summary.motionPhoto = any(tags.xmp, announcesMotionPhoto);
    summary.adobeRgb = exifText(tags.exif, "Exif.Iop.InteroperabilityIndex") == "R03"
        || exifText(tags.exif, "Exif.Photo.ColorSpace") == "2";
    summary.offset = offsetOf(tags);
    for (const FieldRow &row : fieldRows())
        if (std::string text = fieldText(tags, row); !text.empty())
            summary.fields.emplace(row.key(), std::move(text));
    addFacts(tags, summary);
    return summary;
}

} // namespace

Summary summarize(const Blocks &source)
{
    try {
        return summaryOf(parse(source));
    } catch (const std::exception &) {
        return {};
    }
}

namespace {

constexpr std::size_t kShownBytes = 96;

std::string shownText(const Exiv2::Xmpdatum &datum)
{
    return textOf(datum, kShownBytes);
}
template <typename Datum>
std::string shownText(const Datum &datum)
{
    constexpr long kLargest = 512; // of a maker note's bytes nobody reads more
    return datum.size() > kLargest ? std::to_string(datum.size()) + " bytes" : cleanText(datum.toString(), kShownBytes);
}

template <typename Data>
void addLines(const Data &data, std::size_t most, std::vector<TagLine> &lines)
{
    for (const auto &datum : data) {
        if (lines.size() == most)
            return;
        const GroupRow *row = groupRow(groupOf(datum));
        lines.push_back({row ? std::string(row->key()) : "technical", cleanText(datum.key()), shownText(datum)});
    }
}

} // namespace

std::vector<TagLine> listTags(const Blocks &source, std::size_t most)
{
    std::vector<TagLine> lines;
    try {
        const Tags tags = parse(source);
        addLines(tags.exif, most, lines);
        addLines(tags.xmp, most, lines);
        addLines(tags.iptc, most, lines);
    } catch (const std::exception &) {
        // what was read until then
    }
    return lines;
}

} // namespace glassine::metadata
