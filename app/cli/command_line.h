// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole command line: every command's flags on one parser.

#include "command.h"

#include <CLI/CLI.hpp>

namespace glassine::cli {

/// The commands own what the flags write to.
struct CommandLine {
    CommandLine();
    CLI::App app;
    bool showVersion = false;
    std::string generate;                           ///< "bash", "zsh", "fish", "man": hidden
    std::vector<std::unique_ptr<Command>> commands; ///< parallel to commandTable()
};

} // namespace glassine::cli
