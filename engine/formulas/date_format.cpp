// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/date_format.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace glassine::formulas {

namespace {

constexpr std::string_view kKnown = "YymdHMSjb%";

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysIn(int month, int year)
{
    static constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return kDays.at(static_cast<std::size_t>(month - 1)) + (month == 2 && isLeap(year) ? 1 : 0);
}

bool exists(const CalendarTime &time)
{
    return time.year >= 1 && time.year <= 9999 && time.month >= 1 && time.month <= 12 && time.day >= 1
        && time.day <= daysIn(time.month, time.year) && time.hour <= 23 && time.minute <= 59
        && time.second <= 60; // leap seconds exist
}

int dayOfYear(const CalendarTime &time)
{
    int day = time.day;
    for (int month = 1; month < time.month; ++month)
        day += daysIn(month, time.year);
    return day;
}

std::string padded(int value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

std::string field(const CalendarTime &time, char letter)
{
    static constexpr std::array<const char *, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    switch (letter) {
    case 'Y': return padded(time.year, 4);
    case 'y': return padded(time.year % 100, 2);
    case 'm': return padded(time.month, 2);
    case 'd': return padded(time.day, 2);
    case 'H': return padded(time.hour, 2);
    case 'M': return padded(time.minute, 2);
    case 'S': return padded(time.second, 2);
    case 'j': return padded(dayOfYear(time), 3);
    case 'b': return kMonths.at(static_cast<std::size_t>(std::clamp(time.month, 1, 12) - 1));
    default: return std::string(1, letter);
    }
}

/// `count` digits at the beginning of `text`, which moves behind them and one separator.
std::optional<int> takeNumber(std::string_view &text, std::size_t count, std::string_view separators)
{
    if (text.size() < count)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    if (!text.empty() && separators.find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
    return value;
}

} // namespace

std::optional<std::size_t> dateFormatProblem(std::string_view format)
{
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%')
            continue;
        if (i + 1 == format.size() || kKnown.find(format[i + 1]) == std::string_view::npos)
            return i;
        ++i;
    }
    return std::nullopt;
}

std::optional<CalendarTime> parseDateTaken(std::string_view text)
{
    const auto year = takeNumber(text, 4, "-:");
    const auto month = takeNumber(text, 2, "-:");
    const auto day = takeNumber(text, 2, "T ");
    if (!year || !month || !day)
        return std::nullopt;
    CalendarTime time{*year, *month, *day};
    // A date without a time is a date: scanned pictures often have no more.
    time.hour = takeNumber(text, 2, ":").value_or(0);
    time.minute = takeNumber(text, 2, ":").value_or(0);
    time.second = takeNumber(text, 2, "").value_or(0);
    return exists(time) ? std::optional(time) : std::nullopt;
}

std::optional<CalendarTime> localTime(std::int64_t nanoseconds)
{
    if (nanoseconds == 0)
        return std::nullopt;
    constexpr std::int64_t kSecond = 1'000'000'000;
    const auto seconds = static_cast<std::time_t>(nanoseconds / kSecond - (nanoseconds % kSecond < 0 ? 1 : 0));
    std::tm broken{};
    if (::localtime_r(&seconds, &broken) == nullptr)
        return std::nullopt;
    const CalendarTime time{broken.tm_year + 1900, broken.tm_mon + 1, broken.tm_mday,
                            broken.tm_hour,        broken.tm_min,     broken.tm_sec};
    return exists(time) ? std::optional(time) : std::nullopt;
}

/// "+01:00" in seconds.
static std::optional<int> offsetSeconds(std::string_view offset)
{
    if (offset == "Z")
        return 0;
    const bool west = offset.starts_with('-');
    if (!west && !offset.starts_with('+'))
        return std::nullopt;
    offset.remove_prefix(1);
    const auto hours = takeNumber(offset, 2, ":"), minutes = takeNumber(offset, 2, "");
    if (!hours || !minutes || *hours > 15 || *minutes > 59)
        return std::nullopt;
    const int seconds = (*hours * 60 + *minutes) * 60;
    return west ? -seconds : seconds;
}

std::optional<std::int64_t> nanosecondsOf(std::string_view date, std::string_view offset)
{
    const auto time = parseDateTaken(date);
    if (!time)
        return std::nullopt;
    std::tm broken{};
    broken.tm_year = time->year - 1900;
    broken.tm_mon = time->month - 1;
    broken.tm_mday = time->day;
    broken.tm_hour = time->hour;
    broken.tm_min = time->minute;
    broken.tm_sec = time->second;
    broken.tm_isdst = -1;
    const auto zone = offsetSeconds(offset);
    const std::int64_t seconds = zone ? std::int64_t(::timegm(&broken)) - *zone : std::int64_t(::mktime(&broken));
    constexpr std::int64_t kSecond = 1'000'000'000;
    return seconds * kSecond;
}

std::string formatDate(const CalendarTime &time, std::string_view format)
{
    std::string result;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] == '%' && i + 1 < format.size())
            result += field(time, format[++i]);
        else
            result += format[i];
    }
    return result;
}

} // namespace glassine::formulas
