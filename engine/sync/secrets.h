// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What opens a destination. Values only: never written anywhere, not to logs, state, errors or the environment of others.

#include <map>
#include <string>
#include <string_view>

namespace glassine::sync {

/// Values by the key of their SecretSpec.
using Secrets = std::map<std::string, std::string>;

/// One secret that a kind of destination takes, as a form asks for it.
struct SecretSpec {
    std::string_view key;   ///< "secret-key"
    std::string_view label; ///< QT_TRANSLATE_NOOP("OptionSpec", …)
    std::string_view help;  ///< one sentence
    bool isHidden = true;   ///< false: may be seen while it is typed, as the name of a key may
};

} // namespace glassine::sync
