// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Metadata of a photo that says too much, made by exiv2 in memory.

#include "metadata/decision.h"

#include <QString>

#include <string>

namespace glassine::test {

/// Exif with camera, serial numbers, owner, GPS, thumbnail, orientation 6 and an undecodable maker note; XMP
/// with rights, GPS, face region, edit history and a motion photo; IPTC with by-line, city and keywords.
metadata::Blocks talkativeBlocks();
/// The same without Exif and IPTC: rights stand in XMP only.
metadata::Blocks xmpOnlyRights();
/// Exif that names Adobe RGB the way cameras do, and nothing else.
metadata::Blocks adobeRgbByExif();

/// Shipped policies by name, for rows of data.
QString nameOf(const metadata::Policy &policy);
metadata::Policy policyOf(const QString &name);

/// "Exif.Image.Artist", "Xmp.dc.rights" …: every key of the blocks, sorted.
std::vector<std::string> keysOf(const metadata::Blocks &blocks);
/// Printed value of a key, "" if it is not there.
std::string valueOf(const metadata::Blocks &blocks, const std::string &key);
/// True when the raw bytes of any block contain `needle`.
bool bytesContain(const metadata::Blocks &blocks, std::string_view needle);

} // namespace glassine::test
