// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/jpeg_part.h"

#include "base/byte_order.h"

#include <jerror.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <utility>

namespace glassine::imaging {

namespace {

constexpr int kFrameBaseline = 0xc0, kFrameExtended = 0xc1, kHuffmanTables = 0xc4, kStartOfScan = 0xda,
              kQuantization = 0xdb, kApp0 = 0xe0, kApp14 = 0xee;
constexpr int kLargestDcLength = 11;

struct Code {
    unsigned bits = 0;
    int length = 0; ///< 0: there is none
};

/// ITU-T T.81, annex C.2: codes of one length follow each other.
Code codeOf(const JHUFF_TBL &table, int symbol)
{
    unsigned code = 0;
    int at = 0;
    for (int length = 1; length <= 16; ++length, code <<= 1)
        for (int i = 0; i < table.bits[length]; ++i, ++code, ++at)
            if (at < 256 && table.huffval[at] == symbol)
                return {code, length};
    return {};
}

int lengthOf(int value)
{
    return static_cast<int>(std::bit_width(static_cast<unsigned>(std::abs(value))));
}

/// The next step on the way to `left`, of those that the table has a code for; it never leads away. 0: there is none.
int stepTowards(int left, const JHUFF_TBL &table)
{
    const auto has = [&table](int length) { return codeOf(table, length).length > 0; };
    const int sign = left < 0 ? -1 : 1;
    if (has(lengthOf(left)))
        return left;
    for (int length = lengthOf(left) - 1; length > 0; --length)
        if (has(length))
            return sign * ((1 << length) - 1);
    for (int length = lengthOf(left) + 1; length <= kLargestDcLength; ++length)
        if (has(length))
            return left + sign * (1 << (length - 1)); // and back by a number of the same length
    return 0;
}

/// AC symbols that take so many bits more, give or take whole bytes. Empty where the table has none that add up to it.
std::vector<int> symbolsFor(const JHUFF_TBL &table, int bits)
{
    struct Way {
        int symbol = 0, before = -1;
    };
    std::array<Way, 8> ways{};
    std::vector<int> reached = {0};
    for (std::size_t at = 0; at < reached.size() && ways[static_cast<std::size_t>(bits)].symbol == 0; ++at) {
        for (int size = 1; size <= 10; ++size) { // without zeros before them
            const Code code = codeOf(table, size);
            const int next = (reached[at] + code.length + size) % 8;
            if (code.length == 0 || ways[static_cast<std::size_t>(next)].symbol > 0)
                continue;
            ways[static_cast<std::size_t>(next)] = {size, reached[at]};
            reached.push_back(next);
        }
    }
    std::vector<int> symbols;
    for (int at = bits; at > 0 && ways[static_cast<std::size_t>(at)].symbol > 0;
         at = ways[static_cast<std::size_t>(at)].before)
        symbols.push_back(ways[static_cast<std::size_t>(at)].symbol);
    return symbols;
}

} // namespace

void JpegPart::BitWriter::put(unsigned bits, int count)
{
    m_bits = m_bits << count | bits;
    m_count += count;
    for (; m_count >= 8; m_count -= 8) {
        bytes.push_back(static_cast<unsigned char>(m_bits >> (m_count - 8)));
        if (bytes.back() == 0xff)
            bytes.push_back(0);
    }
    m_bits &= (1u << m_count) - 1;
}

/// The segments a decoder needs, with another height.
bool JpegPart::writeHead(int height)
{
    std::vector<unsigned char> &head = m_writer.bytes;
    head = {0xff, 0xd8};
    for (std::size_t at = 2; at + 4 <= m_file.size();) {
        const int marker = std::to_integer<int>(m_file[at + 1]);
        if (std::to_integer<int>(m_file[at]) != 0xff)
            return false;
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        const std::size_t end = at + 2 + big16(m_file, at + 2);
        if (end > m_file.size() || end < at + 4)
            return false;
        const bool frame = marker == kFrameBaseline || marker == kFrameExtended;
        if (frame || marker == kHuffmanTables || marker == kStartOfScan || marker == kQuantization || marker == kApp0
            || marker == kApp14) {
            const std::size_t from = head.size();
            const auto *bytes = reinterpret_cast<const unsigned char *>(m_file.data());
            head.insert(head.end(), bytes + at, bytes + end);
            constexpr std::size_t kHeightAt = 5;
            if (frame) {
                head[from + kHeightAt] = static_cast<unsigned char>(height >> 8);
                head[from + kHeightAt + 1] = static_cast<unsigned char>(height & 255);
            }
        }
        if (marker == kStartOfScan)
            return true;
        at = end;
    }
    return false;
}

bool JpegPart::writeBlock(const jpeg_component_info &component, int difference, const std::vector<int> &more)
{
    const JHUFF_TBL *dc = m_info.dc_huff_tbl_ptrs[component.dc_tbl_no];
    const JHUFF_TBL *ac = m_info.ac_huff_tbl_ptrs[component.ac_tbl_no];
    if (dc == nullptr || ac == nullptr)
        return false;
    const int length = lengthOf(difference);
    const Code first = codeOf(*dc, length), end = codeOf(*ac, 0);
    if (first.length == 0 || end.length == 0)
        return false;
    m_writer.put(first.bits, first.length);
    const int value = difference < 0 ? difference + (1 << length) - 1 : difference;
    m_writer.put(static_cast<unsigned>(value), length);
    for (const int size : more) {
        const Code code = codeOf(*ac, size);
        m_writer.put(code.bits, code.length);
        m_writer.put(1u << (size - 1), size);
    }
    m_writer.put(end.bits, end.length);
    return true;
}

/// In their first block, `more` AC symbols.
bool JpegPart::writeMcus(const ScanPoint &start, std::int64_t mcus, const std::vector<int> &more)
{
    std::array<int, MAX_COMPS_IN_SCAN> left = start.dc;
    for (std::int64_t mcu = 0; mcu < mcus; ++mcu) {
        for (int block = 0; block < m_info.blocks_in_MCU; ++block) {
            const int component = m_info.MCU_membership[block];
            const jpeg_component_info &info = *m_info.cur_comp_info[component];
            int &missing = left[static_cast<std::size_t>(component)];
            const int step = missing == 0 || m_info.dc_huff_tbl_ptrs[info.dc_tbl_no] == nullptr
                ? 0
                : stepTowards(missing, *m_info.dc_huff_tbl_ptrs[info.dc_tbl_no]);
            if (!writeBlock(info, step, mcu == 0 && block == 0 ? more : std::vector<int>()))
                return false;
            missing -= step;
        }
    }
    return std::all_of(left.begin(), left.end(), [](int missing) { return missing == 0; });
}

/// So that they end where in a byte the real data begins.
bool JpegPart::writeMadeUp(const ScanPoint &start, std::int64_t mcus)
{
    const BitWriter head = m_writer;
    if (!writeMcus(start, mcus, {}))
        return false;
    const int missing = (start.bit - m_writer.pending() + 8) % 8;
    if (missing == 0)
        return true;
    m_writer = head;
    const JHUFF_TBL &table = *m_info.ac_huff_tbl_ptrs[m_info.cur_comp_info[m_info.MCU_membership[0]]->ac_tbl_no];
    return writeMcus(start, mcus, symbolsFor(table, missing)) && m_writer.pending() == start.bit;
}

/// The rest of the byte that the first real code begins in.
void JpegPart::writeStart(const ScanPoint &start)
{
    m_rest = start.byte;
    if (start.bit == 0)
        return;
    const auto byte = std::to_integer<unsigned>(m_file[m_rest++]);
    if (byte == 0xff && m_rest < m_file.size())
        ++m_rest; // its stuffing
    m_writer.put(byte & ((1u << (8 - start.bit)) - 1), 8 - start.bit);
}

std::optional<JpegPart> JpegPart::make(ByteView file, const jpeg_decompress_struct &info, const ScanPoint &start)
{
    JpegPart part(file, info);
    const std::int64_t perRow = info.MCUs_per_row;
    part.m_firstRow = static_cast<int>(start.mcu / perRow) - 1;
    if (part.m_firstRow < 0)
        return {};
    const int rowHeight = static_cast<int>(info.image_height) - part.m_firstRow * info.max_v_samp_factor * DCTSIZE;
    if (!part.writeHead(rowHeight) || !part.writeMadeUp(start, perRow + start.mcu % perRow))
        return {};
    part.writeStart(start);
    return part;
}

jpeg_source_mgr *JpegPart::source()
{
    m_source = {};
    m_source.part = this;
    m_source.base.init_source = [](j_decompress_ptr) {};
    m_source.base.term_source = [](j_decompress_ptr) {};
    m_source.base.fill_input_buffer = fill;
    m_source.base.skip_input_data = skip;
    m_source.base.resync_to_restart = jpeg_resync_to_restart;
    m_source.base.next_input_byte = m_writer.bytes.data();
    m_source.base.bytes_in_buffer = m_writer.bytes.size();
    return &m_source.base;
}

/// What is made up was first; the rest is the file's.
boolean JpegPart::fill(j_decompress_ptr info)
{
    static constexpr JOCTET kEnd[] = {0xff, JPEG_EOI};
    auto *source = reinterpret_cast<Source *>(info->src);
    JpegPart &part = *source->part;
    const ByteView rest = part.m_file.subspan(part.m_rest);
    if (!std::exchange(part.m_restGiven, true) && !rest.empty()) {
        source->base.next_input_byte = reinterpret_cast<const JOCTET *>(rest.data());
        source->base.bytes_in_buffer = rest.size();
        return TRUE;
    }
    WARNMS(info, JWRN_JPEG_EOF); // as libjpeg's own source does
    source->base.next_input_byte = kEnd;
    source->base.bytes_in_buffer = sizeof kEnd;
    return TRUE;
}

void JpegPart::skip(j_decompress_ptr info, long bytes)
{
    jpeg_source_mgr *source = info->src;
    for (; bytes > static_cast<long>(source->bytes_in_buffer); fill(info))
        bytes -= static_cast<long>(source->bytes_in_buffer);
    if (bytes > 0) {
        source->next_input_byte += bytes;
        source->bytes_in_buffer -= static_cast<std::size_t>(bytes);
    }
}

} // namespace glassine::imaging
