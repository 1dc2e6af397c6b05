// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Positions inside tags: read to look for fences, made coarse, and checked.

#include "metadata/places.h"
#include "metadata/tags.h"

namespace glassine::metadata {

struct Positions {
    std::vector<Coordinates> known;
    bool unreadable = false; ///< there are tags of a place that tell no position: nobody knows where it is
};
Positions positionsOf(const Tags &tags);

/// Leaves latitude and longitude, a tenth of a degree coarse, and takes away all else about the place.
void reduceToCity(Tags &tags);
/// Keys that tell more than the city.
std::vector<std::string> finerThanCity(const Tags &tags);

} // namespace glassine::metadata
