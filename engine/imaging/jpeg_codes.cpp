// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/jpeg_codes.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace glassine::imaging {

namespace {

constexpr int kLongestCode = 16;
constexpr int kBlock = 64;
constexpr int kRunOf16 = 0xf0;

std::uint64_t fromBigEndian(const unsigned char *bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return std::endian::native == std::endian::little ? __builtin_bswap64(value) : value;
}

bool holdsFf(std::uint64_t bytes)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101, kHighs = 0x8080808080808080;
    return ((~bytes - kOnes) & bytes & kHighs) != 0;
}

} // namespace

HuffmanCodes::Entry HuffmanCodes::entry(int length, std::uint8_t symbol) const
{
    const int value = symbol & 15;
    const auto bits = static_cast<std::uint8_t>(length + value);
    if (!m_ac)
        return {bits, static_cast<std::uint8_t>(value)};
    const int advance = value > 0 ? (symbol >> 4) + 1 : symbol == kRunOf16 ? 16 : kEndOfBlock;
    return {bits, static_cast<std::uint8_t>(advance)};
}

HuffmanCodes::HuffmanCodes(const JHUFF_TBL &table, bool ac) : m_ac(ac)
{
    std::copy(std::begin(table.huffval), std::end(table.huffval), m_symbols.begin());
    int code = 0, symbol = 0;
    for (int length = 1; length <= kLongestCode; ++length, code <<= 1) {
        const auto l = static_cast<std::size_t>(length);
        m_offset[l] = symbol - code;
        for (int i = 0; i < table.bits[length] && symbol < 256; ++i, ++code, ++symbol) {
            if (length > kShortBits)
                continue;
            const int below = kShortBits - length;
            const auto first = one.begin() + std::min(code << below, 1 << kShortBits);
            const auto last = one.begin() + std::min((code + 1) << below, 1 << kShortBits);
            std::fill(first, last, entry(length, m_symbols[static_cast<std::size_t>(symbol)]));
        }
        m_largest[l] = table.bits[length] > 0 ? code - 1 : -1;
    }
    if (ac)
        fillMany();
}

/// As many whole codes as lie in the bits that are looked at; never beyond the end of a block.
void HuffmanCodes::fillMany()
{
    for (unsigned bits = 0; bits < many.size(); ++bits) {
        Entry sum;
        for (;;) {
            const unsigned left = (bits << sum.bits) & ((1u << kManyBits) - 1);
            const Entry next = one[left >> (kManyBits - kShortBits)];
            const bool ends = next.advance == kEndOfBlock;
            if (next.bits == 0 || sum.bits + next.bits > kManyBits || (!ends && sum.advance + next.advance >= kBlock))
                break;
            sum = {static_cast<std::uint8_t>(sum.bits + next.bits),
                   static_cast<std::uint8_t>(sum.advance + next.advance)};
            if (ends)
                break;
        }
        many[bits] = sum;
    }
}

HuffmanCodes::Entry HuffmanCodes::longCode(std::uint64_t next) const
{
    for (int length = 1; length <= kLongestCode; ++length) {
        const auto l = static_cast<std::size_t>(length);
        const int code = static_cast<int>(next >> (64 - length));
        if (code <= m_largest[l])
            return entry(length, m_symbols[static_cast<std::size_t>(code + m_offset[l]) & 255]);
    }
    return {};
}

bool CodeWalk::canWalk(const jpeg_decompress_struct &info)
{
    // A lone component with sampling factors of its own has other rows of MCUs than of pixels.
    if (info.num_components == 1 && (info.max_h_samp_factor > 1 || info.max_v_samp_factor > 1))
        return false;
    return !info.progressive_mode && !info.arith_code && info.data_precision == 8 && info.restart_interval == 0
        && info.comps_in_scan == info.num_components && info.Ss == 0 && info.Se == kBlock - 1;
}

CodeWalk::CodeWalk(ByteView file, const jpeg_decompress_struct &info)
    : m_info(info),
      m_begin(reinterpret_cast<const unsigned char *>(file.data())),
      m_next(info.src->next_input_byte),
      m_end(m_begin + file.size()),
      m_mcus(std::int64_t(info.MCUs_per_row) * info.MCU_rows_in_scan)
{
    for (std::size_t i = 0; i < NUM_HUFF_TBLS; ++i) {
        if (info.dc_huff_tbl_ptrs[i] != nullptr)
            m_dcCodes[i] = std::make_unique<HuffmanCodes>(*info.dc_huff_tbl_ptrs[i], false);
        if (info.ac_huff_tbl_ptrs[i] != nullptr)
            m_acCodes[i] = std::make_unique<HuffmanCodes>(*info.ac_huff_tbl_ptrs[i], true);
    }
}

