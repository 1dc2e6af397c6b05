// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Places that photos must not give away. Plain values.

#include "base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::metadata {

/// Degrees, north and east positive.
struct Coordinates {
    double latitude = 0, longitude = 0;
    bool operator==(const Coordinates &) const = default;
};

/// On a sphere of the Earth's mean radius (6371.0088 km): off by 0.6 % at most.
double metersBetween(const Coordinates &a, const Coordinates &b);

struct Fence {
    std::string name; ///< for people; may be empty
    Coordinates center;
    double radiusMeters = 500;
    bool operator==(const Fence &) const = default;
};

/// "Home 52.5163, 13.3777 800 m; 48.2082 16.3738": a name if any, latitude, longitude, a radius (m or km; 500 m when
/// there is none), separated by semicolons. An Error's detail names the first that is no place.
Result<std::vector<Fence>> parseFences(std::string_view text);
std::string fencesText(const std::vector<Fence> &fences);
bool isWithin(std::span<const Fence> fences, const Coordinates &position);

/// What coordinates become when only the city may be told: a tenth of a degree, 11 km at the equator.
Coordinates reducedToCity(const Coordinates &position);

} // namespace glassine::metadata
