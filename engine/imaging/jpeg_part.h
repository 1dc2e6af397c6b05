// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rest of a baseline JPEG, from the middle of its data on, as a JPEG of its own: so that several of libjpeg's decoders
// can work on one picture.

#include "imaging/jpeg_codes.h"

#include <optional>
#include <vector>

namespace glassine::imaging {

/// The part begins with made-up MCUs: a row of them and as many as stand left of the first real one. They lead the DC values
/// to where the real data needs them, and are so many bits long that its bytes can stay as they are. Give source() to a
/// decompressor and skip what is made up.
class JpegPart {
public:
    /// Empty where the picture's Huffman tables have no codes for that. `info` is the whole picture's; it and `file` must
    /// outlive the part.
    static std::optional<JpegPart> make(ByteView file, const jpeg_decompress_struct &info, const ScanPoint &start);

    /// Rows of MCUs of the picture: where the part's first one lies, and from which on all are real.
    int firstRow() const { return m_firstRow; }
    int firstRealRow() const { return m_firstRow + 2; }

    /// For one decompressor; the part must stay where it is while that reads.
    jpeg_source_mgr *source();

private:
    struct Source {
        jpeg_source_mgr base; ///< first: libjpeg hands this address back
        JpegPart *part;
    };
    /// Bits with their stuffing.
    class BitWriter {
    public:
        void put(unsigned bits, int count);
        int pending() const { return m_count; } ///< bits of the byte that is not full

        std::vector<unsigned char> bytes;

    private:
        std::uint64_t m_bits = 0;
        int m_count = 0;
    };

    JpegPart(ByteView file, const jpeg_decompress_struct &info) : m_file(file), m_info(info) {}
    bool writeHead(int height);
    bool writeMadeUp(const ScanPoint &start, std::int64_t mcus);
    bool writeMcus(const ScanPoint &start, std::int64_t mcus, const std::vector<int> &more);
    bool writeBlock(const jpeg_component_info &component, int difference, const std::vector<int> &more);
    void writeStart(const ScanPoint &start);
    static boolean fill(j_decompress_ptr info);
    static void skip(j_decompress_ptr info, long bytes);

    ByteView m_file;
    const jpeg_decompress_struct &m_info;
    int m_firstRow = 0;
    std::size_t m_rest = 0; ///< where in the file it begins
    bool m_restGiven = false;
    BitWriter m_writer;
    Source m_source{};
};

} // namespace glassine::imaging
