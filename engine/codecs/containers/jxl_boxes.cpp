// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/containers/byte_order.h"
#include "codecs/containers/containers.h"

namespace glassine::codecs {

namespace {

/// ISO/IEC 18181-2: the signature box, then the file type box.
constexpr std::string_view kContainerStart{"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14"
                                           "ftypjxl \0\0\0\0jxl ",
                                           32};

void appendBox(Bytes &file, std::string_view type, ByteView data)
{
    constexpr std::size_t kHead = 8;
    if (data.size() + kHead > 0xffffffffU) {
        appendBig(file, 1, 4);
        append(file, type);
        appendBig(file, data.size() + 2 * kHead, 8);
    } else {
        appendBig(file, data.size() + kHead, 4);
        append(file, type);
    }
    append(file, data);
}

void appendAttachments(Bytes &file, const metadata::Blocks &blocks)
{
    if (!blocks.exif.empty()) {
        Bytes data;
        appendBig(data, 0, 4); // offset of the TIFF header
        append(data, ByteView(blocks.exif));
        appendBox(file, "Exif", data);
    }
    if (!blocks.xmp.empty())
        appendBox(file, "xml ", blocks.xmp);
}

bool isMetadata(ByteView file, std::size_t typeAt)
{
    return hasText(file, typeAt, "Exif") || hasText(file, typeAt, "xml ") || hasText(file, typeAt, "brob")
        || hasText(file, typeAt, "jumb");
}

/// Behind the two leading boxes and "jxll", which must come first; other metadata boxes are left out.
Result<Bytes> attachToContainer(ByteView file, const metadata::Blocks &blocks)
{
    Bytes out;
    bool attached = false;
    for (std::size_t at = 0; at + 8 <= file.size();) {
        const std::uint32_t size32 = big32(file, at);
        const std::size_t size = size32 == 0 ? file.size() - at : size32;
        if (size < 8 || size > file.size() - at)
            return fail(ErrorCode::CannotEncode, {}, "the JPEG XL encoder wrote a box that is not understood");
        if (!attached && (hasText(file, at + 4, "jxlc") || hasText(file, at + 4, "jxlp"))) {
            appendAttachments(out, blocks);
            attached = true;
        }
        if (!isMetadata(file, at + 4))
            append(out, file.subspan(at, size));
        at += size;
    }
    return out;
}

} // namespace

Result<Bytes> attachToJxl(ByteView file, const Attachments &attachments)
{
    const bool bare = file.size() >= 2 && big16(file, 0) == 0xff0a;
    if (!bare)
        return attachToContainer(file, attachments.blocks);
    if (attachments.blocks.exif.empty() && attachments.blocks.xmp.empty())
        return Bytes(file.begin(), file.end());
    Bytes out;
    append(out, kContainerStart);
    appendAttachments(out, attachments.blocks);
    appendBox(out, "jxlc", file);
    return out;
}

} // namespace glassine::codecs
