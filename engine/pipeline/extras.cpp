// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/extras.h"

#include "base/byte_order.h"
#include "pipeline/jp2_blocks.h"
#include "pipeline/jpeg_parts.h"
#include "pipeline/tiff_reader.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace glassine::pipeline {

namespace {

using files::ContentType;

// Where the boxes of HEIF tell what items there are; real files need some ten kilobytes.
constexpr std::size_t kHeifHead = 256 << 10;

std::string_view fourAt(ByteView file, std::size_t at)
{
    return asText(file).substr(at, 4);
}

bool isKnownJpegSegment(const JpegSegment &segment)
{
    const std::string_view name = asText(segment.payload);
    switch (segment.marker) {
    case 0xe0: return name.starts_with("JFIF");
    case 0xe1:
        return name.starts_with(std::string_view("Exif\0", 5)) || name.starts_with("http://ns.adobe.com/xap/1.0/");
    case 0xe2: return name.starts_with("ICC_PROFILE");
    case 0xee: return name.starts_with("Adobe");
    default:
        // Photoshop's segment may hold more than IPTC; comments and the rest say what they like.
        return segment.marker < 0xe0 || (segment.marker > 0xef && segment.marker != 0xfe);
    }
}

bool onlyPictureInJpeg(ByteView file)
{
    bool known = true;
    const std::size_t scan = walkJpegHeader(file, [&](const JpegSegment &segment) {
        known = known && isKnownJpegSegment(segment);
        return known;
    });
    return known && scan != 0 && jpegLength(file) == file.size();
}

bool onlyPictureInPng(ByteView file)
{
    static constexpr std::string_view kKnown[] = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
                                                  "iCCP", "sBIT", "bKGD", "pHYs", "eXIf", "hIST", "cICP"};
    std::size_t at = 8;
    while (at + 12 <= file.size()) {
        const std::size_t length = bigEndian(file, at, 4);
        const std::string_view name = fourAt(file, at + 4);
        if (length > file.size() - at - 12)
            return false;
        const bool xmp = name == "iTXt" && asText(file.subspan(at + 8, length)).starts_with("XML:com.adobe.xmp");
        if (!xmp && std::find(std::begin(kKnown), std::end(kKnown), name) == std::end(kKnown))
            return false;
        at += 12 + length;
        if (name == "IEND")
            return at == file.size();
    }
    return false;
}

/// With its IEND; 0 when there is none.
std::size_t pngLength(ByteView file)
{
    std::size_t at = 8;
    while (at + 12 <= file.size()) {
        const std::size_t length = bigEndian(file, at, 4);
        if (length > file.size() - at - 12)
            return 0;
        const bool last = fourAt(file, at + 4) == "IEND";
        at += 12 + length;
        if (last)
            return at;
    }
    return 0;
}

bool onlyPictureInWebP(ByteView file)
{
    static constexpr std::string_view kKnown[] = {"VP8 ", "VP8L", "VP8X", "ALPH", "ICCP",
                                                  "EXIF", "XMP ", "ANIM", "ANMF"};
    if (file.size() < 12 || littleEndian(file, 4, 4) + 8 != file.size())
        return false;
    std::size_t at = 12;
    while (at + 8 <= file.size()) {
        if (std::find(std::begin(kKnown), std::end(kKnown), fourAt(file, at)) == std::end(kKnown))
            return false;
        const std::size_t length = littleEndian(file, at + 4, 4);
        if (length > file.size() - at - 8)
            return false;
        at += 8 + length + length % 2;
    }
    return at >= file.size();
}

bool mentions(ByteView file, std::string_view words)
{
    return asText(file).find(words) != std::string_view::npos;
}

bool gainMapInJpeg(ByteView file)
{
    bool several = false, iso = false;
    walkJpegHeader(file, [&](const JpegSegment &segment) {
        const std::string_view name = asText(segment.payload);
        if (segment.marker == 0xe2) {
            several = several || name.starts_with(kMpfName);
            iso = iso || name.starts_with("urn:iso:std:iso:ts:21496");
        }
        return true;
    });
    // A second picture alone is often just a larger preview: it is a gain map when it says so itself.
    return iso
        || (several
            && (mentions(file, "http://ns.apple.com/HDRGainMap/1.0/")
                || mentions(file, "http://ns.adobe.com/hdr-gain-map/1.0/")));
}

