// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Addresses at a destination in albums, and for how long they let others in.

#include "delivery/links.h"
#include "gallery/album.h"

namespace glassine::cli {

/// "90s", "30m", "12h", "7d"; empty: 0. Usage for what is no time, or more than seven days.
Result<std::int64_t> shareSeconds(const std::string &text);

/// Files that were sent get their addresses; the others leave the album.
void keepLinked(gallery::Album &album, const std::vector<delivery::SentLink> &links);

} // namespace glassine::cli
