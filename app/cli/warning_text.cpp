// SPDX-License-Identifier: GPL-3.0-or-later
#include "warning_text.h"

#include "text.h"

#include <algorithm>
#include <array>
#include <climits>
#include <utility>

namespace glassine::cli {

namespace {

struct WarningRow {
    const char *code;
    const char *one;  ///< for a single photo
    const char *many; ///< %n of them
};

constexpr std::array kRows = {
    WarningRow{"wrong-extension", QT_TRANSLATE_NOOP("cli", "1 photo: the name's extension does not fit the content"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the name's extension does not fit the content")},
    WarningRow{"animation-lost", QT_TRANSLATE_NOOP("cli", "1 photo: only the first frame of an animation was kept"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: only the first frame of an animation was kept")},
    WarningRow{"pages-lost", QT_TRANSLATE_NOOP("cli", "1 photo: only the first page was kept"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: only the first page was kept")},
    WarningRow{"gain-map-lost", QT_TRANSLATE_NOOP("cli", "1 photo: the HDR gain map was lost"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the HDR gain map was lost")},
    WarningRow{"motion-lost", QT_TRANSLATE_NOOP("cli", "1 photo: the motion clip was lost"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the motion clip was lost")},
    WarningRow{"depth-map-lost", QT_TRANSLATE_NOOP("cli", "1 photo: the depth map was lost"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the depth map was lost")},
    WarningRow{"profile-broken", QT_TRANSLATE_NOOP("cli", "1 photo: the color profile was damaged and not used"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the color profile was damaged and not used")},
    WarningRow{"bit-depth-reduced", QT_TRANSLATE_NOOP("cli", "1 photo: reduced to 8 bits per channel"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: reduced to 8 bits per channel")},
    WarningRow{"alpha-lost", QT_TRANSLATE_NOOP("cli", "1 photo: transparency was put on a color"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: transparency was put on a color")},
};

} // namespace

QString warningText(const std::string &code, std::int64_t photos)
{
    const int count = static_cast<int>(std::min<std::int64_t>(photos, INT_MAX));
    for (const WarningRow &row : kRows)
        if (code == row.code)
            return photos == 1 ? Text::tr(row.one) : Text::tr(row.many, nullptr, count);
    return QStringLiteral("%1 × %2").arg(shownCount(photos), fromUtf8(code));
}

} // namespace glassine::cli
