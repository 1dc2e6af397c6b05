// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines for whoever looks at stderr: one write per line, control characters of hostile names escaped.

#include <string>
#include <string_view>

namespace glassine {

enum class Severity { Debug, Info, Warning, Error };

/// "glassine: warning: message\n" with displayText applied to the message.
std::string logLine(Severity severity, std::string_view message);

/// Writes the line to stderr. Debug lines only appear with GLASSINE_DEBUG in the environment. Never fails:
/// a closed stderr is nobody's problem.
void writeLog(Severity severity, std::string_view message);

} // namespace glassine
