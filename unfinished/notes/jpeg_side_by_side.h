// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A large JPEG decoded by several threads while its first rows are already used.

#include "base/bytes.h"

#include <vips/vips8>

#include <optional>

namespace glassine::imaging {

/// The pixels as libvips' loader gives them (8 bit, gray or RGB, as stored), held in memory as they come; who asks for rows
/// that are not there yet waits. Empty where one decoder must do it: other kinds of JPEG, small ones, only one thread. The
/// pixels of a damaged file end in an error, as a loader's do. `source` holds the whole file.
std::optional<vips::VImage> decodeSideBySide(const vips::VSource &source, int threads);

} // namespace glassine::imaging
