// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The maker note of Apple's phones, which exiv2 takes apart from 0.28 on.

#include "base/bytes.h"

#include <exiv2/exiv2.hpp>

#include <optional>
#include <string>

namespace glassine::metadata {

/// "Apple iOS", a version, "MM", and a directory whose offsets count from the note's beginning. What is not there reads
/// as nothing.
class AppleNote {
public:
    explicit AppleNote(const Exiv2::ExifData &exif);

    std::optional<double> number(std::uint32_t tag) const; ///< a signed rational
    std::string text(std::uint32_t tag) const;

private:
    /// Where the value of a tag of this type begins; 0 when there is none.
    std::size_t find(std::uint32_t tag, std::uint64_t type) const;
    std::uint64_t big(std::size_t at, std::size_t bytes) const;

    Bytes m_note;
};

} // namespace glassine::metadata
