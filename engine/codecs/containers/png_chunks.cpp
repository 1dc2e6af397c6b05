// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/containers/byte_order.h"
#include "codecs/containers/containers.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace glassine::codecs {

namespace {

constexpr std::size_t kSignature = 8;
constexpr std::size_t kAround = 12; // length, type, CRC

/// PNG 3rd edition, annex D.
std::uint32_t crcOf(ByteView view)
{
    static const auto kTable = [] {
        std::array<std::uint32_t, 256> table{};
        for (std::uint32_t n = 0; n < 256; ++n) {
            std::uint32_t c = n;
            for (int k = 0; k < 8; ++k)
                c = (c & 1) != 0 ? 0xedb88320U ^ (c >> 1) : c >> 1;
            table[n] = c;
        }
        return table;
    }();
    std::uint32_t crc = 0xffffffffU;
    for (const std::byte b : view)
        crc = kTable[(crc ^ std::to_integer<std::uint32_t>(b)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

void appendChunk(Bytes &file, std::string_view type, ByteView data)
{
    appendBig(file, data.size(), 4);
    const std::size_t start = file.size();
    append(file, type);
    append(file, data);
    appendBig(file, crcOf(ByteView(file).subspan(start)), 4);
}

Bytes profileChunk(ByteView icc)
{
    Bytes data;
    append(data, std::string_view("icc\0\0", 5)); // name, compression method 0
    const QByteArray packed = qCompress(reinterpret_cast<const uchar *>(icc.data()), static_cast<qsizetype>(icc.size()),
                                        9);
    constexpr qsizetype kQtLength = 4; // Qt's own prefix in front of the zlib stream
    append(data,
           std::as_bytes(std::span(packed.data() + kQtLength, static_cast<std::size_t>(packed.size() - kQtLength))));
    return data;
}

Bytes resolutionChunk(int ppi)
{
    const auto perMeter = static_cast<std::uint32_t>(std::lround(ppi / 0.0254));
    Bytes data;
    appendBig(data, perMeter, 4);
    appendBig(data, perMeter, 4);
    appendBig(data, 1, 1); // unit: meter
    return data;
}

void appendAttachments(Bytes &file, const Attachments &attachments)
{
    const metadata::Blocks &blocks = attachments.blocks;
    const Bytes &icc = attachments.icc;
    const int ppi = attachments.ppi;
    if (!icc.empty())
        appendChunk(file, "iCCP", profileChunk(icc));
    if (ppi > 0)
        appendChunk(file, "pHYs", resolutionChunk(ppi));
    if (!blocks.exif.empty())
        appendChunk(file, "eXIf", blocks.exif);
    if (!blocks.xmp.empty()) {
        Bytes data;
        append(data, std::string_view("XML:com.adobe.xmp\0\0\0\0\0", 22)); // uncompressed, no language
        append(data, ByteView(blocks.xmp));
        appendChunk(file, "iTXt", data);
    }
}

bool holdsPixels(ByteView file, std::size_t typeAt)
{
    static constexpr std::string_view kTypes[] = {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"};
    return std::any_of(std::begin(kTypes), std::end(kTypes),
                       [&](std::string_view type) { return hasText(file, typeAt, type); });
}

} // namespace

Result<Bytes> attachToPng(ByteView file, const Attachments &attachments)
{
    if (!hasText(file, 0, "\x89PNG\r\n\x1a\n"))
        return fail(ErrorCode::CannotEncode, {}, "not a PNG");
    Bytes out;
    out.reserve(file.size() + attachments.icc.size() + attachments.blocks.exif.size() + attachments.blocks.xmp.size()
                + 256);
    append(out, file.first(kSignature));
    for (std::size_t at = kSignature; at + kAround <= file.size();) {
        const std::size_t whole = kAround + big32(file, at);
        if (whole > file.size() - at)
            return fail(ErrorCode::CannotEncode, {}, "the PNG encoder wrote a broken chunk");
        if (holdsPixels(file, at + 4))
            append(out, file.subspan(at, whole));
        if (hasText(file, at + 4, "IHDR"))
            appendAttachments(out, attachments);
        at += whole;
    }
    return out;
}

} // namespace glassine::codecs
