// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A destination by its name, ready to talk to: settings and secrets, which stay in this process.

#include "batch/session.h"
#include "command.h"
#include "delivery/outbox.h"

namespace glassine::cli {

/// From here on this process leaves no core file.
Result<sync::Access> accessTo(const std::string &name);
/// For what a session with a destination writes. Without `access` it is looked for when the first file is there.
delivery::OutboxSettings outboxFor(const batch::SessionSettings &settings, std::optional<sync::Access> access = {});
/// Services that make renditions: the destinations of that name.
batch::ServiceFactory photoServices();
void warnOfExposedFiles(Console &console, const sync::Access &access);

} // namespace glassine::cli
