// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/source_photo.h"

#include "base/unique_fd.h"
#include "color/built_in_profile.h"
#include "color/classify.h"
#include "color/convert.h"
#include "files/input_file.h"
#include "imaging/iptc.h"
#include "metadata/exif_color.h"
#include "metadata/jpeg_blocks.h"
#include "metadata/sidecar.h"
#include "pipeline/extras.h"
#include "pipeline/heif_facts.h"
#include "pipeline/jp2_blocks.h"
#include "pipeline/png_facts.h"
#include "pipeline/raw_photo.h"

#include <algorithm>
#include <cmath>

namespace glassine::pipeline {

namespace {

Bytes copyOf(ByteView view)
{
    return {view.begin(), view.end()};
}

metadata::Blocks ofJpeg2000(SourcePhoto &photo)
{
    Jp2Blocks found = jp2Blocks(photo.bytes.view());
    if (!found.whole)
        photo.warnings.push_back({"metadata-damaged", "jp2"});
    photo.strangers = std::move(found.strangers);
    return {copyOf(found.exif), copyOf(found.xmp), copyOf(found.iptc)};
}

/// As the metadata of finished files is read.
metadata::Blocks readAs(std::string_view codec, SourcePhoto &photo)
{
    bool readable = false;
    metadata::Blocks blocks = metadata::readBack(photo.bytes.view(), codec, readable);
    if (!readable) // damaged, or of a kind that exiv2 does not know: TIFFs of 64 bits
        photo.header.notes.emplace_back("metadata-not-read");
    return blocks;
}

/// Larger ones are left out, and that is noted.
bool withinLimits(const metadata::Blocks &blocks, SourcePhoto &photo)
{
    const bool fits = static_cast<std::int64_t>(blocks.exif.size() + blocks.xmp.size() + blocks.iptc.size())
        <= photo.source.limits.metadataBytes;
    if (!fits)
        photo.header.notes.emplace_back("metadata-too-large");
    return fits;
}

/// libvips (8.14) hands over nothing that these say of themselves.
metadata::Blocks ownReading(SourcePhoto &photo)
{
    const bool jpeg2000 = photo.source.type == files::ContentType::Jpeg2000;
    metadata::Blocks blocks = jpeg2000 ? ofJpeg2000(photo)
                                       : readAs(photo.source.type == files::ContentType::Gif ? "gif" : "jxl", photo);
    return withinLimits(blocks, photo) ? blocks : metadata::Blocks();
}

/// What stands in text chunks: some of it are blocks, and the rest no other format has a place for.
void addFromTexts(SourcePhoto &photo)
{
    const PngFacts png = pngFacts(photo.bytes.view());
    photo.strangers.insert(photo.strangers.end(), png.texts.begin(), png.texts.end());
    if (!png.rawProfiles || (!photo.blocks.exif.empty() && !photo.blocks.iptc.empty()))
        return;
    metadata::Blocks more = readAs("png", photo);
    if (!withinLimits(more, photo))
        return;
    for (const auto block : {&metadata::Blocks::exif, &metadata::Blocks::xmp, &metadata::Blocks::iptc})
        if ((photo.blocks.*block).empty())
            photo.blocks.*block = std::move(more.*block);
}

/// libvips hands over no Exif of a TIFF either: it is spread over the directories of the file itself.
metadata::Blocks blocksOf(SourcePhoto &photo)
{
    using files::ContentType;
    const ContentType type = photo.source.type;
    metadata::Blocks blocks{photo.header.exif, photo.header.xmp, photo.header.iptc};
    const bool own = blocks.empty()
        && (type == ContentType::JpegXl || type == ContentType::Gif || type == ContentType::Jpeg2000);
    const bool exif = type == ContentType::Tiff && blocks.exif.empty();
    if ((own || exif) && !photo.bytes.complete())
        photo.header.notes.emplace_back("metadata-not-read");
    else if (own)
        return ownReading(photo);
    else if (exif)
        blocks.exif = readAs("tiff", photo).exif;
    return blocks;
}

/// By Exif that libvips has not seen.
void turn(SourcePhoto &photo)
{
    const bool countsOnExif = photo.source.type == files::ContentType::Jpeg2000
        || photo.source.type == files::ContentType::Png;
    if (!countsOnExif || !photo.header.exif.empty() || photo.blocks.exif.empty())
        return;
    photo.header.orientation = metadata::summarize(photo.blocks).orientation;
    photo.whole = photo.header.upright();
}

/// The digest beside IPTC, and the datasets themselves where they stand nowhere else.
void addFromResources(SourcePhoto &photo)
{
    const ByteView resources = photoshopResources(photo.bytes.view(), photo.source.type);
    if (photo.blocks.iptc.empty()) {
        const ByteView datasets = imaging::datasetsOf(resources);
        if (static_cast<std::int64_t>(datasets.size()) <= photo.source.limits.metadataBytes)
            photo.blocks.iptc.assign(datasets.begin(), datasets.end());
    }
    const ByteView digest = imaging::digestOf(resources);
    photo.blocks.iptcDigest.assign(digest.begin(), digest.end());
}

/// What libvips leaves in the segments of a JPEG.
void addFromSegments(SourcePhoto &photo)
{
    const auto limit = static_cast<std::size_t>(std::max<std::int64_t>(0, photo.source.limits.metadataBytes));
    metadata::JpegBlocks more = metadata::jpegBlocks(photo.bytes.view(), photo.blocks.xmp, limit);
    photo.blocks.iptcDigest = std::move(more.iptcDigest);
    if (std::find(more.strangers.begin(), more.strangers.end(), "COM") != more.strangers.end())
        photo.strangers.emplace_back("comment");
    if (more.extendedXmp.empty())
        return;
    Bytes merged = metadata::mergedXmp(photo.blocks.xmp, more.extendedXmp);
    if (merged.empty())
        return;
    photo.blocks.xmp = std::move(merged);
    std::erase(photo.header.notes, "extended-xmp-ignored");
}

/// Read as it is: a copy of what the application found.
Result<void> addSidecar(SourcePhoto &photo)
{
    if (photo.source.sidecarFd < 0)
        return {};
    GLASSINE_TRY(const SourceBytes sidecar,
                 SourceBytes::open(photo.source.sidecarFd, photo.source.limits.metadataBytes));
    if (!sidecar.complete())
        return {};
    std::vector<std::string> notes;
    photo.blocks = metadata::withSidecar(photo.blocks, sidecar.view(), notes);
    for (std::string &note : notes)
        photo.warnings.push_back({"metadata-damaged", std::move(note)});
    photo.fromSidecar = true;
    return {};
}

void describePixels(const imaging::Header &header, PhotoFacts &facts)
{
    facts.size = header.upright();
    facts.orientation = header.orientation;
    facts.frames = header.frames;
    facts.bands = header.bands;
    facts.bitsPerSample = header.bitsPerSample;
    facts.alpha = header.alpha;
    facts.cmyk = header.cmyk;
    facts.animated = header.animated;
}

void describeMetadata(const metadata::Blocks &blocks, const metadata::Summary &summary, PhotoFacts &facts)
{
    facts.cameraMake = summary.cameraMake;
    facts.cameraModel = summary.cameraModel;
    facts.lens = summary.lens;
    facts.dateTaken = summary.dateTaken;
    facts.creator = summary.creator;
    facts.copyright = summary.copyright;
    facts.rating = summary.rating;
    facts.hasExif = !blocks.exif.empty();
    facts.hasXmp = !blocks.xmp.empty();
    facts.hasIptc = !blocks.iptc.empty();
    facts.hasGps = summary.gps;
    facts.hasSerials = summary.serials;
    facts.hasThumbnail = summary.thumbnail;
    facts.dateOffset = summary.offset;
    facts.fields = summary.fields;
    facts.summary = summary.more;
}

/// libvips (seen with 8.14.1) turns such pixels around at 1, 8 and 16 bits only: others would come out as a negative.
Result<void> checkWhiteIsZero(int bits)
{
    if (bits == 1 || bits == 8 || bits == 16)
        return {};
    return fail(ErrorCode::UnsupportedFormat, {}, "TIFF of " + std::to_string(bits) + " bits with zero as white");
}

/// libvips (seen with 8.14) shows three of the four inks of a JPEG XL file.
Result<void> checkInks(const SourcePhoto &photo)
{
    if (photo.source.type != files::ContentType::JpegXl || photo.header.cmyk
        || color::describe(photo.header.icc).space != color::Space::Cmyk)
        return {};
    return fail(ErrorCode::UnsupportedFormat, {}, "JPEG XL of press inks (CMYK)");
}

/// The decoder leaves compressed chunks out that do not unpack, or burst, without a word.
void nameWhatWasLeftOut(SourcePhoto &photo, const PngFacts &png)
{
    constexpr const char *kWhy = "it does not unpack, or not within the limits";
    const auto told = [&photo](std::string_view note) {
        return std::find(photo.header.notes.begin(), photo.header.notes.end(), note) != photo.header.notes.end();
    };
    if (png.profile && photo.header.icc.empty() && !told("icc-too-large"))
        photo.warnings.push_back({"profile-broken", kWhy});
    if (png.xmp && photo.header.xmp.empty() && !told("metadata-too-large"))
        photo.warnings.push_back({"metadata-damaged", kWhy});
}

/// How the colors are known, from the best that is said: a profile, codes, Exif, numbers.
void say(SourcePhoto &photo, const char *from, Bytes profile)
{
    photo.facts.spaceFrom = from;
    photo.icc = std::move(profile);
}

bool takeCodes(SourcePhoto &photo, color::CodingPoints codes)
{
    if (photo.facts.spaceFrom == "profile")
        return false;
    color::CodedColors colors = color::codedColors(codes, photo.header.bands < 3);
    if (!colors.known)
        return false;
    if (colors.hdr)
        photo.warnings.push_back({"highlights-cut", "HDR"});
    say(photo, "codes", std::move(colors.profile));
    return true;
}

void takeNumbers(SourcePhoto &photo, const PngFacts &png)
{
    if (!photo.facts.spaceFrom.empty())
        return;
    if (png.srgb)
        say(photo, "codes", {});
    else if (png.calibration)
        say(photo, "numbers", color::calibratedProfile(*png.calibration, photo.header.bands < 3));
}

/// Cameras name one of two spaces in Exif instead of embedding a profile. JPEG 2000 has numbers for spaces, which count.
void takeExif(SourcePhoto &photo, const metadata::Summary &summary)
{
    if (photo.header.cmyk || photo.header.bands < 3 || photo.source.type == files::ContentType::Jpeg2000)
        return;
    if (summary.adobeRgb)
        say(photo, "exif", color::builtInProfile(color::NamedSpace::AdobeRgb));
    else if (metadata::namesSrgb(photo.blocks.exif))
        say(photo, "exif", {});
}

void describeColors(SourcePhoto &photo)
{
    PhotoFacts &facts = photo.facts;
    const color::Described described = color::describe(photo.icc);
    facts.profile = described.description;
    facts.gamma = static_cast<int>(std::lround(std::clamp(100 * described.gamma, 0.0, 10'000.0)));
    facts.space = color::spaceName(described.space);
    if (facts.spaceFrom.empty())
        facts.spaceFrom = "assumed";
    else if (photo.icc.empty())
        facts.space = photo.header.bands < 3 ? "gray" : "srgb";
}

/// What stands beside the pixels and is not in the header: frames, colors by numbers, text.
Result<void> lookBeside(SourcePhoto &photo)
{
    const ByteView file = photo.bytes.view();
    if (photo.source.type == files::ContentType::Png && photo.bytes.complete()) {
        const PngFacts png = pngFacts(file);
        if (png.frames > 1)
            photo.unseenFrames = png.frames;
        nameWhatWasLeftOut(photo, png);
        if (!png.codingPoints || !takeCodes(photo, *png.codingPoints))
            takeNumbers(photo, png);
    }
    if (photo.source.type == files::ContentType::Heic || photo.source.type == files::ContentType::Avif)
        if (const auto codes = heifCodingPoints(file))
            takeCodes(photo, *codes);
    GLASSINE_CHECK(checkInks(photo));
    if (isHeifSequence(file, photo.source.type))
        photo.unseenFrames = 0;
    if (holdsText(file, photo.source.type) && !imaging::canOpenFonts())
        return fail(ErrorCode::UnsupportedFormat, {}, "SVG with text, and no fonts can be opened safely here");
    if (const int bits = whiteIsZeroBits(file); photo.source.type == files::ContentType::Tiff && bits != 0)
        GLASSINE_CHECK(checkWhiteIsZero(bits));
    photo.facts.animated = photo.facts.animated || photo.unseenFrames.has_value();
    photo.facts.frames = std::max(photo.facts.frames, photo.unseenFrames.value_or(1));
    return {};
}

/// Pages that can stay together: they are all in memory at once.
bool arePagesAlike(const SourcePhoto &photo)
{
    constexpr std::int64_t kMostBytes = std::int64_t(512) << 20;
    const imaging::Header &header = photo.header;
    const std::int64_t pixels = std::int64_t(header.stored.width) * header.stored.height * header.frames;
    return photo.source.type == files::ContentType::Tiff && header.frames > 1 && photo.bytes.complete()
        && pixels * header.bands * (header.bitsPerSample > 8 ? 2 : 1) <= kMostBytes
        && tiffPagesAreEqual(photo.bytes.view());
}

Result<SourcePhoto> openUsual(const imaging::Source &source)
{
    SourcePhoto photo;
    photo.source = source;
    photo.kind = source.type;
    GLASSINE_TRY(photo.header, imaging::readHeader(source));
    photo.whole = photo.header.upright();
    GLASSINE_TRY(photo.bytes, SourceBytes::open(source.fd, files::kSnapshotBytes));
    if (source.type == files::ContentType::Tiff && photo.header.frames > 1) {
        // libvips counts the smaller versions in a pyramid as pages.
        if (const int pages = tiffPages(photo.bytes.view()); pages > 0)
            photo.header.frames = std::min(pages, photo.header.frames);
    }
    photo.facts.equalPages = arePagesAlike(photo);
    photo.blocks = blocksOf(photo);
    if (source.type == files::ContentType::Jpeg && photo.bytes.complete())
        addFromSegments(photo);
    else if (source.type == files::ContentType::Png && photo.bytes.complete())
        addFromTexts(photo);
    else
        addFromResources(photo);
    turn(photo);
    return photo;
}

} // namespace

Result<SourcePhoto> openSource(const imaging::Source &original, const RawWish *wish)
{
    const bool raw = original.type == files::ContentType::Raw;
    GLASSINE_TRY(SourcePhoto photo, raw ? openRaw(original, wish != nullptr ? *wish : RawWish()) : openUsual(original));
    GLASSINE_CHECK(addSidecar(photo));
    const imaging::Source &source = photo.source;
    const metadata::Summary summary = metadata::summarize(photo.blocks);
    describePixels(photo.header, photo.facts);
    describeMetadata(photo.blocks, summary, photo.facts);
    photo.facts.gainMap = summary.gainMap || holdsGainMap(photo.bytes.view(), source.type);
    photo.facts.motionPhoto = summary.motionPhoto || holdsMotion(photo.bytes.view(), source.type);
    photo.facts.depth = summary.depth || holdsDepth(photo.bytes.view(), source.type);
    if (!photo.header.icc.empty())
        say(photo, "profile", photo.header.icc);
    else if (!photo.developed)
        takeExif(photo, summary);
    GLASSINE_CHECK(lookBeside(photo));
    describeColors(photo);
    for (const std::string &note : photo.header.notes)
        photo.warnings.push_back({note, {}});
    return photo;
}

} // namespace glassine::pipeline
