// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Becoming the window's program.

#include <string>
#include <vector>

namespace glassine::cli {

/// There is a display, and the window's program is installed.
bool guiIsUsable();
/// Replaces this process; returns only on failure, with errno.
int becomeGui(const std::vector<std::string> &arguments);

} // namespace glassine::cli
