// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a policy lets through, and what a format can hold.

#include "metadata/decision.h"
#include "metadata/tags.h"

#include <algorithm>

namespace glassine::metadata {

template <typename Data, typename Predicate>
void eraseIf(Data &data, Predicate predicate)
{
    for (auto it = data.begin(); it != data.end();)
        it = predicate(*it) ? data.erase(it) : std::next(it);
}

/// Takes away what is untrue of the new file or not allowed to go along.
void filter(const Policy &policy, const NewFile &file, Tags &tags, std::vector<std::string> &notes);

/// Drops the blocks the format cannot carry. What they said moves to one it can carry; what has no place there is
/// named in `notes`.
void fitToFormat(Tags &tags, const NewFile &file, std::vector<std::string> &notes);

} // namespace glassine::metadata
