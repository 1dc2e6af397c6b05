// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A destination by its name, ready to talk to: settings and credentials, which stay in this process.

#include "command.h"
#include "sync/destination.h"

namespace glassine::cli {

struct DestinationAccess {
    sync::S3Settings settings;
    sync::Credentials credentials;
    std::vector<std::string> exposed; ///< files with secrets that others may read
};

/// From here on this process leaves no core file.
Result<DestinationAccess> accessTo(const std::string &name);
void warnOfExposedFiles(Console &console, const DestinationAccess &access);
/// Lists one object, and opens and lets go an upload, which takes the right to write and leaves nothing there; in a process
/// of its own.
Result<void> testAccess(const DestinationAccess &access);

} // namespace glassine::cli