/// At least 48 bits are held afterwards, zeros where the data has ended.
void CodeWalk::refill()
{
    if (m_end - m_next >= 8) {
        const std::uint64_t bytes = fromBigEndian(m_next);
        if (!holdsFf(bytes)) {
            m_bits |= bytes >> m_held; // less than 64
            const int whole = (63 - m_held) / 8;
            m_next += whole;
            m_held += 8 * whole;
            // Bits of a byte that is taken next time must not stay: they would be there twice.
            m_bits &= ~std::uint64_t(0) << (64 - m_held);
            return;
        }
    }
    refillSlowly();
}

void CodeWalk::refillSlowly()
{
    while (m_held <= 56 && m_next < m_end) {
        const std::uint64_t byte = *m_next;
        if (byte == 0xff) {
            if (m_end - m_next < 2 || m_next[1] != 0)
                break; // a marker
            ++m_next;
        }
        ++m_next;
        m_bits |= byte << (56 - m_held);
        m_held += 8;
    }
}

bool CodeWalk::walkDc(const HuffmanCodes &codes, int &dc)
{
    HuffmanCodes::Entry entry = codes.one[m_bits >> (64 - HuffmanCodes::kShortBits)];
    if (entry.bits == 0)
        entry = codes.longCode(m_bits);
    if (entry.bits == 0)
        return false;
    skip(entry.bits - entry.advance);
    if (const int length = entry.advance; length > 0) {
        const int value = static_cast<int>(m_bits >> (64 - length));
        dc += value < 1 << (length - 1) ? value - (1 << length) + 1 : value;
        skip(length);
    }
    return true;
}

bool CodeWalk::walkAc(const HuffmanCodes &codes)
{
    constexpr int kMostPerCode = 32;
    for (int at = 1; at < kBlock;) {
        if (m_held < kMostPerCode)
            refill();
        const HuffmanCodes::Entry many = codes.many[m_bits >> (64 - HuffmanCodes::kManyBits)];
        const int places = many.advance % kBlock; // without the end of the block
        if (many.bits > 0 && at + places + (many.advance >= kBlock ? 1 : 0) <= kBlock) {
            skip(many.bits);
            at += many.advance;
            continue;
        }
        HuffmanCodes::Entry entry = codes.one[m_bits >> (64 - HuffmanCodes::kShortBits)];
        if (entry.bits == 0)
            entry = codes.longCode(m_bits);
        if (entry.bits == 0)
            return false;
        skip(entry.bits);
        at += entry.advance;
    }
    return true;
}

bool CodeWalk::walkMcu()
{
    for (int block = 0; block < m_info.blocks_in_MCU; ++block) {
        const int component = m_info.MCU_membership[block];
        const jpeg_component_info &info = *m_info.cur_comp_info[component];
        const auto &dcCodes = m_dcCodes[static_cast<std::size_t>(info.dc_tbl_no)];
        const auto &acCodes = m_acCodes[static_cast<std::size_t>(info.ac_tbl_no)];
        refill();
        if (!dcCodes || !acCodes || !walkDc(*dcCodes, m_dc[static_cast<std::size_t>(component)]) || !walkAc(*acCodes))
            return false;
        if (m_held < 0)
            return false; // the data ended within a block
    }
    ++m_mcu;
    return true;
}

bool CodeWalk::goTo(std::size_t byte)
{
    // What is held was read, but is not behind us yet.
    constexpr std::ptrdiff_t kMostHeld = 16;
    while (m_next - m_begin < static_cast<std::ptrdiff_t>(byte) + kMostHeld) {
        if (m_mcu >= m_mcus || !walkMcu())
            return false;
    }
    return true;
}

ScanPoint CodeWalk::point() const
{
    ScanPoint point;
    point.mcu = m_mcu;
    point.dc = m_dc;
    const unsigned char *at = m_next;
    for (int held = m_held; held > 0; held -= 8) {
        --at;
        if (*at == 0 && at > m_begin && at[-1] == 0xff)
            --at;
    }
    point.byte = static_cast<std::size_t>(at - m_begin);
    point.bit = (8 - m_held % 8) % 8;
    return point;
}

} // namespace glassine::imaging
