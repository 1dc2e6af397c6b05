// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a file is, told from its first bytes: names and extensions are never trusted, and no library's own
// sniffer ever sees the file (a 185-byte file hangs libvips').

#include "base/bytes.h"

#include <span>
#include <string_view>

namespace glassine::files {

// clang-format off
enum class ContentType {
    Unknown, Empty,
    Jpeg, Png, WebP, Gif, Tiff, Heic, Avif, JpegXl, Jpeg2000, Svg, Raw,
    Bmp, Ico, Psd,
    OpenExr, Pnm, Fits,                         // pictures that are not read here
    Html, Xml, Text, Pdf, PostScript, Executable, Video, Audio, Archive, Sqlite, // impostors
};
// clang-format on

/// How a type is read.
enum class Reading {
    Pool,         ///< by any pool worker
    OwnProcess,   ///< by a process of its own with exactly one loader unblocked (loaders libvips calls untrusted)
    ExplicitOnly, ///< as OwnProcess, and only when the file itself was named, not found in a folder
    NotYet,       ///< recognised; "not yet"
    Unsupported,  ///< a picture, not read here
    NotAPicture,
};

struct ContentTypeRow {
    ContentType type;
    std::string_view id;    ///< stable name in JSON: "jpeg", "jpeg-xl"
    std::string_view label; ///< for people: "JPEG XL", "an HTML page"
    std::string_view mime;
    Reading reading;
    std::string_view loader; ///< libvips operation nickname without suffix: "jpegload"; "libraw"; empty if none
    std::span<const std::string_view> extensions; ///< lowercase; the first is the preferred one
};

/// How many first bytes sniff() wants to see.
inline constexpr std::size_t kSniffBytes = 4096;

/// Recognises content from the first bytes (up to kSniffBytes; fewer is fine). Never fails: Unknown or Empty.
ContentType sniff(ByteView head);

std::span<const ContentTypeRow> contentTypes();
const ContentTypeRow &contentTypeRow(ContentType type);
/// By id; nullptr if there is no such type.
const ContentTypeRow *contentTypeById(std::string_view id);
/// True when `fileName`'s extension is one of the type's own (or the name has none).
bool extensionMatches(ContentType type, std::string_view fileName);
/// True when the extension is one that pictures have: such a file is expected to be one, whatever it holds.
bool namedLikeAPicture(std::string_view fileName);

} // namespace glassine::files
