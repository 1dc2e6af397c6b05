// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/state_file.h"

#include "base/bytes.h"
#include "base/paths.h"

namespace glassine::delivery {

Result<std::string> stateFile(const std::string &folder, const sync::Destination &destination)
{
    GLASSINE_TRY(const std::string state, stateFolder());
    const std::string which = folder + '\n' + sync::shownAddress(destination);
    return state + "/sync/" + contentHash(std::as_bytes(std::span(which))).substr(0, 32) + ".jsonl";
}

} // namespace glassine::delivery
