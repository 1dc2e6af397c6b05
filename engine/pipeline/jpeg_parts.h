// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A JPEG file taken apart along its markers, always inside the bytes given.

#include "base/bytes.h"

#include <cstddef>
#include <functional>
#include <string_view>

namespace glassine::pipeline {

/// CIPA DC-007: how the segment (APP2) begins that says where the other pictures of a file lie.
inline constexpr std::string_view kMpfName{"MPF\0", 4};

struct JpegSegment {
    unsigned marker = 0;
    ByteView payload;
};

/// Walks the segments of a JPEG before its first scan; stops when `visit` says false. Position of the scan or 0.
std::size_t walkJpegHeader(ByteView file, const std::function<bool(const JpegSegment &)> &visit);

/// How many bytes the first picture of a JPEG takes, up to and with its end marker; 0 when it has no end.
std::size_t jpegLength(ByteView file);

} // namespace glassine::pipeline
