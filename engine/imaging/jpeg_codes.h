// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A walk along a baseline JPEG's Huffman codes that makes no coefficients: it takes a third of a decoder's time, and tells
// where in the data a decoder could begin in the middle.

#include "base/bytes.h"
#include "imaging/jpeg_library.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace glassine::imaging {

/// Between two bits of a scan's data, before an MCU. What a decoder must know to go on from here.
struct ScanPoint {
    std::size_t byte = 0;                    ///< in the file
    int bit = 0;                             ///< of that byte, 0 the highest
    std::int64_t mcu = 0;                    ///< whose codes come next
    std::array<int, MAX_COMPS_IN_SCAN> dc{}; ///< the last DC value of each component
};

/// Huffman codes as the standard's F.2.2.3 reads them, with a table for those that are short.
struct HuffmanCodes {
    static constexpr int kShortBits = 11; ///< of codes with an entry in `one`
    static constexpr int kManyBits = 12;  ///< looked at for several codes in one step
    static constexpr int kEndOfBlock = 64;

    explicit HuffmanCodes(const JHUFF_TBL &table, bool ac);

    /// Of a code: the bits it takes together with the value behind it, and by how many places of the block it leads on (AC)
    /// or how long the value is (DC). Bits are 0 where there is no such code.
    struct Entry {
        std::uint8_t bits = 0, advance = 0;
    };
    Entry longCode(std::uint64_t next) const;

    std::array<Entry, 1 << kShortBits> one{};
    std::array<Entry, 1 << kManyBits> many{};

private:
    Entry entry(int length, std::uint8_t symbol) const;
    void fillMany();

    bool m_ac;
    std::array<std::uint8_t, 256> m_symbols{};
    std::array<int, 18> m_largest{}, m_offset{}; ///< by the code's length
};

class CodeWalk {
public:
    /// Baseline or extended sequential, one scan of all components, no restarts. `info` stands before its first scan's data.
    static bool canWalk(const jpeg_decompress_struct &info);

    /// `info` has begun to decompress `file` and read none of the scan's data; both must outlive the walk.
    CodeWalk(ByteView file, const jpeg_decompress_struct &info);

    /// On to the first MCU that begins at or behind `byte`. False when the data ends before or is no such data: a decoder
    /// will say why.
    bool goTo(std::size_t byte);
    ScanPoint point() const;

private:
    void refill();
    void refillSlowly();
    void skip(int bits)
    {
        m_bits <<= bits;
        m_held -= bits;
    }
    bool walkMcu();
    bool walkDc(const HuffmanCodes &codes, int &dc);
    bool walkAc(const HuffmanCodes &codes);

    const jpeg_decompress_struct &m_info;
    const unsigned char *m_begin, *m_next, *m_end;
    std::array<std::unique_ptr<HuffmanCodes>, NUM_HUFF_TBLS> m_dcCodes, m_acCodes;
    std::int64_t m_mcu = 0, m_mcus;
    std::array<int, MAX_COMPS_IN_SCAN> m_dc{};
    std::uint64_t m_bits = 0; ///< the next ones, highest first; zeros behind what is held
    int m_held = 0;
};

} // namespace glassine::imaging
