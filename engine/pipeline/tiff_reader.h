// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers of a TIFF structure: of a file, or of the index of a Multi-Picture Format (CIPA DC-007, 5.1).

#include "pipeline/jpeg_parts.h"

namespace glassine::pipeline {

/// Reads them in the structure's own byte order; 0 outside of it.
class TiffReader
{
public:
    explicit TiffReader(ByteView tiff) : m_tiff(tiff), m_little(textOf(tiff).starts_with("II")) {}
    std::size_t at(std::size_t position, std::size_t bytes) const
    {
        if (position > m_tiff.size() || bytes > m_tiff.size() - position)
            return 0;
        std::size_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value = value << 8 | bigEndian(m_tiff, position + (m_little ? bytes - 1 - i : i), 1);
        return value;
    }

private:
    ByteView m_tiff;
    bool m_little;
};

} // namespace glassine::pipeline
