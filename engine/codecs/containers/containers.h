// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Metadata put into finished files, byte for byte as given. libvips' savers rebuild EXIF through libexif (they add
// resolution tags and lose maker notes); these only write the containers around it.

#include "base/bytes.h"
#include "base/result.h"
#include "metadata/metadata.h"

#include <cstdint>
#include <span>

namespace glassine::codecs {

/// Rows of RGB, 8 bit.
struct SmallPicture {
    Size size = {};
    Bytes rgb = {};
};

struct Attachments {
    const metadata::Blocks &blocks;
    const Bytes &icc;
    int ppi = 0;                             ///< 0 = no resolution in the file
    const SmallPicture *thumbnail = nullptr; ///< for TIFF; a JPEG's is part of its Exif block
};

/// JPEG: APP1 EXIF, APP1 XMP (and extended XMP over 64 KB), APP13 IPTC, APP2 ICC in chunks. EXIF or IPTC over 64 KB
/// do not fit: CannotEncode. JFIF is written anew, Adobe's segment
/// is kept, every other application segment of `file` is dropped.
Result<Bytes> attachToJpeg(ByteView file, const Attachments &attachments);
/// A segment of a JPEG; `payload` of at most 65533 bytes.
Bytes jpegSegment(std::uint32_t marker, ByteView payload);
/// The JPEG with further application segments, behind those that it has.
Bytes withSegments(ByteView jpeg, ByteView segments);
/// JPEG: the same with further pictures behind it and an index that says where (Multi-Picture Format). What has to follow
/// the pictures can be appended; nothing may be put in or taken out any more.
Result<Bytes> withPicturesBehind(ByteView jpeg, std::span<const ByteView> behind);
/// PNG: iCCP, pHYs, eXIf, iTXt XMP behind IHDR; only chunks that hold pixels are kept from `file`.
Result<Bytes> attachToPng(ByteView file, const Attachments &attachments);
/// WebP: ICCP, EXIF, XMP; a simple file becomes an extended one when there is something to attach.
Result<Bytes> attachToWebp(ByteView file, const Attachments &attachments);
/// GIF: XMP as an application extension, all there is room for.
Result<Bytes> attachToGif(ByteView file, const Attachments &attachments);
/// JPEG XL: Exif and xml boxes; the profile is the encoder's (it is part of the codestream).
Result<Bytes> attachToJxl(ByteView file, const Attachments &attachments);
/// AVIF: Exif and XMP items that describe the picture, the profile as its property.
Result<Bytes> attachToHeif(ByteView file, const Attachments &attachments);
/// TIFF (classic, little-endian): XMP, IPTC (with its digest among Photoshop's resources) and ICC tags; EXIF's own tags and
/// directories; a thumbnail as a directory of its own behind the pages.
Result<Bytes> attachToTiff(ByteView file, const Attachments &attachments);

} // namespace glassine::codecs
