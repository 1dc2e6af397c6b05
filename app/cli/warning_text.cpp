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
    WarningRow{"hard-link-broken", QT_TRANSLATE_NOOP("cli", "1 photo: the original has another name, which still leads to it"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the originals have other names, which still lead to them")},
    WarningRow{"animation-lost", QT_TRANSLATE_NOOP("cli", "1 photo: only the first frame of an animation was kept"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: only the first frame of an animation was kept")},
    WarningRow{"pages-lost", QT_TRANSLATE_NOOP("cli", "1 photo: only the first page was kept"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: only the first page was kept")},
    WarningRow{"gain-map-lost", QT_TRANSLATE_NOOP("cli", "1 photo: the HDR gain map was lost"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the HDR gain map was lost")},
    WarningRow{"motion-photo-lost", QT_TRANSLATE_NOOP("cli", "1 photo: the motion clip was lost"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the motion clip was lost")},
    WarningRow{"profile-broken", QT_TRANSLATE_NOOP("cli", "1 photo: the color profile is damaged and was not used"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the color profile is damaged and was not used")},
    WarningRow{"profile-assumed", QT_TRANSLATE_NOOP("cli", "1 photo: press inks without a usable color profile, a general one was assumed"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: press inks without a usable color profile, a general one was assumed")},
    WarningRow{"gamut-clipped", QT_TRANSLATE_NOOP("cli", "1 photo: colors that the output cannot hold became the nearest ones"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: colors that the output cannot hold became the nearest ones")},
    WarningRow{"gamut-compressed", QT_TRANSLATE_NOOP("cli", "1 photo: room was made for colors that the output cannot hold"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: room was made for colors that the output cannot hold")},
    WarningRow{"highlights-cut", QT_TRANSLATE_NOOP("cli", "1 photo: HDR brightness above white was cut"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: HDR brightness above white was cut")},
    WarningRow{"icc-too-large", QT_TRANSLATE_NOOP("cli", "1 photo: the color profile is too large and was not used"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the color profile is too large and was not used")},
    WarningRow{"bit-depth-reduced", QT_TRANSLATE_NOOP("cli", "1 photo: reduced to fewer bits per channel"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: reduced to fewer bits per channel")},
    WarningRow{"alpha-lost", QT_TRANSLATE_NOOP("cli", "1 photo: transparency was put on a color"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: transparency was put on a color")},
    WarningRow{"channels-lost", QT_TRANSLATE_NOOP("cli", "1 photo: channels beyond color and transparency were left out"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: channels beyond color and transparency were left out")},
    WarningRow{"metadata-damaged", QT_TRANSLATE_NOOP("cli", "1 photo: part of the metadata is damaged and was left out"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: part of the metadata is damaged and was left out")},
    WarningRow{"metadata-lost", QT_TRANSLATE_NOOP("cli", "1 photo: part of the metadata could not be kept"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: part of the metadata could not be kept")},
    WarningRow{"metadata-too-large", QT_TRANSLATE_NOOP("cli", "1 photo: the metadata is too large and was left out"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the metadata is too large and was left out")},
    WarningRow{"metadata-unproven", QT_TRANSLATE_NOOP("cli", "1 photo: written metadata could not be read back for proof"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: written metadata could not be read back for proof")},
    WarningRow{"extended-xmp-ignored", QT_TRANSLATE_NOOP("cli", "1 photo: extended XMP metadata was left out"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: extended XMP metadata was left out")},
    WarningRow{"not-lossless", QT_TRANSLATE_NOOP("cli", "1 photo: could not be kept without loss"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: could not be kept without loss")},
    WarningRow{"tail-kept", QT_TRANSLATE_NOOP("cli", "1 photo: something stands behind the picture and was kept"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: something stands behind the picture and was kept")},
    WarningRow{"tail-dropped", QT_TRANSLATE_NOOP("cli", "1 photo: something stood behind the picture and was left out"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: something stood behind the picture and was left out")},
    WarningRow{"larger-than-source", QT_TRANSLATE_NOOP("cli", "1 photo: the result is larger than the original"),
               QT_TRANSLATE_N_NOOP("cli", "%n photos: the result is larger than the original")},
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
