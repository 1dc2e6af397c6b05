// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/containers/byte_order.h"
#include "codecs/containers/containers.h"

#include <algorithm>
#include <vector>

namespace glassine::codecs {

namespace {

// RFC 9649, 2.7.1: the feature flags of VP8X.
constexpr std::uint32_t kHasProfile = 0x20;
constexpr std::uint32_t kHasAlpha = 0x10;
constexpr std::uint32_t kHasExif = 0x08;
constexpr std::uint32_t kHasXmp = 0x04;
constexpr std::size_t kRiffHead = 12;
constexpr std::size_t kChunkHead = 8;

struct Chunk {
    std::string_view type;
    ByteView data;
};

std::vector<Chunk> chunksOf(ByteView file)
{
    std::vector<Chunk> chunks;
    for (std::size_t at = kRiffHead; at + kChunkHead <= file.size();) {
        const std::size_t size = little32(file, at + 4);
        if (size > file.size() - at - kChunkHead)
            return {};
        const auto *type = reinterpret_cast<const char *>(file.data() + at);
        chunks.push_back({std::string_view(type, 4), file.subspan(at + kChunkHead, size)});
        at += kChunkHead + size + (size & 1);
    }
    return chunks;
}

void appendChunk(Bytes &file, std::string_view type, ByteView data)
{
    append(file, type);
    appendLittle(file, data.size(), 4);
    append(file, data);
    if (data.size() % 2 == 1)
        file.push_back(std::byte(0));
}

/// The extended header a simple file would have had.
Bytes headerFor(const Chunk &picture)
{
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t flags = 0;
    if (picture.type == "VP8L" && picture.data.size() >= 5) {
        const std::uint32_t bits = little32(picture.data, 1);
        width = (bits & 0x3fff) + 1;
        height = (bits >> 14 & 0x3fff) + 1;
        flags = (bits >> 28 & 1) != 0 ? kHasAlpha : 0;
    } else if (picture.data.size() >= 10) {
        width = little16(picture.data, 6) & 0x3fff;
        height = little16(picture.data, 8) & 0x3fff;
    }
    Bytes header;
    appendLittle(header, flags, 4);
    appendLittle(header, width - 1, 3);
    appendLittle(header, height - 1, 3);
    return header;
}

std::uint32_t flagsFor(const Attachments &attachments)
{
    return (attachments.icc.empty() ? 0 : kHasProfile) | (attachments.blocks.exif.empty() ? 0 : kHasExif)
        | (attachments.blocks.xmp.empty() ? 0 : kHasXmp);
}

bool isMetadata(std::string_view type)
{
    return type == "VP8X" || type == "ICCP" || type == "EXIF" || type == "XMP ";
}

} // namespace

Result<Bytes> attachToWebp(ByteView file, const Attachments &attachments)
{
    const std::vector<Chunk> chunks = chunksOf(file);
    if (chunks.empty())
        return fail(ErrorCode::CannotEncode, {}, "the WebP encoder wrote a broken chunk");
    const bool simple = chunks.front().type != "VP8X";
    const std::uint32_t flags = flagsFor(attachments);
    if (simple && flags == 0)
        return Bytes(file.begin(), file.end());
    constexpr std::size_t kHeader = 10; // flags, width, height (RFC 9649, 2.7)
    if (!simple && chunks.front().data.size() < kHeader)
        return fail(ErrorCode::CannotEncode, {}, "a WebP whose header is too short");
    Bytes header = simple ? headerFor(chunks.front()) : Bytes(chunks.front().data.begin(), chunks.front().data.end());
    header[0] = (header[0] & ~static_cast<std::byte>(kHasProfile | kHasExif | kHasXmp)) | static_cast<std::byte>(flags);
    Bytes out;
    append(out, file.subspan(0, kRiffHead));
    appendChunk(out, "VP8X", header);
    if (!attachments.icc.empty())
        appendChunk(out, "ICCP", attachments.icc);
    for (const Chunk &chunk : chunks) {
        if (!isMetadata(chunk.type))
            appendChunk(out, chunk.type, chunk.data);
    }
    if (!attachments.blocks.exif.empty())
        appendChunk(out, "EXIF", attachments.blocks.exif);
    if (!attachments.blocks.xmp.empty())
        appendChunk(out, "XMP ", attachments.blocks.xmp);
    Bytes size;
    appendLittle(size, out.size() - 8, 4);
    std::copy(size.begin(), size.end(), out.begin() + 4);
    return out;
}

} // namespace glassine::codecs
