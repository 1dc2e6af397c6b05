// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers of a TIFF structure: of a file, or of the index of a Multi-Picture Format (CIPA DC-007, 5.1).

#include "base/byte_order.h"

namespace glassine::pipeline {

/// Reads them in the structure's own byte order; 0 outside of it.
class TiffReader {
public:
    explicit TiffReader(ByteView tiff) : m_tiff(tiff), m_little(asText(tiff).starts_with("II")) {}
    std::size_t at(std::size_t position, std::size_t bytes) const
    {
        if (position > m_tiff.size() || bytes > m_tiff.size() - position)
            return 0;
        return m_little ? littleEndian(m_tiff, position, bytes) : bigEndian(m_tiff, position, bytes);
    }

private:
    ByteView m_tiff;
    bool m_little;
};

} // namespace glassine::pipeline
