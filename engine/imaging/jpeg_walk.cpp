// SPDX-License-Identifier: GPL-3.0-or-later
// A walk along a JPEG's markers (ITU-T T.81 annex B): kind, size, number of scans, without decoding anything.

#include "imaging/first_look.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace glassine::imaging {

namespace {

constexpr int kStartOfImage = 0xd8;
constexpr int kEndOfImage = 0xd9;
constexpr int kStartOfScan = 0xda;
constexpr int kApp1 = 0xe1;
constexpr int kNone = -1;

/// Reads through a window: one pass over the file, whatever its size.
class Cursor {
public:
    explicit Cursor(const InputBytes &bytes) : m_bytes(bytes), m_window(64 * 1024) { refill(0); }

    std::int64_t offset() const { return m_start + static_cast<std::int64_t>(m_at); }
    void moveTo(std::int64_t offset)
    {
        const std::int64_t inWindow = offset - m_start;
        if (inWindow >= 0 && inWindow <= static_cast<std::int64_t>(m_filled))
            m_at = static_cast<std::size_t>(inWindow);
        else
            refill(offset);
    }
    int next()
    {
        if (m_at == m_filled && !refill(offset()))
            return kNone;
        return m_window[m_at++];
    }
    /// Goes behind the next 0xff; false at the end of the file.
    bool skipPastFf()
    {
        for (;;) {
            const auto *found = static_cast<const unsigned char *>(
                std::memchr(m_window.data() + m_at, 0xff, m_filled - m_at));
            if (found != nullptr) {
                m_at = static_cast<std::size_t>(found - m_window.data()) + 1;
                return true;
            }
            m_at = m_filled;
            if (!refill(offset()))
                return false;
        }
    }

private:
    bool refill(std::int64_t offset)
    {
        m_start = offset;
        m_filled = offset >= m_bytes.size() ? 0 : m_bytes.readAt(offset, m_window);
        m_at = 0;
        return m_filled > 0;
    }

    const InputBytes &m_bytes;
    std::vector<unsigned char> m_window;
    std::int64_t m_start = 0;
    std::size_t m_filled = 0;
    std::size_t m_at = 0;
};

bool standsAlone(int marker)
{
    return marker == kStartOfImage || marker == kEndOfImage || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

bool isFrameHeader(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// The next marker's code; bytes that belong to no segment are skipped as libjpeg skips them.
int nextMarker(Cursor &cursor)
{
    while (cursor.skipPastFf()) {
        int code = cursor.next();
        while (code == 0xff)
            code = cursor.next();
        if (code == kNone)
            return kNone;
        if (code != 0x00)
            return code;
    }
    return kNone;
}

int next16(Cursor &cursor)
{
    const int high = cursor.next();
    const int low = cursor.next();
    return high == kNone || low == kNone ? kNone : high << 8 | low;
}

Result<void> refuseUnreadableKinds(int marker, int precision)
{
    if (marker == 0xc3 || marker == 0xcb)
        return fail(ErrorCode::UnsupportedFormat, {}, "lossless JPEG");
    if ((marker >= 0xc5 && marker <= 0xc7) || marker >= 0xcd)
        return fail(ErrorCode::UnsupportedFormat, {}, "hierarchical JPEG");
    if (precision != 8)
        return fail(ErrorCode::UnsupportedFormat, {}, std::to_string(precision) + "-bit JPEG");
    return {};
}

Result<Size> readFrameHeader(Cursor &cursor, int marker)
{
    const int precision = cursor.next();
    const int height = next16(cursor);
    const int width = next16(cursor);
    if (width == kNone)
        return fail(ErrorCode::DamagedInput, {}, "ends in its frame header");
    GLASSINE_CHECK(refuseUnreadableKinds(marker, precision));
    return Size{width, height};
}

bool startsExtendedXmp(Cursor &cursor)
{
    static constexpr std::string_view kName = "http://ns.adobe.com/xmp/extension/";
    return std::all_of(kName.begin(), kName.end(),
                       [&cursor](char c) { return cursor.next() == static_cast<unsigned char>(c); });
}

} // namespace

Result<FirstLook> lookAtJpeg(const InputBytes &bytes, const Limits &limits)
{
    FirstLook look;
    Cursor cursor(bytes);
    bool progressive = false;
    bool frameSeen = false;
    int scans = 0;
    for (int marker = nextMarker(cursor); marker != kNone && marker != kEndOfImage; marker = nextMarker(cursor)) {
        if (standsAlone(marker))
            continue;
        const std::int64_t start = cursor.offset();
        const int length = next16(cursor);
        if (length == kNone || length < 2)
            break; // what is left is for the decoder to judge
        if (isFrameHeader(marker) && !frameSeen) {
            GLASSINE_TRY(look.size, readFrameHeader(cursor, marker));
            progressive = marker == 0xc2 || marker == 0xca;
            frameSeen = true;
        } else if (marker == kApp1) {
            look.extendedXmp = look.extendedXmp || startsExtendedXmp(cursor);
        } else if (marker == kStartOfScan && (!progressive || ++scans > limits.progressiveScans)) {
            break; // a baseline file is known by now; its entropy-coded data need not be read
        }
        cursor.moveTo(start + length);
    }
    if (!frameSeen)
        return fail(ErrorCode::DamagedInput, {}, "no picture in this JPEG");
    look.progressiveScans = scans;
    if (scans > limits.progressiveScans)
        return fail(ErrorCode::TooManyFrames, {}, "more than " + std::to_string(limits.progressiveScans) + " scans");
    return look;
}

} // namespace glassine::imaging
