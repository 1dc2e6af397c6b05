// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fields inside tags: read by the Metadata Working Group's order, written into every block alike.

#include "metadata/fields.h"
#include "metadata/metadata.h"
#include "metadata/tags.h"

namespace glassine::metadata {

/// Exif first; then IPTC where a program that knows no XMP has changed it since (its digest differs), else XMP, else
/// IPTC. UTF-8, at most 4 KB.
std::string fieldText(const Tags &tags, const FieldRow &row);

/// Puts `text` into the blocks the new file carries, and takes away older copies of the same in other tags. What
/// IPTC-IIM is too short for is cut there and named in `notes`.
void writeField(Tags &tags, const FieldRow &row, const std::string &text, const NewFile &file,
                std::vector<std::string> &notes);
/// Every key that writing a field may leave behind.
std::vector<std::string> keysOfField(const FieldRow &row);

/// Datasets of any character set become UTF-8, and the marker 1B 25 47 says so.
void makeUtf8(Exiv2::IptcData &iptc);

/// Fields that stand in IPTC only are copied to XMP, for files that carry no IPTC.
void copyToXmp(const Exiv2::IptcData &iptc, Exiv2::XmpData &xmp);

} // namespace glassine::metadata
