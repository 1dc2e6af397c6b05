// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Blocks as exiv2's containers and back; the differences between exiv2 0.27 and 0.28 end here.

#include "metadata/metadata.h"

#include <exiv2/exiv2.hpp>

namespace glassine::metadata {

struct Tags {
    Exiv2::ExifData exif;
    Exiv2::XmpData xmp;
    Exiv2::IptcData iptc;
    Exiv2::ByteOrder byteOrder = Exiv2::littleEndian;
    Bytes iptcDigest, iptcNow; ///< MD5 of the datasets: as noted in the file (see Blocks), and as they are
};

/// Parses what can be parsed; blocks that cannot are named in `notes` ("Exif block is damaged").
Tags parse(const Blocks &blocks, std::vector<std::string> &notes);
Tags parse(const Blocks &blocks);
/// Empty containers give empty blocks. A container exiv2 cannot write is left out and named in `notes`.
Blocks serialize(Tags &tags, std::vector<std::string> &notes);

/// The small JPEG in Exif's second directory; empty when there is none.
Bytes thumbnailOf(const Exiv2::ExifData &exif);
void setThumbnail(Exiv2::ExifData &exif, ByteView jpeg);

std::int64_t integerOf(const Exiv2::Exifdatum &datum);
inline constexpr std::size_t kShortText = 256;
inline constexpr std::size_t kLongText = 4096;
/// Valid UTF-8 (bytes that are not are taken for Latin-1), trimmed, without control characters, not longer than asked.
std::string cleanText(const std::string &raw, std::size_t bytes = kShortText);
/// The value as people typed it: without exiv2's `lang="x-default"` prefix; several values joined by "; ".
std::string textOf(const Exiv2::Xmpdatum &datum, std::size_t bytes = kShortText);
std::string exifText(const Exiv2::ExifData &exif, const char *key);
std::string xmpText(const Exiv2::XmpData &xmp, const char *key);
std::string iptcText(const Exiv2::IptcData &iptc, const char *key, std::size_t bytes = kShortText);

/// Creator, copyright and date taken wherever they stand; Exif first, then XMP, then IPTC.
std::string creatorOf(const Tags &tags);
std::string copyrightOf(const Tags &tags);
/// ISO 8601 without zone, "2026-11-20T19:46:17"; empty if there is none or it is not a date.
std::string dateTakenOf(const Tags &tags);
/// "+01:00" or "Z" of that date; empty if unknown.
std::string offsetOf(const Tags &tags);

} // namespace glassine::metadata
