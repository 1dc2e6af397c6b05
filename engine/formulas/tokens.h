// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text with tokens in braces: the one grammar behind file names, metadata and watermarks.
//   {token} value · {token:format} · {token|fallback} · {-token} prefix, gone with an empty value · {{ }} literal braces

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::formulas {

/// What may stand behind a token's colon.
enum class TokenFormat {
    Padding, ///< {seq:04}
    Date,    ///< {date:%Y-%m-%d}
    Length,  ///< {hash:8}
    Text,    ///< {name:upper}, {name:lower}, {name:30}
    None,
};

struct TokenRow {
    std::string_view name;
    TokenFormat format;
    const char *help;         ///< QT_TRANSLATE_NOOP("Naming", …)
    std::string_view example; ///< a value
};

/// Literal text, or a token with what surrounds it.
struct TokenPart {
    std::string literal; ///< when token is empty
    std::string token, prefix, format, fallback;
    std::size_t at = 0; ///< where the inside of its braces begins, in bytes
};

struct TokenProblem {
    std::size_t at = 0; ///< in bytes
    std::string what;
};

/// The first thing that is wrong ends it; an unknown token is answered with the nearest known one.
tl::expected<std::vector<TokenPart>, TokenProblem> parseTokens(std::string_view text, std::span<const TokenRow> known);
/// "column 7: what": columns are characters as people count them, from 1.
std::string pointed(std::string_view text, const TokenProblem &problem);

/// Widest padding and longest cut that a format may ask for.
inline constexpr std::size_t kWidestPadding = 12;
inline constexpr std::size_t kLongestCut = 255;

/// "04" → 4; 0 when it is not a number from 1 to `most`.
std::size_t formatNumber(std::string_view format, std::size_t most);

/// A number under a Padding format.
std::string padded(std::int64_t value, std::string_view format);
/// A text under a Text format: letter case of ASCII only (others change their length, and differently in each
/// locale), lengths in characters.
std::string styled(std::string text, std::string_view format);
/// A date, "2026-11-20T19:46:17" or the like, under a Date format; "" when there is no such date.
std::string styledDate(std::string_view date, std::string_view format);

} // namespace glassine::formulas
