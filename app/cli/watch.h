// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// optimize --watch: a batch for what comes into folders, again and again.

#include "batch/session.h"
#include "batch_view.h"
#include "command.h"

#include <functional>

namespace glassine::cli {

struct WatchRequest {
    batch::SessionSettings settings; ///< inputs: folders
    std::function<std::unique_ptr<BatchView>()> makeView;
    bool json = false;
    bool quiet = false;
};

/// Until it is interrupted, or a batch is stopped by what concerns all photos (a full disk). The first trouble's status, or
/// Good. Usage when something else than folders is named.
ExitCode watch(const WatchRequest &request, Console &console);

} // namespace glassine::cli
