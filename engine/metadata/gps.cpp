// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/gps.h"

#include "metadata/groups.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace glassine::metadata {

namespace {

struct Axis {
    const char *exif, *exifRef, *xmp;
    char positive, negative;
    double most;
};
constexpr Axis kLatitude{
    "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", "Xmp.exif.GPSLatitude", 'N', 'S', 90};
constexpr Axis kLongitude{
    "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", "Xmp.exif.GPSLongitude", 'E', 'W', 180};
constexpr Axis kDestLatitude{
    "Exif.GPSInfo.GPSDestLatitude", "Exif.GPSInfo.GPSDestLatitudeRef", "Xmp.exif.GPSDestLatitude", 'N', 'S', 90};
constexpr Axis kDestLongitude{
    "Exif.GPSInfo.GPSDestLongitude", "Exif.GPSInfo.GPSDestLongitudeRef", "Xmp.exif.GPSDestLongitude", 'E', 'W', 180};

std::optional<double> inRange(double degrees, const Axis &axis)
{
    return std::isfinite(degrees) && std::abs(degrees) <= axis.most ? std::optional(degrees) : std::nullopt;
}

double ratio(const Exiv2::Exifdatum &datum, int part)
{
    if (part >= static_cast<int>(datum.count()))
        return 0;
#if EXIV2_TEST_VERSION(0, 28, 0)
    const auto [numerator, denominator] = datum.toRational(static_cast<std::size_t>(part));
#else
    const auto [numerator, denominator] = datum.toRational(part);
#endif
    return denominator == 0 ? std::nan("") : static_cast<double>(numerator) / static_cast<double>(denominator);
}

std::optional<double> exifDegrees(const Exiv2::ExifData &exif, const Axis &axis)
{
    const auto value = exif.findKey(Exiv2::ExifKey(axis.exif));
    if (value == exif.end() || value->count() == 0)
        return std::nullopt;
    const double degrees = ratio(*value, 0) + ratio(*value, 1) / 60 + ratio(*value, 2) / 3600;
    const std::string reference = exifText(exif, axis.exifRef);
    return inRange(reference.starts_with(axis.negative) ? -degrees : degrees, axis);
}

/// The number `text` begins with, cut off with the comma behind it; the same in every locale.
double takeNumber(std::string_view &text)
{
    double value = 0;
    const auto [last, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    text.remove_prefix(static_cast<std::size_t>(last - text.data()));
    if (!text.empty() && text.front() == ',')
        text.remove_prefix(1);
    return error == std::errc() ? value : std::nan("");
}

/// XMP specification part 2, "GPSCoordinate": "48,12.5N" or "48,12,30N".
std::optional<double> xmpDegrees(const std::string &text, const Axis &axis)
{
    std::string_view rest = text;
    double degrees = rest.empty() ? std::nan("") : takeNumber(rest);
    for (double part = 60; part <= 3600 && rest.size() > 1; part *= 60)
        degrees += takeNumber(rest) / part;
    if (!rest.empty() && rest != std::string_view(&axis.negative, 1) && rest != std::string_view(&axis.positive, 1))
        return std::nullopt;
    return inRange(rest == std::string_view(&axis.negative, 1) ? -degrees : degrees, axis);
}

/// Structures for places shown and created hold positions of their own, one member each.
std::vector<Coordinates> positionsInStructures(const Exiv2::XmpData &xmp, bool &unreadable)
{
    std::vector<Coordinates> found;
    std::optional<double> latitude;
    for (const Exiv2::Xmpdatum &datum : xmp) {
        const std::string path = datum.tagName();
        if (path.find('/') == std::string::npos || groupOf(datum) != Group::Place)
            continue;
        const bool isLatitude = path.ends_with("GPSLatitude"), isLongitude = path.ends_with("GPSLongitude");
        if (isLatitude)
            latitude = xmpDegrees(textOf(datum), kLatitude);
        const auto longitude = isLongitude ? xmpDegrees(textOf(datum), kLongitude) : std::nullopt;
        if (isLongitude && latitude && longitude)
            found.push_back({*latitude, *longitude});
        unreadable = unreadable || (isLatitude && !latitude) || (isLongitude && (!latitude || !longitude));
    }
    return found;
}

template <typename Read>
void addPosition(const Axis &latitude, const Axis &longitude, Read read, Positions &positions)
{
    const auto north = read(latitude), east = read(longitude);
    if (north && east)
        positions.known.push_back({*north, *east});
}

bool anyPlace(const Tags &tags)
{
    const auto isPlace = [](const auto &datum) { return groupOf(datum) == Group::Place; };
    return std::any_of(tags.exif.begin(), tags.exif.end(), isPlace)
        || std::any_of(tags.xmp.begin(), tags.xmp.end(), isPlace);
}

struct DegreesAndMinutes {
    int degrees, minutes;
};
DegreesAndMinutes tenths(double value)
{
    const int all = static_cast<int>(std::lround(std::abs(value) * 10));
    return {all / 10, all % 10 * 6};
}

void writeExif(Exiv2::ExifData &exif, const Axis &axis, double value)
{
    const auto [degrees, minutes] = tenths(value);
    exif[axis.exifRef] = std::string(1, value < 0 ? axis.negative : axis.positive);
    exif[axis.exif] = std::to_string(degrees) + "/1 " + std::to_string(minutes) + "/1 0/1";
}

void writeXmp(Exiv2::XmpData &xmp, const Axis &axis, double value)
{
    const auto [degrees, minutes] = tenths(value);
    xmp[axis.xmp] = std::to_string(degrees) + ',' + std::to_string(minutes) + ".0"
        + (value < 0 ? axis.negative : axis.positive);
}

template <typename Data>
void erasePlaces(Data &data)
{
    for (auto it = data.begin(); it != data.end();)
        it = groupOf(*it) == Group::Place ? data.erase(it) : std::next(it);
}

std::optional<Coordinates> exifPosition(const Tags &tags)
{
    const auto latitude = exifDegrees(tags.exif, kLatitude), longitude = exifDegrees(tags.exif, kLongitude);
    return latitude && longitude ? std::optional(Coordinates{*latitude, *longitude}) : std::nullopt;
}

std::optional<Coordinates> xmpPosition(const Tags &tags)
{
    const auto latitude = xmpDegrees(xmpText(tags.xmp, kLatitude.xmp), kLatitude);
    const auto longitude = xmpDegrees(xmpText(tags.xmp, kLongitude.xmp), kLongitude);
    return latitude && longitude ? std::optional(Coordinates{*latitude, *longitude}) : std::nullopt;
}

bool isCoarse(const std::optional<Coordinates> &position)
{
    constexpr double kRounding = 1e-6;
    return position && std::abs(position->latitude - reducedToCity(*position).latitude) < kRounding
        && std::abs(position->longitude - reducedToCity(*position).longitude) < kRounding;
}

} // namespace

Positions positionsOf(const Tags &tags)
{
    Positions positions;
    const auto exif = [&](const Axis &axis) { return exifDegrees(tags.exif, axis); };
    const auto xmp = [&](const Axis &axis) { return xmpDegrees(xmpText(tags.xmp, axis.xmp), axis); };
    addPosition(kLatitude, kLongitude, exif, positions);
    addPosition(kDestLatitude, kDestLongitude, exif, positions);
    addPosition(kLatitude, kLongitude, xmp, positions);
    addPosition(kDestLatitude, kDestLongitude, xmp, positions);
    const auto inside = positionsInStructures(tags.xmp, positions.unreadable);
    positions.known.insert(positions.known.end(), inside.begin(), inside.end());
    positions.unreadable = positions.unreadable || (positions.known.empty() && anyPlace(tags));
    return positions;
}

void reduceToCity(Tags &tags)
{
    const auto exif = exifPosition(tags), xmp = xmpPosition(tags);
    erasePlaces(tags.exif);
    erasePlaces(tags.xmp);
    if (exif) {
        writeExif(tags.exif, kLatitude, reducedToCity(*exif).latitude);
        writeExif(tags.exif, kLongitude, reducedToCity(*exif).longitude);
    }
    if (xmp) {
        writeXmp(tags.xmp, kLatitude, reducedToCity(*xmp).latitude);
        writeXmp(tags.xmp, kLongitude, reducedToCity(*xmp).longitude);
    }
}

std::vector<std::string> finerThanCity(const Tags &tags)
{
    std::vector<std::string> found;
    const bool exifCoarse = isCoarse(exifPosition(tags)), xmpCoarse = isCoarse(xmpPosition(tags));
    for (const Exiv2::Exifdatum &datum : tags.exif) {
        const std::string key = datum.key();
        const bool own = key == kLatitude.exif || key == kLatitude.exifRef || key == kLongitude.exif
            || key == kLongitude.exifRef;
        if (groupOf(datum) == Group::Place && !(own && exifCoarse))
            found.push_back(key);
    }
    for (const Exiv2::Xmpdatum &datum : tags.xmp) {
        const std::string key = datum.key();
        const bool own = key == kLatitude.xmp || key == kLongitude.xmp;
        if (groupOf(datum) == Group::Place && !(own && xmpCoarse))
            found.push_back(key);
    }
    return found;
}

} // namespace glassine::metadata
