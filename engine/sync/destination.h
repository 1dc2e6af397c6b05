// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Kinds of destinations and what each can be told: one table; flags, checks and help come from it.

#include "base/option_spec.h"
#include "sync/credentials.h"
#include "sync/s3_settings.h"

#include <span>
#include <string>

namespace glassine::sync {

struct DestinationKind {
    std::string_view id;    ///< "s3": in files and on the command line
    std::string_view label; ///< QT_TRANSLATE_NOOP("OptionSpec", …)
    std::span<const OptionSpec> (*options)();
};
std::span<const DestinationKind> destinationKinds();
/// By id; nullptr if there is no such kind.
const DestinationKind *destinationKind(std::string_view id);

/// A place to deliver to, as people set it up. No secrets: those are found when they are needed.
struct Destination {
    std::string name;
    std::string kind = "s3";
    OptionValues options; ///< checked and complete
};

std::span<const OptionSpec> s3Options();
/// What is not set comes from the credentials' profile or the environment. DestinationInvalid, subject = the option.
Result<S3Settings> s3Settings(const OptionValues &options, const FoundCredentials &found);

} // namespace glassine::sync
