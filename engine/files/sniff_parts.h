// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pieces of the sniffer: each looks at the first bytes for one family and answers Unknown when it is not it.

#include "base/byte_order.h"
#include "files/content_type.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace glassine::files {

inline bool hasAt(std::string_view head, std::size_t offset, std::string_view expected)
{
    return head.size() >= offset + expected.size() && head.substr(offset, expected.size()) == expected;
}

inline unsigned byteAt(std::string_view head, std::size_t offset)
{
    return static_cast<unsigned char>(head[offset]);
}

/// The caller has checked that four bytes are there.
inline std::uint32_t bigEndian32(std::string_view head, std::size_t offset)
{
    return byteAt(head, offset) << 24 | byteAt(head, offset + 1) << 16 | byteAt(head, offset + 2) << 8
        | byteAt(head, offset + 3);
}

enum class ByteOrder { Little, Big };

/// Where a TIFF's first directory stands. Files written by libtiff have it at the end, out of sight of sniff().
struct TiffDirectory {
    std::uint64_t offset = 0;
    ByteOrder order = ByteOrder::Little;
    bool big = false; ///< BigTIFF
};

std::optional<TiffDirectory> tiffDirectory(std::string_view head);
/// Raw or Tiff, from the bytes of the first directory (as much of it as is there).
ContentType sniffTiffDirectory(std::string_view directory, const TiffDirectory &where);

ContentType sniffTiff(std::string_view head);
ContentType sniffIsoMedia(std::string_view head); ///< HEIC, AVIF, CR3, JP2, JXL, MP4, QuickTime
ContentType sniffMarkup(std::string_view head);   ///< SVG, HTML, XML
ContentType sniffText(std::string_view head);
ContentType sniffProgram(std::string_view head);
ContentType sniffArchive(std::string_view head);
ContentType sniffSoundOrVideo(std::string_view head);

} // namespace glassine::files
