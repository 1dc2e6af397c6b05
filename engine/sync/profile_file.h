// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shared credentials and config files of the AWS tools.

#include "base/result.h"

#include <map>
#include <optional>
#include <string>

namespace glassine::sync {

/// Values of one section by key in lower case; nested blocks ("s3 =" with indented lines) are left out.
using Profile = std::map<std::string, std::string>;

struct ProfileFile {
    std::map<std::string, Profile> sections; ///< by their whole title: "default", "profile work"
    bool othersMayRead = false;
};

ProfileFile parseProfiles(const std::string &text);
/// Nothing where there is no such file. CredentialsUnusable when it cannot be read or is over 1 MB.
Result<std::optional<ProfileFile>> readProfiles(const std::string &path);

} // namespace glassine::sync
