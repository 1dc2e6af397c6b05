// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the program's exit status says. Part of the contract with scripts: documented in --help and the man page.

#include "base/error.h"

#include <QString>

#include <span>

namespace glassine::cli {

enum class ExitCode {
    Good = 0,
    SomeFailed = 1,
    Usage = 2,
    NothingToDo = 3,
    OutputUnwritable = 4,
    VerificationFailed = 5,
    SyncFailed = 6,
    Interrupted = 130,
};

/// The status for a failure that ends a command.
ExitCode exitCodeFor(ErrorCode code);

struct ExitCodeHelp {
    ExitCode code;
    const char *meaning; ///< source text for Text::tr
};
std::span<const ExitCodeHelp> exitCodeHelp();

} // namespace glassine::cli
