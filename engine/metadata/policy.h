// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much of what a file says about itself goes along. Plain value, no exiv2.

namespace glassine::metadata {

enum class Policy {
    All,       ///< everything that is still true of the new file (orientation, pixel size and thumbnail are not)
    Copyright, ///< creator, copyright and usage terms, date taken; no place, no serial numbers, no owner
    None,      ///< nothing but the colour profile
};

} // namespace glassine::metadata
