// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list of what was delivered, for programs. The same files give the same bytes.

#include "gallery/album.h"

#include <QByteArray>

namespace glassine::gallery {

inline constexpr int kManifestVersion = 1;

/// JSON: {"glassine-manifest": 1, "title": …, "photos": [{"name", "alt", "files": [{"path", "type", "width", "height",
/// "bytes", "blake2b", "link"}]}], "files": N, "bytes": N}. Keys are added, never renamed; what is not known is left out.
/// A path that is not UTF-8 has "path-bytes", too, in base64.
QByteArray manifestJson(const Album &album);

} // namespace glassine::gallery
