// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Destinations as they are kept: <config>/destinations/NAME.json, one each.

#include "sync/destination.h"

namespace glassine::sync {

class DestinationStore {
public:
    struct Entry {
        std::string name;
        Result<Destination> destination;
    };
    /// Those there are, by name; what cannot be read has its error.
    static Result<std::vector<Entry>> list();
    /// DestinationNotFound, DestinationInvalid.
    static Result<Destination> load(const std::string &name);
    /// Checks and writes it; OutputExists when there is one of that name.
    static Result<void> add(const Destination &destination);
    /// The same in the place of the one of that name.
    static Result<void> replace(const Destination &destination);
    static Result<void> remove(const std::string &name);
};

/// The file's content; also how a job carries a destination.
std::string destinationJson(const Destination &destination);
/// Unknown keys are errors: a secret does not belong there, and a misspelled option is better said than left out.
Result<Destination> parseDestination(const std::string &name, const std::string &json);

} // namespace glassine::sync