/// ISO/IEC 23008-12: an item of type 'tmap' is the tone-mapped picture that a gain map makes.
bool toneMapItem(ByteView head)
{
    constexpr std::size_t kTypeAfterName = 12; // 'infe', version and flags, item id, protection index
    const std::string_view text = asText(head);
    for (std::size_t at = text.find("infe"); at != std::string_view::npos; at = text.find("infe", at + 4)) {
        if (at + kTypeAfterName + 4 <= text.size() && text.substr(at + kTypeAfterName, 4) == "tmap")
            return true;
    }
    return false;
}

bool gainMapInHeif(ByteView file)
{
    const ByteView head = file.first(std::min(file.size(), kHeifHead));
    return mentions(head, "urn:com:apple:photo:2020:aux:hdrgainmap") || toneMapItem(head);
}

/// A box of this name at the top level of a HEIF file.
bool topLevelBox(ByteView file, std::string_view name)
{
    std::size_t at = 0;
    while (at + 16 <= file.size()) {
        std::size_t length = bigEndian(file, at, 4);
        if (fourAt(file, at + 4) == name)
            return true;
        if (length == 1)
            length = bigEndian(file, at + 8, 8);
        if (length < 8 || length > file.size() - at)
            return false;
        at += length;
    }
    return false;
}

bool videoBehindJpeg(ByteView file)
{
    const std::size_t length = jpegLength(file);
    if (length == 0 || length >= file.size())
        return false;
    const ByteView tail = file.subspan(length);
    return mentions(tail, "ftypmp4") || mentions(tail, "ftypisom") || mentions(tail, "ftypqt  ")
        || mentions(tail, "MotionPhoto_Data");
}

bool isClassicTiff(ByteView file)
{
    const std::string_view text = asText(file);
    return text.starts_with(std::string_view("II*\0", 4)) || text.starts_with(std::string_view("MM\0*", 4));
}

/// The position of a tag's value in a directory; 0 when it is not there.
std::size_t tagValue(const TiffReader &tiff, std::size_t directory, std::size_t tag)
{
    const std::size_t entries = tiff.at(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + 12 * i;
        if (tiff.at(entry, 2) == tag)
            return entry + 8;
    }
    return 0;
}

/// TIFF 6.0: NewSubfileType bit 0 marks a smaller version of another image, bit 2 a mask.
bool isPage(const TiffReader &tiff, std::size_t directory)
{
    constexpr std::size_t kNewSubfileType = 254;
    const std::size_t value = tagValue(tiff, directory, kNewSubfileType);
    return value == 0 || (tiff.at(value, 4) & 5) == 0;
}

/// Until `each` answers false.
void forEachDirectory(ByteView file, const std::function<bool(const TiffReader &, std::size_t)> &each)
{
    constexpr int kMostDirectories = 10'000; // a chain that bites its own tail ends here
    if (!isClassicTiff(file))
        return;
    const TiffReader tiff(file);
    std::size_t directory = tiff.at(4, 4);
    for (int seen = 0; directory != 0 && seen < kMostDirectories; ++seen) {
        if (!each(tiff, directory))
            return;
        directory = tiff.at(directory + 2 + 12 * tiff.at(directory, 2), 4);
    }
}

/// Width, height, bits, how many bands, which colors, which kind of numbers, and how it lies.
using PageShape = std::array<std::size_t, 7>;

PageShape shapeOf(const TiffReader &tiff, std::size_t directory)
{
    constexpr std::size_t kTags[] = {256, 257, 258, 277, 262, 339, 274};
    PageShape shape{};
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const std::size_t value = tagValue(tiff, directory, kTags[i]);
        if (value == 0)
            continue;
        const std::size_t type = tiff.at(value - 6, 2), count = tiff.at(value - 4, 4);
        const std::size_t bytes = type == 3 ? 2 : 4;
        const std::size_t at = count * bytes <= 4 ? value : tiff.at(value, 4); // of several, the first
        shape[i] = tiff.at(at, bytes);
    }
    return shape;
}

} // namespace

int tiffPages(ByteView file)
{
    int pages = 0;
    forEachDirectory(file, [&pages](const TiffReader &tiff, std::size_t directory) {
        pages += isPage(tiff, directory) ? 1 : 0;
        return true;
    });
    return pages;
}

bool tiffPagesAreEqual(ByteView file)
{
    std::optional<PageShape> first;
    bool equal = true;
    forEachDirectory(file, [&](const TiffReader &tiff, std::size_t directory) {
        const PageShape shape = shapeOf(tiff, directory);
        equal = isPage(tiff, directory) && first.value_or(shape) == shape;
        first = shape;
        return equal;
    });
    return equal && first.has_value();
}

