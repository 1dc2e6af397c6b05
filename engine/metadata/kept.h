// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which tag is never true of a new file, whatever the policy.

#include <exiv2/exiv2.hpp>

namespace glassine::metadata {

/// Tags that describe how the old file was stored, or its embedded previews: never taken over (see isThumbnail).
bool describesOldFile(const Exiv2::Exifdatum &datum);
bool describesOldFile(const Exiv2::Xmpdatum &datum);

/// A tag out of the maker note, taken apart.
bool isMakerNote(const Exiv2::Exifdatum &datum);
/// Part of the small version that Exif has a place for.
bool isThumbnail(const Exiv2::Exifdatum &datum);

/// Written by encoders, says nothing about the photo's origin (size, resolution, strip offsets …).
bool isStorage(const Exiv2::Exifdatum &datum);
/// The same in any directory: the pages and pyramid levels of a TIFF have storage tags of their own.
bool isStorageOfPage(const Exiv2::Exifdatum &datum);
/// Parameters of a gain map, in the XMP of the map itself.
bool describesGainMap(const Exiv2::Xmpdatum &datum);
bool announcesDepth(const Exiv2::Xmpdatum &datum);
/// An HDR gain map or a motion photo announced in XMP.
bool announcesGainMap(const Exiv2::Xmpdatum &datum);
bool announcesMotionPhoto(const Exiv2::Xmpdatum &datum);

} // namespace glassine::metadata
