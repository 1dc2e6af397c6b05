// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dates in names and texts: a small part of strftime, the same in every locale.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace glassine::formulas {

struct CalendarTime {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
};

/// The first thing wrong with a format: its index, or nothing. Known: %Y %y %m %d %H %M %S %j %b %%.
std::optional<std::size_t> dateFormatProblem(std::string_view format);

/// "2026-11-20T19:46:17" (or with a blank, or EXIF's colons); nothing when it is no date that exists.
std::optional<CalendarTime> parseDateTaken(std::string_view text);
/// Local time of a file date; nothing for 0, which means unknown.
std::optional<CalendarTime> localTime(std::int64_t nanoseconds);

/// The moment of a date ("2026-11-20T19:46:17") in a zone ("+01:00", "Z"; "" = this machine's), since 1970; nothing when
/// it is no date that exists.
std::optional<std::int64_t> nanosecondsOf(std::string_view date, std::string_view offset);

std::string formatDate(const CalendarTime &time, std::string_view format);

} // namespace glassine::formulas