ByteView photoshopResources(ByteView file, ContentType type)
{
    constexpr std::size_t kResourcesTag = 34377;
    if (type == ContentType::Psd) { // Photoshop file format: header, color table, resources
        constexpr std::size_t kHeader = 26;
        if (file.size() < kHeader + 8)
            return {};
        const std::size_t at = kHeader + 4 + bigEndian(file, kHeader, 4);
        return at + 4 <= file.size() ? file.subspan(at + 4, std::min(bigEndian(file, at, 4), file.size() - at - 4))
                                     : ByteView();
    }
    if (type == ContentType::Jpeg2000)
        return jp2Blocks(file).resources;
    if (!isClassicTiff(file))
        return {};
    const TiffReader tiff(file);
    const std::size_t value = tagValue(tiff, tiff.at(4, 4), kResourcesTag);
    if (value == 0)
        return {};
    const std::size_t length = tiff.at(value - 4, 4), at = tiff.at(value, 4);
    return at < file.size() && length <= file.size() - at ? file.subspan(at, length) : ByteView();
}

int whiteIsZeroBits(ByteView file)
{
    constexpr std::size_t kBitsPerSample = 258;
    constexpr std::size_t kPhotometric = 262;
    if (!isClassicTiff(file))
        return 0;
    const TiffReader tiff(file);
    const std::size_t directory = tiff.at(4, 4);
    const std::size_t photometric = tagValue(tiff, directory, kPhotometric);
    if (photometric == 0 || tiff.at(photometric, 2) != 0)
        return 0;
    const std::size_t bits = tagValue(tiff, directory, kBitsPerSample);
    return bits == 0 ? 1 : static_cast<int>(tiff.at(bits, 2)); // TIFF 6.0: one bit unless said otherwise
}

bool holdsGainMap(ByteView file, ContentType type)
{
    switch (type) {
    case ContentType::Jpeg: return gainMapInJpeg(file);
    case ContentType::Heic:
    case ContentType::Avif: return gainMapInHeif(file);
    default: return false;
    }
}

bool holdsDepth(ByteView file, ContentType type)
{
    if (type != ContentType::Heic && type != ContentType::Avif)
        return false;
    // ISO/IEC 23008-12, H.2.3.2 and MPEG-B; Apple's matte says which parts are the person.
    const ByteView head = file.first(std::min(file.size(), kHeifHead));
    return mentions(head, "urn:mpeg:hevc:2015:auxid:2") || mentions(head, "urn:mpeg:mpegB:cicp:systems:auxiliary:depth")
        || mentions(head, "urn:com:apple:photo:2018:aux:portraiteffectsmatte") || mentions(head, ":aux:semantic");
}

bool holdsMotion(ByteView file, ContentType type)
{
    switch (type) {
    case ContentType::Jpeg: return videoBehindJpeg(file);
    case ContentType::Heic: return topLevelBox(file, "mpvd"); // Samsung's HEICs keep the video in a box of their own
    default: return false;
    }
}

bool isHeifSequence(ByteView file, ContentType type)
{
    return (type == ContentType::Heic || type == ContentType::Avif) && topLevelBox(file, "moov");
}

bool holdsText(ByteView file, ContentType type)
{
    if (type != ContentType::Svg)
        return false;
    std::string text(asText(file));
    std::erase(text, '\0'); // UTF-16
    return text.find("<text") != std::string::npos || text.find(":text") != std::string::npos;
}

std::size_t bytesBehind(ByteView file, ContentType type)
{
    std::size_t end = 0;
    if (type == ContentType::Jpeg)
        end = jpegLength(file);
    else if (type == ContentType::Png)
        end = pngLength(file);
    else if (type == ContentType::WebP && file.size() >= 12)
        end = littleEndian(file, 4, 4) + 8;
    if (end == 0 || end >= file.size())
        return 0;
    const ByteView tail = file.subspan(end);
    const bool onlyZeros = std::all_of(tail.begin(), tail.end(), [](std::byte byte) { return byte == std::byte(0); });
    return onlyZeros ? 0 : tail.size(); // cameras fill up what they have reserved
}

bool holdsOnlyPicture(ByteView file, ContentType type)
{
    switch (type) {
    case ContentType::Jpeg: return onlyPictureInJpeg(file);
    case ContentType::Png: return onlyPictureInPng(file);
    case ContentType::WebP: return onlyPictureInWebP(file);
    default: return false;
    }
}

} // namespace glassine::pipeline
