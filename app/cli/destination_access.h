// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A destination by its name, ready to talk to: settings and secrets, which stay in this process.

#include "command.h"
#include "sync/destination.h"

namespace glassine::cli {

/// From here on this process leaves no core file.
Result<sync::Access> accessTo(const std::string &name);
void warnOfExposedFiles(Console &console, const sync::Access &access);

} // namespace glassine::cli
