// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/warning_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace glassine::ui {

namespace {

struct Row {
    std::string_view code;
    const char *sentence;
};

constexpr std::array kRows{
    Row{"animation-lost", QT_TRANSLATE_NOOP("Warnings", "It moves; only its first frame is kept.")},
    Row{"pages-lost", QT_TRANSLATE_NOOP("Warnings", "It has several pages; only the first is kept.")},
    Row{"gain-map-lost", QT_TRANSLATE_NOOP("Warnings", "Its HDR brightness (gain map) is not kept.")},
    Row{"motion-photo-lost", QT_TRANSLATE_NOOP("Warnings", "The video stored with it is not kept.")},
    Row{"bit-depth-reduced", QT_TRANSLATE_NOOP("Warnings", "It has finer shades than the result can hold.")},
    Row{"alpha-lost", QT_TRANSLATE_NOOP("Warnings", "Its transparency is filled with white.")},
    Row{"channels-lost", QT_TRANSLATE_NOOP("Warnings", "Channels beyond color and transparency are not kept.")},
    Row{"gamut-clipped", QT_TRANSLATE_NOOP("Warnings", "Colors that the output cannot hold become the nearest ones: %1 of the pixels.")},
    Row{"gamut-compressed", QT_TRANSLATE_NOOP("Warnings", "Room is made for colors that the output cannot hold: %1 of the pixels.")},
    Row{"highlights-cut", QT_TRANSLATE_NOOP("Warnings", "Its HDR brightness above white is cut.")},
    Row{"profile-broken", QT_TRANSLATE_NOOP("Warnings", "Its color profile is unusable; its colors may be off.")},
    Row{"profile-assumed", QT_TRANSLATE_NOOP("Warnings", "It is CMYK without a profile; its colors are a guess.")},
    Row{"metadata-damaged", QT_TRANSLATE_NOOP("Warnings", "Part of its metadata is damaged and is not kept.")},
    Row{"metadata-lost", QT_TRANSLATE_NOOP("Warnings", "Some metadata does not fit into the new format.")},
    Row{"not-lossless", QT_TRANSLATE_NOOP("Warnings", "The format cannot be lossless; quality 95 is used.")},
    Row{"larger-than-source", QT_TRANSLATE_NOOP("Warnings", "The result is larger than the original.")},
};

} // namespace

QString warningSentence(const pipeline::Warning &warning)
{
    const auto *row = std::find_if(kRows.begin(), kRows.end(), [&](const Row &r) { return r.code == warning.code; });
    if (row != kRows.end()) {
        const QString sentence = QCoreApplication::translate("Warnings", row->sentence);
        const bool takesDetail = sentence.contains(QLatin1String("%1"));
        return takesDetail ? sentence.arg(QString::fromStdString(warning.detail)) : sentence;
    }
    return QString::fromStdString(warning.detail.empty() ? warning.code : warning.detail);
}

} // namespace glassine::ui
