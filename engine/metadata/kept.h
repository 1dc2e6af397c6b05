// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lists behind the policies: which tag may go along, which is never true of a new file.

#include "metadata/policy.h"

#include <exiv2/exiv2.hpp>

namespace glassine::metadata {

/// Tags that describe how the old file was stored, or its embedded previews: never taken over.
bool describesOldFile(const Exiv2::Exifdatum &datum);
bool describesOldFile(const Exiv2::Xmpdatum &datum);

/// May the tag stand in a new file under this policy? Storage tags that encoders write themselves are for
/// describesOldFile and isStorage to judge.
bool allowed(Policy policy, const Exiv2::Exifdatum &datum);
bool allowed(Policy policy, const Exiv2::Xmpdatum &datum);
bool allowed(Policy policy, const Exiv2::Iptcdatum &datum);

/// Written by encoders, says nothing about the photo's origin (size, resolution, strip offsets …).
bool isStorage(const Exiv2::Exifdatum &datum);
/// The same in any directory: the pages and pyramid levels of a TIFF have storage tags of their own.
bool isStorageOfPage(const Exiv2::Exifdatum &datum);
/// One of the fields the Copyright policy promises, not just technical company.
bool isPromised(const Exiv2::Exifdatum &datum);

bool isPlace(const Exiv2::Exifdatum &datum);
bool isPlace(const Exiv2::Xmpdatum &datum);
bool isSerial(const Exiv2::Exifdatum &datum);
bool isSerial(const Exiv2::Xmpdatum &datum);
/// Parameters of a gain map, in the XMP of the map itself.
bool describesGainMap(const Exiv2::Xmpdatum &datum);
bool announcesDepth(const Exiv2::Xmpdatum &datum);
/// An HDR gain map or a motion photo announced in XMP.
bool announcesGainMap(const Exiv2::Xmpdatum &datum);
bool announcesMotionPhoto(const Exiv2::Xmpdatum &datum);

} // namespace glassine::metadata
