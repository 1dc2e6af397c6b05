// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/first_look.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace glassine::imaging {

namespace {

using Head = std::array<unsigned char, 64>;

int little16(const unsigned char *p)
{
    return p[0] | p[1] << 8;
}

int little24(const unsigned char *p)
{
    return little16(p) | p[2] << 16;
}

Result<Size> pngSize(const Head &head, std::size_t got)
{
    if (got < 26 || std::memcmp(&head[12], "IHDR", 4) != 0)
        return fail(ErrorCode::DamagedInput, {}, "PNG without IHDR");
    const auto edge = [&head](std::size_t at) {
        return std::int64_t(head[at]) << 24 | head[at + 1] << 16 | head[at + 2] << 8 | head[at + 3];
    };
    constexpr std::int64_t kLargest = 0x7fffffff; // PNG 3rd edition, 11.2.1
    if (edge(16) < 1 || edge(20) < 1 || edge(16) > kLargest || edge(20) > kLargest)
        return fail(ErrorCode::DamagedInput, {}, "PNG of impossible size");
    return Size{static_cast<int>(edge(16)), static_cast<int>(edge(20))};
}

/// libspng makes room for whatever length a chunk claims: 57 bytes took it two seconds and gigabytes.
Result<void> checkPngChunks(const InputBytes &bytes, bool tolerant)
{
    constexpr std::int64_t kMostCut = 64 << 20; // of a chunk whose end is missing
    constexpr std::int64_t kAround = 12;        // length, name, checksum
    std::int64_t at = 8;
    std::array<unsigned char, 8> head{};
    while (bytes.readAt(at, head) == head.size()) {
        const std::int64_t length = std::int64_t(head[0]) << 24 | head[1] << 16 | head[2] << 8 | head[3];
        const bool cut = length > bytes.size() - at - kAround;
        if (cut && tolerant && length <= kMostCut)
            return {};
        if (cut)
            return fail(ErrorCode::DamagedInput, {}, "PNG chunk without its end");
        if (std::memcmp(&head[4], "IEND", 4) == 0)
            return {};
        at += kAround + length;
    }
    return tolerant ? Result<void>() : fail(ErrorCode::DamagedInput, {}, "PNG without its end");
}

Result<Size> gifSize(const Head &head, std::size_t got)
{
    if (got < 13)
        return fail(ErrorCode::DamagedInput, {}, "GIF ends in its header");
    return Size{little16(&head[6]), little16(&head[8])};
}

/// RFC 9649: VP8X has the canvas, VP8 and VP8L their own frame headers.
Result<Size> webpSize(const Head &head, std::size_t got)
{
    if (got < 30)
        return fail(ErrorCode::DamagedInput, {}, "WebP ends in its header");
    if (std::memcmp(&head[12], "VP8X", 4) == 0)
        return Size{little24(&head[24]) + 1, little24(&head[27]) + 1};
    if (std::memcmp(&head[12], "VP8L", 4) == 0) {
        const int low = little16(&head[21]);
        const int high = little16(&head[23]);
        return Size{(low & 0x3fff) + 1, ((low >> 14) | ((high & 0xfff) << 2)) + 1};
    }
    return Size{little16(&head[26]) & 0x3fff, little16(&head[28]) & 0x3fff};
}

std::int64_t big32(const unsigned char *p)
{
    return std::int64_t(p[0]) << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

Size clamped(std::int64_t width, std::int64_t height)
{
    constexpr std::int64_t kMost = 0x7fffffff;
    return {static_cast<int>(std::min(width, kMost)), static_cast<int>(std::min(height, kMost))};
}

/// Adobe Photoshop File Formats Specification, "File Header Section".
Result<Size> psdSize(const Head &head, std::size_t got)
{
    if (got < 26)
        return fail(ErrorCode::DamagedInput, {}, "Photoshop document ends in its header");
    return clamped(big32(&head[18]), big32(&head[14]));
}

/// The old header has 16 bits for an edge; in the usual one a negative height means "from the top".
Result<Size> bmpSize(const Head &head, std::size_t got)
{
    if (got < 26)
        return fail(ErrorCode::DamagedInput, {}, "BMP ends in its header");
    if (head[14] == 12)
        return Size{little16(&head[18]), little16(&head[20])};
    const auto edge = [&head](std::size_t at) {
        return std::abs(
            std::int64_t(static_cast<std::int32_t>(unsigned(little24(&head[at])) | unsigned(head[at + 3]) << 24)));
    };
    return clamped(edge(18), edge(22));
}

/// The same thing in several sizes: an icon is as good as its largest picture, and the last of equals, which come in the
/// order of their colors.
int largestInIcon(const InputBytes &bytes)
{
    constexpr std::size_t kHead = 6, kEntry = 16, kMost = 256;
    std::array<unsigned char, kHead + kEntry * kMost> directory{};
    const std::size_t got = bytes.readAt(0, directory);
    const std::size_t count = std::min<std::size_t>(static_cast<std::size_t>(little16(&directory[4])), kMost);
    int best = 0, most = 0;
    for (std::size_t i = 0; i < count && kHead + (i + 1) * kEntry <= got; ++i) {
        const unsigned char *entry = &directory[kHead + i * kEntry];
        const int width = entry[0] == 0 ? 256 : entry[0], height = entry[1] == 0 ? 256 : entry[1];
        if (width * height >= most) {
            most = width * height;
            best = static_cast<int>(i);
        }
    }
    return best;
}

Result<Size> claimedSize(const InputBytes &bytes, files::ContentType type)
{
    Head head{};
    const std::size_t got = bytes.readAt(0, head);
    switch (type) {
    case files::ContentType::Png: return pngSize(head, got);
    case files::ContentType::Gif: return gifSize(head, got);
    case files::ContentType::WebP: return webpSize(head, got);
    case files::ContentType::Psd: return psdSize(head, got);
    case files::ContentType::Bmp: return bmpSize(head, got);
    default: return Size{};
    }
}

} // namespace

Result<void> checkPixels(Size frame, int frames, const Limits &limits)
{
    const std::int64_t pixels = std::int64_t(frame.width) * frame.height;
    if (pixels <= limits.framePixels && (pixels == 0 || frames <= limits.totalPixels / pixels))
        return {};
    std::string claim = std::to_string(frame.width) + " x " + std::to_string(frame.height);
    if (frames > 1)
        claim += " x " + std::to_string(frames);
    return fail(ErrorCode::TooManyPixels, {}, claim);
}

Result<FirstLook> firstLook(const InputBytes &bytes, files::ContentType type, const Limits &limits, bool tolerant)
{
    FirstLook look;
    if (type == files::ContentType::Jpeg) {
        GLASSINE_TRY(look, lookAtJpeg(bytes, limits));
    } else {
        GLASSINE_TRY(look.size, claimedSize(bytes, type));
    }
    GLASSINE_CHECK(checkPixels(look.size, 1, limits));
    if (type == files::ContentType::Ico)
        look.page = largestInIcon(bytes);
    if (type == files::ContentType::Png)
        GLASSINE_CHECK(checkPngChunks(bytes, tolerant));
    return look;
}

} // namespace glassine::imaging
