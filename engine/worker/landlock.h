// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// No files, no network, no signals: the kernel's Landlock with everything handled and nothing allowed.

#include <span>
#include <string>

namespace glassine::worker {

/// What stays allowed besides reading: nothing, or connections outwards (never listening).
enum class Reach { Nothing, Network };

struct Allowances {
    std::span<const std::string> readableFolders = {};
    std::span<const std::string> writableFolders = {}; ///< readable, too
    Reach reach = Reach::Nothing;
};

/// For every thread of the process; needs no-new-privileges. Gives the kernel's Landlock ABI, 0 when there is none or a
/// thread could not be reached.
int applyLandlock(const Allowances &allowed);

} // namespace glassine::worker
