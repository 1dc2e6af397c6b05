// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Options that several kinds of destinations have. The command line has one flag for each, so they must say the same.

#include "base/option_spec.h"

namespace glassine::sync {

OptionSpec bucketOption();
OptionSpec prefixOption();
OptionSpec cacheControlOption();
OptionSpec metadataOption();
OptionSpec connectionsOption();
OptionSpec certificatesOption();
OptionSpec plainHttpOption();

} // namespace glassine::sync
