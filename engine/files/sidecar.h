// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The XMP file beside a photo, where raw converters and photo managers write what they cannot write into it.

#include "files/input_file.h"

#include <optional>

namespace glassine::files {

/// "IMG_1.CR2.xmp" (darktable, digiKam), else "IMG_1.xmp" (Adobe). Bytes only: a worker reads them.
/// What the XMP file beside a picture is called.
enum class SidecarName {
    None,  ///< there is none
    Whole, ///< PHOTO.jpg.xmp, as darktable and digiKam have it: each file its own
    Stem,  ///< PHOTO.xmp, as Adobe's programs have it
};
/// "PHOTO.jpg" → "PHOTO.jpg.xmp" or "PHOTO.xmp".
std::string sidecarName(const std::string &picture, SidecarName form);

struct Sidecar {
    std::string path;
    FileIdentity identity;
    InputSnapshot snapshot;
};

/// Nothing when there is none, or none that can be read: a photo without a sidecar is whole.
std::optional<Sidecar> openSidecar(const std::string &photo);

/// What a ledger knows a photo by: its sidecar, or its going, makes another photo of it. Two look-ups, nothing is read.
FileIdentity identityWithSidecar(const FileIdentity &photo, const std::string &path);
FileIdentity identityWith(FileIdentity photo, const FileIdentity &sidecar);
/// The same for contents.
std::string hashWithSidecar(const std::string &photo, const std::optional<Sidecar> &sidecar);

} // namespace glassine::files
