// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/places.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <optional>

namespace glassine::metadata {

namespace {

constexpr double kEarthMeters = 6'371'008.8;
constexpr double kFarthestMeters = 1'000'000;
constexpr std::size_t kMostFences = 64;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n,:";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::optional<double> number(std::string_view word)
{
    double value = 0;
    const char *end = word.data() + word.size();
    const auto [last, error] = std::from_chars(word.data(), end, value);
    return error == std::errc() && last == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// "800", "800m", "1.2km"
std::optional<double> meters(std::string_view word)
{
    double factor = 1;
    if (word.ends_with("km")) {
        word.remove_suffix(2);
        factor = 1000;
    } else if (word.ends_with('m')) {
        word.remove_suffix(1);
    }
    const auto value = number(word);
    return value ? std::optional(*value * factor) : std::nullopt;
}

/// The last word, cut off; commas separate as blanks do.
std::string_view takeLast(std::string_view &text)
{
    text = trimmed(text);
    const std::size_t blank = text.find_last_of(" \t,");
    const std::string_view word = blank == std::string_view::npos ? text : text.substr(blank + 1);
    text = blank == std::string_view::npos ? std::string_view() : trimmed(text.substr(0, blank));
    return word;
}

/// From behind, since the name in front may be anything: radius with its unit, longitude, latitude.
std::optional<Fence> parseFence(std::string_view text)
{
    Fence fence;
    std::string_view rest = text;
    std::string_view last = takeLast(rest);
    if (last == "m" || last == "km") {
        const auto value = meters(std::string(takeLast(rest)) + std::string(last));
        if (!value)
            return std::nullopt;
        fence.radiusMeters = *value;
        last = takeLast(rest);
    } else if (last.ends_with('m')) {
        const auto value = meters(last);
        if (!value)
            return std::nullopt;
        fence.radiusMeters = *value;
        last = takeLast(rest);
    } else if (std::string_view before = rest; number(takeLast(before)) && number(takeLast(before)) && number(last)) {
        fence.radiusMeters = *number(last); // three numbers: the third is meters
        last = takeLast(rest);
    }
    const auto longitude = number(last);
    const auto latitude = number(takeLast(rest));
    fence.name = std::string(rest);
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180 || fence.radiusMeters <= 0
        || fence.radiusMeters > kFarthestMeters)
        return std::nullopt;
    fence.center = {*latitude, *longitude};
    return fence;
}

std::string plain(double value)
{
    std::array<char, 32> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), result.ptr};
}

double tenth(double degrees)
{
    return std::round(degrees * 10) / 10;
}

} // namespace

double metersBetween(const Coordinates &a, const Coordinates &b)
{
    const double halfLatitude = std::sin(radians(b.latitude - a.latitude) / 2);
    const double halfLongitude = std::sin(radians(b.longitude - a.longitude) / 2);
    const double h = halfLatitude * halfLatitude
        + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * halfLongitude * halfLongitude;
    return 2 * kEarthMeters * std::asin(std::sqrt(std::min(1.0, h)));
}

Result<std::vector<Fence>> parseFences(std::string_view text)
{
    std::vector<Fence> fences;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(";\n"), text.size());
        const std::string_view one = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (one.empty())
            continue;
        const auto fence = parseFence(one);
        if (!fence)
            return fail(ErrorCode::PresetInvalid, std::string(one),
                        '"' + displayText(one) + "\" is not a place such as Home 52.5163, 13.3777 500 m");
        fences.push_back(*fence);
        if (fences.size() > kMostFences)
            return fail(ErrorCode::PresetInvalid, std::string(one), "it names more than 64 places");
    }
    return fences;
}

std::string fencesText(const std::vector<Fence> &fences)
{
    std::string text;
    for (const Fence &fence : fences)
        text += (text.empty() ? "" : "; ") + fence.name + (fence.name.empty() ? "" : " ") + plain(fence.center.latitude)
            + ", " + plain(fence.center.longitude) + ' ' + plain(fence.radiusMeters) + " m";
    return text;
}

bool isWithin(std::span<const Fence> fences, const Coordinates &position)
{
    return std::any_of(fences.begin(), fences.end(),
                       [&](const Fence &fence) { return metersBetween(fence.center, position) <= fence.radiusMeters; });
}

Coordinates reducedToCity(const Coordinates &position)
{
    return {tenth(position.latitude), tenth(position.longitude)};
}

} // namespace glassine::metadata
