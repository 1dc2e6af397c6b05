// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where Glassine keeps its own things, after the XDG base directory specification. Nothing is created here.

#include "base/result.h"

#include <string>

namespace glassine {

/// Absolute folders without a trailing slash. An XDG variable that is not absolute is ignored, as the
/// specification asks. Usage error naming the variable to set when neither it nor HOME says where.
Result<std::string> configFolder(); ///< XDG_CONFIG_HOME/glassine: settings, own presets
Result<std::string> dataFolder();   ///< XDG_DATA_HOME/glassine: restore store
Result<std::string> stateFolder();  ///< GLASSINE_STATE_DIR, or XDG_STATE_HOME/glassine: sessions, ledger
Result<std::string> cacheFolder();  ///< XDG_CACHE_HOME/glassine: may be deleted at any time

} // namespace glassine
