// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include "base/bytes.h"
#include "base/error.h"

#include <QLocale>

#include <cmath>

namespace glassine::cli {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shownName(std::string_view rawBytes)
{
    return QString::fromStdString(displayText(rawBytes));
}

QString shownBytes(std::int64_t bytes)
{
    return bytes < 0 ? u'-' + QString::fromStdString(formatBytes(-bytes)) : QString::fromStdString(formatBytes(bytes));
}

QString shownCount(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString shownDuration(double seconds)
{
    if (seconds < 10)
        return Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60)
        return Text::tr("%1 s").arg(whole);
    if (whole < 3600)
        return Text::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Text::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString optionText(std::string_view source)
{
    return QCoreApplication::translate("OptionSpec", std::string(source).c_str());
}

} // namespace glassine::cli
