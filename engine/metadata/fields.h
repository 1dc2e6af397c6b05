// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields that captions and credits are made of: one row says where each stands in Exif, IPTC-IIM and XMP, as the
// Metadata Working Group's guidelines (2.0) and the IPTC photo metadata standard (2023.2) have it. Plain values.

#include "metadata/policy.h"

#include <span>
#include <string_view>

namespace glassine::metadata {

enum class FieldShape {
    Text,
    Localized, ///< XMP's alternatives by language; ours is x-default
    List,      ///< several values, written "a; b"
};

struct FieldRow {
    std::string_view option; ///< "write-creator": in presets and on the command line
    std::string_view label;  ///< QT_TRANSLATE_NOOP("OptionSpec", …)
    FieldShape shape;
    Group group;
    const char *exif; ///< "" = has no place there
    const char *iptc;
    const char *xmp;
    bool ordered;          ///< List: XMP's seq, else its bag
    std::size_t iptcBytes; ///< longest value that IIM 4.2 allows
    std::string_view help; ///< QT_TRANSLATE_NOOP("OptionSpec", …)
    std::string_view key() const
    {
        return option.substr(6);
    } ///< "creator": in credits files, lists of fields, {creator}
};

/// In the order they are shown.
std::span<const FieldRow> fieldRows();
const FieldRow *fieldRow(std::string_view key);

} // namespace glassine::metadata
