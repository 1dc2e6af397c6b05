// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The inner loops of reducing and of YCbCr, in the widest vectors the processor has (chosen at run time).

#include <cstddef>
#include <cstdint>

namespace glassine::imaging {

/// Reduced samples have this many fractional bits: what is rounded to 8 bits before colors are computed from it shows.
inline constexpr int kFractionBits = 6;
/// Rows given to the kernels can be read and written up to this many samples beyond their width.
inline constexpr std::size_t kRowSlack = 64;

/// into[x] = Σ rows[t][x] · weights[t] over an even number of rows.
void reduceColumns(const std::uint8_t *const *rows, const std::int16_t *weights, int taps, int width,
                   std::int16_t *into);
void reduceColumns(const std::int16_t *const *rows, const std::int16_t *weights, int taps, int width,
                   std::int16_t *into);

/// into[i] = Σ row[first[i] + t] · weights[i × taps + t]; taps are a multiple of 8. Both tables are padded to a multiple
/// of 8 outputs.
void reduceRow(const std::int16_t *row, const int *first, const std::int16_t *weights, int taps, int out,
               std::int16_t *into);

/// Reduced YCbCr of JFIF 1.02 (ITU-R BT.601, full range) to interleaved RGB of 8 bits.
void rgbFromYcbcr(const std::int16_t *y, const std::int16_t *cb, const std::int16_t *cr, int width, std::uint8_t *rgb);
/// Three reduced planes to interleaved samples of 8 bits; one plane.
void interleave(const std::int16_t *a, const std::int16_t *b, const std::int16_t *c, int width, std::uint8_t *abc);
void roundToOctets(const std::int16_t *from, int width, std::uint8_t *into);

} // namespace glassine::imaging
