// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/jpeg_parts.h"

#include "base/byte_order.h"

#include <algorithm>

namespace glassine::pipeline {

namespace {

/// Behind the entropy-coded data that starts at `at`: the position of the next real marker.
std::size_t afterScanData(ByteView file, std::size_t at)
{
    while (at + 1 < file.size()) {
        const auto next = std::find(file.begin() + static_cast<std::ptrdiff_t>(at), file.end(), std::byte(0xff));
        at = static_cast<std::size_t>(next - file.begin());
        if (at + 1 >= file.size())
            break;
        const std::size_t marker = bigEndian(file, at + 1, 1);
        const bool data = marker == 0 || (marker >= 0xd0 && marker <= 0xd7);
        if (!data && marker != 0xff)
            return at;
        at += marker == 0xff ? 1 : 2;
    }
    return file.size();
}

} // namespace

std::size_t walkJpegHeader(ByteView file, const std::function<bool(const JpegSegment &)> &visit)
{
    std::size_t at = 2;
    while (at + 4 <= file.size() && bigEndian(file, at, 1) == 0xff) {
        const auto marker = static_cast<unsigned>(bigEndian(file, at + 1, 1));
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == 0xda)
            return at;
        const std::size_t length = bigEndian(file, at + 2, 2);
        if (length < 2 || at + 2 + length > file.size() || !visit({marker, file.subspan(at + 4, length - 2)}))
            return 0;
        at += 2 + length;
    }
    return 0;
}

std::size_t jpegLength(ByteView file)
{
    std::size_t at = walkJpegHeader(file, [](const JpegSegment &) { return true; });
    while (at != 0 && at + 4 <= file.size()) {
        const std::size_t marker = bigEndian(file, at + 1, 1);
        if (marker == 0xd9)
            return at + 2;
        const std::size_t length = 2 + bigEndian(file, at + 2, 2);
        if (length > file.size() - at)
            return 0;
        at = marker == 0xda ? afterScanData(file, at + length) : at + length;
        if (at + 2 <= file.size() && bigEndian(file, at, 2) == 0xffd9)
            return at + 2;
    }
    return 0;
}

} // namespace glassine::pipeline
