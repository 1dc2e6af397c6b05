// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sessions as they are listed for people.

#include "batch/session.h"
#include "output.h"

namespace glassine::cli {

/// Unfinished and not run by another process; newest first.
std::vector<batch::SessionSummary> resumableSessions();
void showSessions(Output &output, const std::vector<batch::SessionSummary> &sessions);

} // namespace glassine::cli
