// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a picture's file: what is found in it by our own walks lies inside it, and metadata is attached to it or not.

#include "base/byte_order.h"
#include "codecs/containers/containers.h"
#include "fuzz/fuzz_target.h"
#include "imaging/iptc.h"
#include "imaging/svg_look.h"
#include "metadata/jpeg_blocks.h"
#include "pipeline/extras.h"
#include "pipeline/heif_facts.h"
#include "pipeline/heif_gain_map.h"
#include "pipeline/jp2_blocks.h"
#include "pipeline/jpeg_parts.h"
#include "pipeline/png_facts.h"

#include <array>

using namespace glassine;
using namespace glassine::pipeline;
using files::ContentType;

namespace {

constexpr std::array kTypes{ContentType::Jpeg,     ContentType::Png,  ContentType::Gif,  ContentType::WebP,
                            ContentType::Tiff,     ContentType::Heic, ContentType::Avif, ContentType::JpegXl,
                            ContentType::Jpeg2000, ContentType::Psd,  ContentType::Svg};

void requireInside(ByteView part, ByteView file)
{
    fuzzRequire(part.empty() || (part.data() >= file.data() && part.data() + part.size() <= file.data() + file.size()),
                "what is found lies in the file");
}

void lookForExtras(ByteView file)
{
    for (const ContentType type : kTypes) {
        (void)holdsGainMap(file, type);
        (void)holdsDepth(file, type);
        (void)holdsMotion(file, type);
        (void)isHeifSequence(file, type);
        (void)holdsText(file, type);
        (void)holdsOnlyPicture(file, type);
        fuzzRequire(bytesBehind(file, type) <= file.size(), "no more lies behind than there is");
        requireInside(photoshopResources(file, type), file);
    }
    fuzzRequire(tiffPages(file) >= 0, "pages are counted");
    (void)tiffPagesAreEqual(file);
    (void)whiteIsZeroBits(file);
    (void)imaging::lookAlongTags(asText(file));
    fuzzRequire(pngFacts(file).frames >= 1, "a PNG has a frame");
}

void takeApart(ByteView file)
{
    (void)walkJpegHeader(file, [file](const JpegSegment &segment) {
        requireInside(segment.payload, file);
        requireInside(imaging::datasetsOf(segment.payload), file);
        requireInside(imaging::digestOf(segment.payload), file);
        return true;
    });
    fuzzRequire(jpegLength(file) <= file.size(), "a picture is no longer than its file");
    for (const ByteView picture : picturesBehind(file))
        requireInside(picture, file);
    if (const auto map = gainMapIn(file))
        requireInside(map->file, file);
    requireInside(videoIn(file), file);
    (void)metadata::jpegBlocks(file, file, 1 << 16);
    (void)heifCodingPoints(file);
    for (const ContentType type : {ContentType::Heic, ContentType::Avif})
        (void)heifGainMapIn(file, type, {});
    const Jp2Blocks blocks = jp2Blocks(file);
    for (const ByteView block : {blocks.exif, blocks.xmp, blocks.iptc, blocks.resources})
        requireInside(block, file);
}

Bytes bytesOf(std::string_view text)
{
    const auto *first = reinterpret_cast<const std::byte *>(text.data());
    return {first, first + text.size()};
}

/// As for pixels that somebody else has compressed.
void attach(ByteView file)
{
    using namespace std::string_view_literals;
    static const metadata::Blocks blocks{bytesOf("II*\0\x08\0\0\0\1\0\x0F\1\2\0\4\0\0\0Cam\0\0\0\0\0"sv),
                                         bytesOf("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"sv),
                                         bytesOf("\x1C\2\x50\0\4Jane"sv)};
    static const Bytes icc = bytesOf("\0\0\0\x10"
                                     "a profile …"sv);
    const codecs::Attachments attachments{blocks, icc, 300, nullptr};
    for (const auto attachTo : {codecs::attachToJpeg, codecs::attachToPng, codecs::attachToWebp})
        if (const auto made = attachTo(file, attachments))
            fuzzRequire(!made->empty(), "something is attached to");
    const std::array behind{file};
    (void)codecs::withPicturesBehind(file, behind);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool initialized = [] {
        metadata::initialize();
        return true;
    }();
    (void)initialized;
    const ByteView file(reinterpret_cast<const std::byte *>(data), size);
    lookForExtras(file);
    takeApart(file);
    attach(file);
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    using std::string_literals::operator""s;
    const std::string jpeg = "\xFF\xD8\xFF\xE1\0\x0A"
                             "Exif\0\0xx\xFF\xED\0\x1A"
                             "Photoshop 3.0\0"
                             "8BIM\4\4\0\0\xFF\xDA\0\x08\1\1\0\0\x3F\0"
                             "ab\xFF\xD9"s;
    const std::string heic =
        "\0\0\0\x18"
        "ftypheic\0\0\0\0mif1heic\0\0\0\x6e"
        "meta\0\0\0\0\0\0\0\x0e"
        "pitm\0\0\0\0\0\1"
        "\0\0\0\x23iinf\0\0\0\0\0\1\0\0\0\x15infe\2\0\0\0\0\1\0\0hvc1\0"
        "\0\0\0\x31iprp\0\0\0\x1eipco\0\0\0\x14ispe\0\0\0\0\0\0\0\x40\0\0\0\x40\0\0\0\x0bipma\0\0\0"s;
    return {
        jpeg,
        jpeg + jpeg
            + "\0\0\0\x18"
              "ftypmp42\0\0\0\0mp42isom"s,
        "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0abcd\0\0\0\x08tEXtAuthor\0me\0\0\0\0\0\0\0\x04gAMA\0"
        "\0\xb1\x8f"
        "abcd\0\0\0\1IDATxabcd\0\0\0\0IENDabcd"s,
        "GIF89a\x10\0\x10\0\x80\0\0abcdef!\xFF\x0BXMP DataXMP\1x\0,\0\0\0\0\1\0\1\0\0\2\1x\0;"s,
        "RIFF\x24\0\0\0WEBPVP8X\x0A\0\0\0\x10\0\0\0\1\0\0\1\0\0ALPH\2\0\0\0xxVP8L\2\0\0\0xx"s,
        "II*\0\x08\0\0\0\3\0\0\1\4\0\1\0\0\0\1\0\0\0\1\1\4\0\1\0\0\0\1\0\0\0\6\1\3\0\1\0\0\0\0\0\0\0\0\0\0\0"s,
        heic,
        "\0\0\0\x0CjP  \r\n\x87\n\0\0\0\x14"
        "ftypjp2 \0\0\0\0jp2 \0\0\0\x20uuid\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91"
        "\xe3\xaf\xac<x:xmp/>\0\0\0\x09xml <"s,
        "\0\0\0\x0CJXL \r\n\x87\n\0\0\0\x14"
        "ftypjxl \0\0\0\0jxl \0\0\0\x0A"
        "Exif\0\0\0\0jxlc"s,
        "<svg xmlns='http://www.w3.org/2000/svg'><g><filter><feTurbulence numOctaves='9'/></filter><text>x</text></g></svg>"s,
    };
}
