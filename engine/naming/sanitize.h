// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Characters of file names: whole ones, and the ones that must not be there.

#include <cstddef>
#include <string>
#include <string_view>

namespace glassine::naming {

/// Longest file name that common file systems take, in bytes.
inline constexpr std::size_t kLongestName = 255;

/// The longest beginning of `text` of at most `maxBytes` that does not end inside a UTF-8 character.
std::string_view cutAtCharacter(std::string_view text, std::size_t maxBytes);

/// `text` if it fits, else its beginning, '~' and eight hex digits of a hash over all of it.
std::string shortened(std::string_view text, std::size_t maxBytes);

/// '/' and control characters (also NUL and the C1 range in UTF-8) replaced by '_'.
std::string withoutControls(std::string_view raw);

/// What `portable` adds, for one component.
std::string portableComponent(std::string_view component);

} // namespace glassine::naming
