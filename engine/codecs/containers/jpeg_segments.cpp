// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/containers/byte_order.h"
#include "codecs/containers/containers.h"
#include "imaging/iptc.h"

#include <QCryptographicHash>

#include <algorithm>
#include <string>

namespace glassine::codecs {

namespace {

constexpr std::size_t kLargestPayload = 65533;
constexpr std::string_view kExifName{"Exif\0\0", 6};
constexpr std::string_view kXmpName{"http://ns.adobe.com/xap/1.0/\0", 29};
constexpr std::string_view kExtendedXmpName{"http://ns.adobe.com/xmp/extension/\0", 35};
constexpr std::string_view kIccName{"ICC_PROFILE\0", 12};

void appendSegment(Bytes &file, std::uint32_t marker, std::string_view name, ByteView payload)
{
    appendBig(file, 0xff00 | marker, 2);
    appendBig(file, 2 + name.size() + payload.size(), 2);
    append(file, name);
    append(file, payload);
}

/// XMP specification part 3, 1.1.3.1: the first packet only names the digest of the extension, which is the whole
/// packet in portions of at most 65400 bytes.
void appendExtendedXmp(Bytes &file, ByteView xmp)
{
    const QByteArrayView view(xmp.data(), static_cast<qsizetype>(xmp.size()));
    const std::string digest =
        QCryptographicHash::hash(view.toByteArray(), QCryptographicHash::Md5).toHex().toUpper().toStdString();
    const std::string first =
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:xmpNote=\"http://ns.adobe.com/xmp/note/\" xmpNote:HasExtendedXMP=\""
        + digest + "\"/></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    appendSegment(file, 0xe1, kXmpName, std::as_bytes(std::span(first.data(), first.size())));
    constexpr std::size_t kPortion = 65400;
    for (std::size_t at = 0; at < xmp.size(); at += kPortion) {
        Bytes payload;
        append(payload, digest);
        appendBig(payload, xmp.size(), 4);
        appendBig(payload, at, 4);
        append(payload, xmp.subspan(at, std::min(kPortion, xmp.size() - at)));
        appendSegment(file, 0xe1, kExtendedXmpName, payload);
    }
}

/// ICC.1:2010, annex B.4: chunks numbered from 1, each with their count.
void appendProfile(Bytes &file, ByteView icc)
{
    constexpr std::size_t kChunk = kLargestPayload - 14;
    const std::size_t count = (icc.size() + kChunk - 1) / kChunk;
    for (std::size_t i = 0; i < count; ++i) {
        Bytes payload{static_cast<std::byte>(i + 1), static_cast<std::byte>(count)};
        append(payload, icc.subspan(i * kChunk, std::min(kChunk, icc.size() - i * kChunk)));
        appendSegment(file, 0xe2, kIccName, payload);
    }
}

Result<void> appendAttachments(Bytes &file, const Attachments &attachments)
{
    const metadata::Blocks &blocks = attachments.blocks;
    const Bytes &icc = attachments.icc;
    if (blocks.exif.size() + kExifName.size() > kLargestPayload)
        return fail(ErrorCode::CannotEncode, {},
                    "EXIF of " + std::to_string(blocks.exif.size()) + " bytes does not fit into a JPEG");
    const Bytes iptc = blocks.iptc.empty() ? Bytes{} : imaging::photoshopBlockOf(blocks.iptc);
    if (iptc.size() > kLargestPayload)
        return fail(ErrorCode::CannotEncode, {},
                    "IPTC of " + std::to_string(iptc.size()) + " bytes does not fit into a JPEG");
    if (icc.size() > 255 * (kLargestPayload - 14))
        return fail(ErrorCode::CannotEncode, {},
                    "profile of " + std::to_string(icc.size()) + " bytes does not fit into a JPEG");
    if (!blocks.exif.empty())
        appendSegment(file, 0xe1, kExifName, blocks.exif);
    if (blocks.xmp.size() + kXmpName.size() > kLargestPayload)
        appendExtendedXmp(file, blocks.xmp);
    else if (!blocks.xmp.empty())
        appendSegment(file, 0xe1, kXmpName, blocks.xmp);
    if (!iptc.empty())
        appendSegment(file, 0xed, {}, iptc);
    appendProfile(file, icc);
    return {};
}

/// JFIF 1.02: units 0 = aspect ratio only, 1 = dots per inch.
void appendJfif(Bytes &file, int ppi)
{
    Bytes payload;
    append(payload, std::string_view("JFIF\0\1\1", 7));
    payload.push_back(static_cast<std::byte>(ppi > 0 ? 1 : 0));
    const auto density = static_cast<std::uint32_t>(std::max(ppi, 1));
    appendBig(payload, density, 2);
    appendBig(payload, density, 2);
    appendBig(payload, 0, 2); // no thumbnail
    appendSegment(file, 0xe0, {}, payload);
}

} // namespace

Result<Bytes> attachToJpeg(ByteView file, const Attachments &attachments)
{
    if (file.size() < 2 || big16(file, 0) != 0xffd8)
        return fail(ErrorCode::CannotEncode, {}, "not a JPEG");
    Bytes out;
    out.reserve(file.size() + attachments.icc.size() + attachments.blocks.exif.size() + attachments.blocks.xmp.size()
                + 4096);
    append(out, file.subspan(0, 2));
    Bytes kept; // Adobe's segment says how the colors are coded
    std::size_t at = 2;
    while (at + 4 <= file.size() && byteAt(file, at) == 0xff) {
        const std::uint32_t marker = byteAt(file, at + 1);
        const bool application = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
        if (!application)
            break;
        const std::size_t length = 2 + big16(file, at + 2);
        if (length > file.size() - at)
            return fail(ErrorCode::CannotEncode, {}, "the JPEG encoder wrote a broken segment");
        if (marker == 0xee)
            append(kept, file.subspan(at, length));
        at += length;
    }
    if (kept.empty()) // JFIF speaks of gray and YCbCr only; Adobe's segment marks everything else
        appendJfif(out, attachments.ppi);
    GLASSINE_CHECK(appendAttachments(out, attachments));
    append(out, ByteView(kept));
    append(out, file.subspan(at));
    return out;
}

} // namespace glassine::codecs
