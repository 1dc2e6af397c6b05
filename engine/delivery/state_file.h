// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where it is remembered what was sent.

#include "sync/destination.h"

#include <string>

namespace glassine::delivery {

/// One file of state for each folder (absolute) and place at a destination.
Result<std::string> stateFile(const std::string &folder, const sync::Destination &destination);

} // namespace glassine::delivery
