// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a HEIC or AVIF says of its colors in boxes that libvips does not look at, found by walking them ourselves.

#include "base/bytes.h"
#include "color/coding_points.h"

#include <optional>

namespace glassine::pipeline {

/// The numbers (nclx) that belong to the primary picture; nothing where it has none, or a box lies about its size.
std::optional<color::CodingPoints> heifCodingPoints(ByteView file);

} // namespace glassine::pipeline
