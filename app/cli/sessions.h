// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sessions as they are listed for people.

#include "batch/session.h"
#include "command.h"
#include "output.h"

#include <functional>

namespace glassine::cli {

/// Unfinished and not run by another process; newest first.
std::vector<batch::SessionSummary> resumableSessions();
/// What `then` gives for the session of that id, or for the newest where the id is empty; says so when there is none.
ExitCode withSession(Console &console, const std::vector<batch::SessionSummary> &sessions, const std::string &id,
                     const std::function<ExitCode(const batch::SessionSummary &)> &then);
void showSessions(Output &output, const std::vector<batch::SessionSummary> &sessions);

} // namespace glassine::cli
