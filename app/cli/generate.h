// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Shell completions and the man page, made from the same tables as the program itself.

#include "command_line.h"

namespace glassine::cli {

QString bashCompletion(const CLI::App &app);
QString zshCompletion(const CLI::App &app);
QString fishCompletion(const CLI::App &app);
QString manPage(const CLI::App &app);

/// `line.generate` names which one; it is written to standard output.
ExitCode generate(const CommandLine &line, Console &console);

} // namespace glassine::cli
