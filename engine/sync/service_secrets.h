// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The keys of services that have no tools of their own to keep them: in <config>/secrets/NAME, a file of lines "key = value"
// that only its owner can read, or in the environment.

#include "sync/destination.h"

namespace glassine::sync {

struct SecretPlaces {
    std::span<const SecretSpec> specs;
    std::string_view variablePrefix; ///< "UPLOADCARE_": "secret-key" is UPLOADCARE_SECRET_KEY
    std::size_t needed = 1;          ///< the first so many of the specs; the others may be missing
};

/// `given`, else those of the destination's file, else those of the environment. SecretMissing names both places;
/// CredentialsUnusable when others may read the file, or it has a line that makes no sense.
Result<Access> serviceAccess(const Destination &destination, const Secrets &given, const SecretPlaces &places);

/// The value, or nothing.
std::string secretOf(const Secrets &secrets, std::string_view key);

} // namespace glassine::sync
