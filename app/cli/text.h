// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sentences for people, and how names, numbers and durations are written in them.

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace glassine::cli {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// UTF-8 as it is: for our own texts and ids.
QString fromUtf8(std::string_view text);
/// Raw bytes of a name, made harmless for a terminal.
QString shownName(std::string_view rawBytes);
QString shownBytes(std::int64_t bytes);
QString shownCount(std::int64_t count);
/// "2 min 5 s", "1 h 12 min", "0.4 s"
QString shownDuration(double seconds);
/// A label of the tables, translated.
QString optionText(std::string_view source);

} // namespace glassine::cli
