// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/gain_map.h"

#include "base/byte_order.h"
#include "pipeline/jpeg_parts.h"
#include "pipeline/tiff_reader.h"

#include <algorithm>
#include <cctype>

namespace glassine::pipeline {

namespace {

constexpr std::string_view kXmpName{"http://ns.adobe.com/xap/1.0/\0", 29};
constexpr std::string_view kIccName{"ICC_PROFILE\0", 12};
constexpr std::string_view kIsoName{"urn:iso:std:iso:ts:21496:-1\0", 28};
constexpr std::size_t kMostPictures = 16;

/// Where a Multi-Picture Format's list of pictures stands in its index, and how many bytes it has.
std::pair<std::size_t, std::size_t> entriesIn(const TiffReader &index)
{
    constexpr std::size_t kEntries = 0xb002;
    const std::size_t directory = index.at(4, 4);
    const std::size_t count = std::min<std::size_t>(index.at(directory, 2), 64);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t tag = directory + 2 + 12 * i;
        if (index.at(tag, 2) == kEntries)
            return {index.at(tag + 8, 4), index.at(tag + 4, 4)};
    }
    return {};
}

bool isJpegAt(ByteView file, std::size_t at)
{
    return at + 3 <= file.size() && bigEndian(file, at, 3) == 0xffd8ff;
}

/// The whole picture that begins at `at`, when one does.
void addPicture(ByteView file, std::size_t at, std::vector<ByteView> &pictures)
{
    if (!isJpegAt(file, at) || pictures.size() >= kMostPictures)
        return;
    const ByteView rest = file.subspan(at);
    const std::size_t length = jpegLength(rest);
    const bool known = std::any_of(pictures.begin(), pictures.end(),
                                   [&](ByteView other) { return other.data() == rest.data(); });
    if (length > 0 && !known)
        pictures.push_back(rest.first(length));
}

void addIndexed(ByteView file, std::vector<ByteView> &pictures)
{
    constexpr std::size_t kEntryBytes = 16;
    walkJpegHeader(file, [&](const JpegSegment &segment) {
        if (segment.marker != 0xe2 || !asText(segment.payload).starts_with(kMpfName))
            return true;
        const ByteView tiff = segment.payload.subspan(kMpfName.size());
        const auto base = static_cast<std::size_t>(tiff.data() - file.data());
        const TiffReader index(tiff);
        const auto [entries, bytes] = entriesIn(index);
        for (std::size_t i = 1; i < kMostPictures && (i + 1) * kEntryBytes <= bytes; ++i)
            if (const std::size_t offset = index.at(entries + i * kEntryBytes + 8, 4); offset > 0)
                addPicture(file, base + offset, pictures);
        return false;
    });
}

GainMap describe(ByteView file)
{
    GainMap map;
    map.file = file;
    walkJpegHeader(file, [&map](const JpegSegment &segment) {
        const std::string_view name = asText(segment.payload);
        const auto takeBehind = [&segment](std::size_t skip, Bytes &into) {
            into.insert(into.end(), segment.payload.begin() + static_cast<std::ptrdiff_t>(skip), segment.payload.end());
        };
        if (segment.marker == 0xe1 && name.starts_with(kXmpName) && map.xmp.empty())
            takeBehind(kXmpName.size(), map.xmp);
        else if (segment.marker == 0xe2 && name.starts_with(kIsoName) && map.iso.empty())
            takeBehind(0, map.iso);
        else if (segment.marker == 0xe2 && name.starts_with(kIccName) && segment.payload.size() > kIccName.size() + 2)
            takeBehind(kIccName.size() + 2, map.icc);
        return true;
    });
    const std::string_view xmp = asText(map.xmp);
    map.adobe = xmp.find("http://ns.adobe.com/hdr-gain-map/1.0/") != std::string_view::npos;
    map.apple = xmp.find("http://ns.apple.com/HDRGainMap/1.0/") != std::string_view::npos;
    map.headroom = xmp.find("HDRGainMapHeadroom") != std::string_view::npos;
    return map;
}

/// ISO/IEC 14496-12, 4.2: size and four letters.
std::size_t boxesLength(ByteView file)
{
    std::size_t at = 0;
    while (at + 8 <= file.size()) {
        const std::string_view type = asText(file).substr(at + 4, 4);
        std::size_t length = bigEndian(file, at, 4);
        if (length == 1 && at + 16 <= file.size())
            length = bigEndian(file, at + 8, 8);
        else if (length == 0)
            length = file.size() - at;
        const bool letters = std::all_of(type.begin(), type.end(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == ' ';
        });
        if (!letters || length < 8 || length > file.size() - at)
            break;
        at += length;
    }
    return at;
}

} // namespace

std::vector<ByteView> picturesBehind(ByteView jpeg)
{
    std::vector<ByteView> pictures;
    std::size_t end = jpegLength(jpeg);
    if (end == 0)
        return pictures;
    addIndexed(jpeg, pictures);
    while (isJpegAt(jpeg, end) && pictures.size() < kMostPictures) {
        const std::size_t length = jpegLength(jpeg.subspan(end));
        addPicture(jpeg, end, pictures);
        if (length == 0)
            break;
        end += length;
    }
    return pictures;
}

std::optional<GainMap> gainMapIn(ByteView jpeg)
{
    for (const ByteView picture : picturesBehind(jpeg)) {
        GainMap map = describe(picture);
        if (map.adobe || map.apple || !map.iso.empty())
            return map;
    }
    return std::nullopt;
}

ByteView videoIn(ByteView jpeg)
{
    std::size_t at = jpegLength(jpeg);
    if (at == 0)
        return {};
    for (const ByteView picture : picturesBehind(jpeg))
        at = std::max(at, static_cast<std::size_t>(picture.data() - jpeg.data()) + picture.size());
    const ByteView tail = jpeg.subspan(at);
    const std::size_t name = asText(tail).find("ftyp");
    if (name == std::string_view::npos || name < 4)
        return {};
    const ByteView video = tail.subspan(name - 4);
    return video.first(boxesLength(video));
}

} // namespace glassine::pipeline
