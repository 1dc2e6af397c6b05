// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tokens that templates know, and what may stand behind their colon.

#include <cstddef>
#include <string_view>

namespace glassine::naming {

enum class TokenFormat { Padding, Date, Length, Text, None };

struct TokenRow {
    std::string_view name;
    TokenFormat format;
    bool needsProbe;
    const char *help;
    std::string_view example;
};

/// Widest padding and longest cut that a format may ask for.
inline constexpr std::size_t kWidestPadding = 12;
inline constexpr std::size_t kLongestCut = 255;

/// nullptr if there is no such token.
const TokenRow *tokenRow(std::string_view name);

/// "04" → 4; 0 when it is not a number from 1 to `most`.
std::size_t formatNumber(std::string_view format, std::size_t most);

} // namespace glassine::naming
