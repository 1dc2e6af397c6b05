// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/first_look.h"

#include <array>
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
Result<void> checkPngChunks(const InputBytes &bytes)
{
    constexpr std::int64_t kAround = 12; // length, name, checksum
    std::int64_t at = 8;
    std::array<unsigned char, 8> head{};
    while (bytes.readAt(at, head) == head.size()) {
        const std::int64_t length = std::int64_t(head[0]) << 24 | head[1] << 16 | head[2] << 8 | head[3];
        if (length > bytes.size() - at - kAround)
            return fail(ErrorCode::DamagedInput, {}, "PNG chunk without its end");
        if (std::memcmp(&head[4], "IEND", 4) == 0)
            return {};
        at += kAround + length;
    }
    return fail(ErrorCode::DamagedInput, {}, "PNG without its end");
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

Result<Size> claimedSize(const InputBytes &bytes, files::ContentType type)
{
    Head head{};
    const std::size_t got = bytes.readAt(0, head);
    switch (type) {
    case files::ContentType::Png:
        return pngSize(head, got);
    case files::ContentType::Gif:
        return gifSize(head, got);
    case files::ContentType::WebP:
        return webpSize(head, got);
    default:
        return Size{};
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

Result<FirstLook> firstLook(const InputBytes &bytes, files::ContentType type, const Limits &limits)
{
    FirstLook look;
    if (type == files::ContentType::Jpeg) {
        GLASSINE_TRY(look, lookAtJpeg(bytes, limits));
    } else {
        GLASSINE_TRY(look.size, claimedSize(bytes, type));
    }
    GLASSINE_CHECK(checkPixels(look.size, 1, limits));
    if (type == files::ContentType::Png)
        GLASSINE_CHECK(checkPngChunks(bytes));
    return look;
}

} // namespace glassine::imaging
