// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What files are called at a destination, when that is not their path here: "{folder}/{date:%Y}/{name}{.ext}", with the
// grammar of file names (formulas/tokens.h).

#include "base/result.h"
#include "formulas/tokens.h"
#include "sync/local_files.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::sync {

class KeyTemplate {
public:
    /// An empty text keeps paths as they are. DestinationInvalid: detail = what is wrong and at which column.
    static Result<KeyTemplate> parse(std::string_view text, std::string_view option);

    /// '/' between its parts, none of them empty, whatever tokens are. The same file always gets the same name.
    std::string expand(const LocalFile &file) const;

private:
    std::vector<formulas::TokenPart> m_parts;
};

std::span<const formulas::TokenRow> keyTokens();

} // namespace glassine::sync
