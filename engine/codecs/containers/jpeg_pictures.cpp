// SPDX-License-Identifier: GPL-3.0-or-later
// More than one picture in a JPEG file: CIPA DC-007-2009 (Multi-Picture Format). An index in the first picture says where
// the others begin.
#include "codecs/containers/byte_order.h"
#include "codecs/containers/containers.h"

#include <limits>

namespace glassine::codecs {

namespace {

constexpr std::string_view kIndexName{"MPF\0", 4};
constexpr std::size_t kSegmentHead = 4; // marker and length
constexpr std::size_t kIndexHead = 8;   // byte order, 42, where the directory begins
constexpr std::size_t kEntryBytes = 16;
constexpr std::uint32_t kPrimary = 0x030000; ///< "Baseline MP Primary Image", 5.2.3.3.1

// Tags of the index (5.2.3).
constexpr std::uint32_t kVersion = 0xb000;
constexpr std::uint32_t kCount = 0xb001;
constexpr std::uint32_t kEntries = 0xb002;

constexpr std::size_t kDirectoryBytes = 2 + 3 * 12 + 4;

void appendTag(Bytes &to, std::uint32_t tag, std::uint32_t type, std::uint32_t count)
{
    appendBig(to, tag, 2);
    appendBig(to, type, 2);
    appendBig(to, count, 4);
}

std::size_t indexSegmentBytes(std::size_t pictures)
{
    return kSegmentHead + kIndexName.size() + kIndexHead + kDirectoryBytes + kEntryBytes * pictures;
}

/// Offsets count from the index's own byte-order mark.
Bytes indexSegment(std::size_t primaryBytes, std::size_t at, std::span<const ByteView> behind)
{
    const std::size_t pictures = 1 + behind.size();
    const std::size_t mark = at + kSegmentHead + kIndexName.size();
    Bytes segment;
    appendBig(segment, 0xffe2, 2);
    appendBig(segment, indexSegmentBytes(pictures) - 2, 2);
    append(segment, kIndexName);
    append(segment, std::string_view("MM\0*\0\0\0\x08", kIndexHead));
    appendBig(segment, 3, 2);
    appendTag(segment, kVersion, 7, 4);
    append(segment, std::string_view("0100"));
    appendTag(segment, kCount, 4, 1);
    appendBig(segment, pictures, 4);
    appendTag(segment, kEntries, 7, static_cast<std::uint32_t>(kEntryBytes * pictures));
    appendBig(segment, kIndexHead + kDirectoryBytes, 4);
    appendBig(segment, 0, 4); // no further directory
    std::size_t offset = primaryBytes;
    const auto appendEntry = [&segment](std::uint32_t attributes, std::size_t bytes, std::size_t from) {
        appendBig(segment, attributes, 4);
        appendBig(segment, bytes, 4);
        appendBig(segment, from, 4);
        appendBig(segment, 0, 4); // depends on no other picture
    };
    appendEntry(kPrimary, primaryBytes, 0);
    for (const ByteView picture : behind) {
        appendEntry(0, picture.size(), offset - mark);
        offset += picture.size();
    }
    return segment;
}

/// Where the application segments end.
std::size_t behindApplicationSegments(ByteView jpeg)
{
    std::size_t at = std::min<std::size_t>(2, jpeg.size());
    while (at + kSegmentHead <= jpeg.size() && byteAt(jpeg, at) == 0xff && byteAt(jpeg, at + 1) >= 0xe0
           && byteAt(jpeg, at + 1) <= 0xef)
        at += 2 + big16(jpeg, at + 2);
    return std::min(at, jpeg.size());
}

} // namespace

Bytes jpegSegment(std::uint32_t marker, ByteView payload)
{
    Bytes segment;
    appendBig(segment, 0xff00 | marker, 2);
    appendBig(segment, 2 + payload.size(), 2);
    append(segment, payload);
    return segment;
}

Bytes withSegments(ByteView jpeg, ByteView segments)
{
    const std::size_t at = behindApplicationSegments(jpeg);
    Bytes out;
    out.reserve(jpeg.size() + segments.size());
    append(out, jpeg.first(at));
    append(out, segments);
    append(out, jpeg.subspan(at));
    return out;
}

Result<Bytes> withPicturesBehind(ByteView jpeg, std::span<const ByteView> behind)
{
    std::size_t all = jpeg.size() + indexSegmentBytes(1 + behind.size());
    const std::size_t primaryBytes = all;
    for (const ByteView picture : behind)
        all += picture.size();
    if (all > std::numeric_limits<std::uint32_t>::max())
        return fail(ErrorCode::CannotEncode, {}, "more than 4 GB of pictures do not fit into a JPEG");
    Bytes out = withSegments(jpeg, indexSegment(primaryBytes, behindApplicationSegments(jpeg), behind));
    for (const ByteView picture : behind)
        append(out, picture);
    return out;
}

} // namespace glassine::codecs
