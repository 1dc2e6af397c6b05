// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The nearest known word, for "did you mean": options, tokens, presets, commands.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glassine {

/// Optimal string alignment distance over bytes, ASCII case ignored: insert, delete, replace, swap neighbors.
/// Words longer than 64 bytes are compared by their first 64.
std::size_t editDistance(std::string_view a, std::string_view b);

/// The candidate nearest to `word`, the first of equals; empty when none is near enough to be meant
/// (more than a third of the longer word wrong, and neither begins with the other).
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);
std::string nearest(std::string_view word, const std::vector<std::string> &candidates);

/// "; did you mean \"quality\"?" or "" when nothing is near.
std::string suggestion(std::string_view word, std::span<const std::string_view> candidates);

} // namespace glassine
