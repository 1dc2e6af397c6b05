// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the metadata of a finished file, not asking the library that wrote it.
#include "base/byte_order.h"
#include "metadata/jpeg_blocks.h"
#include "metadata/kept.h"
#include "metadata/tags.h"

#include <cstring>

namespace glassine::metadata {

namespace {

std::string_view fourCharacters(const std::byte *p)
{
    return {reinterpret_cast<const char *>(p), 4};
}

/// One box of a JPEG XL container (ISO/IEC 18181-2): taken into `blocks`, or refused when it is compressed.
bool takeJxlBox(std::string_view type, ByteView payload, Blocks &blocks)
{
    if (type == "brob")
        return false;
    if (type == "xml ")
        blocks.xmp.assign(payload.begin(), payload.end());
    if (type == "Exif" && payload.size() > 4) {
        const std::size_t skip = 4 + std::size_t(big32(payload, 0));
        if (skip < payload.size())
            blocks.exif.assign(payload.begin() + static_cast<std::ptrdiff_t>(skip), payload.end());
    }
    return true;
}

bool readJxl(ByteView file, Blocks &blocks)
{
    if (file.size() >= 2 && file[0] == std::byte(0xff) && file[1] == std::byte(0x0a))
        return true; // a bare codestream has no room for metadata
    while (file.size() >= 8) {
        std::uint64_t size = big32(file, 0);
        std::size_t header = 8;
        if (size == 1 && file.size() >= 16) {
            size = bigEndian(file, 8, 8);
            header = 16;
        }
        if (size == 0)
            size = file.size();
        if (size < header || size > file.size())
            return false;
        const auto length = static_cast<std::size_t>(size);
        if (!takeJxlBox(fourCharacters(file.data() + 4), file.subspan(header, length - header), blocks))
            return false;
        file = file.subspan(length);
    }
    return file.empty();
}

std::size_t afterGifSubBlocks(ByteView file, std::size_t at)
{
    while (at < file.size() && file[at] != std::byte(0))
        at += 1 + std::to_integer<std::size_t>(file[at]);
    return at + 1;
}

std::size_t gifTableBytes(std::byte flags)
{
    const auto bits = std::to_integer<unsigned>(flags);
    return (bits & 0x80U) != 0 ? std::size_t(3) << ((bits & 7U) + 1) : 0;
}

/// XMP of a GIF is an application extension whose data is not in sub-blocks: it runs up to its magic trailer.
bool takeGifXmp(ByteView file, std::size_t at, Blocks &blocks, std::size_t &next)
{
    static constexpr std::string_view kName = "XMP DataXMP";
    if (at + 12 > file.size() || std::memcmp(file.data() + at + 1, kName.data(), kName.size()) != 0)
        return false;
    std::size_t end = at + 12;
    while (end < file.size() && file[end] != std::byte(0x01))
        ++end;
    blocks.xmp.assign(file.begin() + static_cast<std::ptrdiff_t>(at + 12),
                      file.begin() + static_cast<std::ptrdiff_t>(end));
    next = std::min(end + 258, file.size());
    return true;
}

bool readGif(ByteView file, Blocks &blocks)
{
    if (file.size() < 13 || std::memcmp(file.data(), "GIF8", 4) != 0)
        return false;
    std::size_t at = 13 + gifTableBytes(file[10]);
    while (at + 1 < file.size() && file[at] != std::byte(0x3b)) {
        if (file[at] == std::byte(0x21)) {
            std::size_t next = 0;
            const bool xmp = file[at + 1] == std::byte(0xff) && takeGifXmp(file, at + 2, blocks, next);
            at = xmp ? next : afterGifSubBlocks(file, at + 2);
        } else if (file[at] == std::byte(0x2c) && at + 10 < file.size()) {
            at = afterGifSubBlocks(file, at + 10 + gifTableBytes(file[at + 9]) + 1);
        } else {
            return false;
        }
    }
    return true;
}

/// exiv2 calls the second directory of a TIFF its thumbnail. There it is a page or a level of a pyramid, and how its
/// pixels are stored tells nothing about the photo; anything else found there stays and is a finding.
void forgetPages(Exiv2::ExifData &exif)
{
    for (auto it = exif.begin(); it != exif.end();)
        it = it->groupName() != "Image" && isStorageOfPage(*it) && describesOldFile(*it) ? exif.erase(it)
                                                                                         : std::next(it);
}

Blocks readWithExiv2(ByteView file, bool pages)
{
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(file.data()),
#if EXIV2_TEST_VERSION(0, 28, 0)
                                                 file.size());
#else
                                                 static_cast<long>(file.size()));
#endif
    image->readMetadata();
    Tags tags;
    tags.exif = image->exifData();
    if (pages)
        forgetPages(tags.exif);
    tags.iptc = image->iptcData();
    if (image->byteOrder() != Exiv2::invalidByteOrder)
        tags.byteOrder = image->byteOrder();
    std::vector<std::string> notes;
    Blocks blocks = serialize(tags, notes);
    const std::string packet = image->xmpPacket();
    const auto *first = reinterpret_cast<const std::byte *>(packet.data());
    blocks.xmp.assign(first, first + packet.size());
    return blocks;
}

void addWhatExiv2LeavesOut(ByteView file, Blocks &blocks)
{
    JpegBlocks more = jpegBlocks(file, blocks.xmp, file.size());
    blocks.iptcDigest = std::move(more.iptcDigest);
    if (more.extendedXmp.empty())
        return;
    if (Bytes merged = mergedXmp(blocks.xmp, more.extendedXmp); !merged.empty())
        blocks.xmp = std::move(merged);
}

} // namespace

Blocks readBack(ByteView file, std::string_view codec, bool &readable)
{
    Blocks blocks;
    readable = false;
    try {
        if (codec == "jxl") {
            readable = readJxl(file, blocks);
        } else if (codec == "gif") {
            readable = readGif(file, blocks);
        } else if (!file.empty()) {
            blocks = readWithExiv2(file, codec == "tiff");
            if (codec == "jpeg")
                addWhatExiv2LeavesOut(file, blocks);
            readable = true;
        }
    } catch (const std::exception &) {
        readable = false;
    }
    return readable ? blocks : Blocks{};
}

} // namespace glassine::metadata
