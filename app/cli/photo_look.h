// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What files that were delivered are: read by workers, hashed here.

#include "base/result.h"
#include "base/size.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace glassine::cli {

struct Looked {
    std::string type; ///< "image/jpeg"
    Size size;        ///< upright; 0 × 0 where it is not read here (SVG)
    std::int64_t bytes = 0;
    std::string hash; ///< contentHash
    std::string alt;  ///< what the file itself says that it shows: caption, headline or title
};

/// Looks at all of them, a few at the same time. `each` hears of one after the other, in the order in which they are done:
/// nothing for a file that is no picture. Needs an application, for its event loop.
void lookAt(const std::vector<std::string> &paths,
            const std::function<void(std::size_t index, Result<std::optional<Looked>> looked)> &each);

} // namespace glassine::cli
