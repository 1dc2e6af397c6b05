// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The inner loops of reducing and of YCbCr, in the widest vectors the processor has (chosen at run time).

#include <cstddef>
#include <cstdint>

namespace glassine::imaging {

/// Between the two passes samples have this many fractional bits: rounding twice to 8 bits would show.
inline constexpr int kBetweenBits = 6;
/// Rows given to the kernels can be read and written up to this many samples beyond their width.
inline constexpr std::size_t kRowSlack = 64;

/// into[x] = Σ rows[t][x] · weights[t] over an even number of rows; 16 bit with kBetweenBits.
void reduceColumns(const std::uint8_t *const *rows, const std::int16_t *weights, int taps, int width, std::int16_t *into);

/// into[i] = Σ row[first[i] + t] · weights[i × taps + t], rounded to 8 bits; taps are a multiple of 8. Both tables are
/// padded to a multiple of 8 outputs.
void reduceRow(const std::int16_t *row, const int *first, const std::int16_t *weights, int taps, int out, std::uint8_t *into);

/// JFIF 1.02's YCbCr (ITU-R BT.601, full range) to interleaved RGB.
void rgbFromYcbcr(const std::uint8_t *y, const std::uint8_t *cb, const std::uint8_t *cr, int width, std::uint8_t *rgb);
/// Three planes to interleaved samples.
void interleave(const std::uint8_t *a, const std::uint8_t *b, const std::uint8_t *c, int width, std::uint8_t *abc);

} // namespace glassine::imaging
