// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files that settings refer to by their path, read as they are: what they hold is for workers to find out.

#include "base/asset.h"
#include "base/result.h"

namespace glassine::files {

inline constexpr std::int64_t kMostAssetBytes = 8 << 20;

/// Called by its file name. Waits for the disk. InputVanished, InputUnreadable, NotARegularFile, EmptyFile,
/// InputTooLarge.
Result<Asset> readAsset(const std::string &path);

/// What a descriptor holds from its beginning, at most `mostBytes`; the same errors, about `subject`.
Result<Bytes> readWhole(int fd, std::int64_t mostBytes, const std::string &subject);

} // namespace glassine::files
