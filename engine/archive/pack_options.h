// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What somebody can say about an archive to be made: described once, for command line and window.

#include "archive/pack_protocol.h"
#include "base/option_spec.h"

#include <span>

namespace glassine::archive {

/// format, max-size, checksums, contact-sheet
std::span<const OptionSpec> packOptions();

struct PackSettings {
    std::string output; ///< absolute; with "-1", "-2" … before the suffix where it becomes several
    PackFormat format = PackFormat::Zip;
    std::int64_t partBytes = 0; ///< 0 = one archive, however large
    bool checksums = true;      ///< a SHA256SUMS in each
    bool contactSheet = false;
};
/// Usage names the option. The format is that of the output's suffix where the option says "auto"; without a suffix ZIP, which
/// is added.
Result<PackSettings> packSettings(const OptionValues &given, const std::string &output);

} // namespace glassine::archive
