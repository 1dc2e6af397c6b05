// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/warning_words.h"

#include "base/error.h"
#include "pipeline/losses.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <climits>

namespace glassine::batch {

namespace {

struct Row {
    std::string_view code;
    const char *note;     ///< beside a state
    const char *sentence; ///< of the photo that is looked at; nullptr: the note says enough
    const char *one;      ///< of a batch: a single photo …
    const char *many;     ///< … or %n of them
};

constexpr std::array kRows{
    Row{"wrong-extension", QT_TRANSLATE_NOOP("Note", "the extension does not fit the content"), nullptr,
        QT_TRANSLATE_NOOP("cli", "1 photo: the name's extension does not fit the content"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the name's extension does not fit the content")},
    Row{"hard-link-broken", QT_TRANSLATE_NOOP("Note", "the original has another name, too"), nullptr,
        QT_TRANSLATE_NOOP("cli", "1 photo: the original has another name, which still leads to it"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the originals have other names, which still lead to them")},
    Row{"animation-lost", QT_TRANSLATE_NOOP("Note", "only the first frame was kept"),
        QT_TRANSLATE_NOOP("Warnings", "It moves; only its first frame is kept."),
        QT_TRANSLATE_NOOP("cli", "1 photo: only the first frame of an animation was kept"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: only the first frame of an animation was kept")},
    Row{"pages-lost", QT_TRANSLATE_NOOP("Note", "only the first page was kept"),
        QT_TRANSLATE_NOOP("Warnings", "It has several pages; only the first is kept."),
        QT_TRANSLATE_NOOP("cli", "1 photo: only the first page was kept"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: only the first page was kept")},
    Row{"gain-map-lost", QT_TRANSLATE_NOOP("Note", "the HDR gain map was lost"),
        QT_TRANSLATE_NOOP("Warnings", "Its HDR brightness (gain map) is not kept."),
        QT_TRANSLATE_NOOP("cli", "1 photo: the HDR gain map was lost"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the HDR gain map was lost")},
    Row{"motion-photo-lost", QT_TRANSLATE_NOOP("Note", "the motion clip was lost"),
        QT_TRANSLATE_NOOP("Warnings", "The video stored with it is not kept."),
        QT_TRANSLATE_NOOP("cli", "1 photo: the motion clip was lost"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the motion clip was lost")},
    Row{"depth-lost", QT_TRANSLATE_NOOP("Note", "the depth map was lost"),
        QT_TRANSLATE_NOOP("Warnings", "The depth map stored with it is not kept."),
        QT_TRANSLATE_NOOP("cli", "1 photo: the depth map was lost"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the depth map was lost")},
    Row{"cmyk-converted", QT_TRANSLATE_NOOP("Note", "press inks became screen colors"),
        QT_TRANSLATE_NOOP("Warnings", "Its press inks (CMYK) become screen colors."),
        QT_TRANSLATE_NOOP("cli", "1 photo: press inks became screen colors"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: press inks became screen colors")},
    Row{"live-video-left", QT_TRANSLATE_NOOP("Note", "the Live Photo's video stays where it is"),
        QT_TRANSLATE_NOOP("Warnings", "It is a Live Photo; its video stays where it is."),
        QT_TRANSLATE_NOOP("cli", "1 Live Photo: its video stays where it is"),
        QT_TRANSLATE_N_NOOP("cli", "%n Live Photos: their videos stay where they are")},
    Row{"raw-preview", QT_TRANSLATE_NOOP("Note", "made of the camera's preview"),
        QT_TRANSLATE_NOOP("Warnings", "It is made of the camera's preview."),
        QT_TRANSLATE_NOOP("cli", "1 raw file: made of the camera's preview"),
        QT_TRANSLATE_N_NOOP("cli", "%n raw files: made of the camera's preview")},
    Row{"raw-developed", QT_TRANSLATE_NOOP("Note", "developed from the sensor's data"),
        QT_TRANSLATE_NOOP("Warnings", "It is developed from the sensor's data."),
        QT_TRANSLATE_NOOP("cli", "1 raw file: developed from the sensor's data"),
        QT_TRANSLATE_N_NOOP("cli", "%n raw files: developed from the sensor's data")},
    Row{"raw-no-preview", QT_TRANSLATE_NOOP("Note", "no preview in the raw file"),
        QT_TRANSLATE_NOOP("Warnings", "There is no preview in the raw file."),
        QT_TRANSLATE_NOOP("cli", "1 raw file: there is no preview in it"),
        QT_TRANSLATE_N_NOOP("cli", "%n raw files: there is no preview in them")},
    Row{"profile-broken", QT_TRANSLATE_NOOP("Note", "a damaged color profile was not used"),
        QT_TRANSLATE_NOOP("Warnings", "Its color profile is unusable; its colors may be off."),
        QT_TRANSLATE_NOOP("cli", "1 photo: the color profile is damaged and was not used"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the color profile is damaged and was not used")},
    Row{"profile-assumed", QT_TRANSLATE_NOOP("Note", "a general ink profile was assumed"),
        QT_TRANSLATE_NOOP("Warnings", "It is CMYK without a profile; its colors are a guess."),
        QT_TRANSLATE_NOOP("cli", "1 photo: press inks without a usable color profile, a general one was assumed"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: press inks without a usable color profile, a general one was assumed")},
    Row{"icc-too-large", QT_TRANSLATE_NOOP("Note", "an oversized color profile was not used"), nullptr,
        QT_TRANSLATE_NOOP("cli", "1 photo: the color profile is too large and was not used"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the color profile is too large and was not used")},
    Row{"bit-depth-reduced", QT_TRANSLATE_NOOP("Note", "fewer bits per channel"),
        QT_TRANSLATE_NOOP("Warnings", "It has finer shades than the result can hold."),
        QT_TRANSLATE_NOOP("cli", "1 photo: reduced to fewer bits per channel"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: reduced to fewer bits per channel")},
    Row{"alpha-lost", QT_TRANSLATE_NOOP("Note", "transparency was put on a color"),
        QT_TRANSLATE_NOOP("Warnings", "Its transparency is filled with white."),
        QT_TRANSLATE_NOOP("cli", "1 photo: transparency was put on a color"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: transparency was put on a color")},
    Row{"gamut-clipped", QT_TRANSLATE_NOOP("Note", "colors became the nearest that fit"),
        QT_TRANSLATE_NOOP("Warnings", "Colors that the output cannot hold become the nearest ones: %1 of the pixels."),
        QT_TRANSLATE_NOOP("cli", "1 photo: colors that the output cannot hold became the nearest ones"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: colors that the output cannot hold became the nearest ones")},
    Row{"gamut-compressed", QT_TRANSLATE_NOOP("Note", "room was made for colors that do not fit"),
        QT_TRANSLATE_NOOP("Warnings", "Room is made for colors that the output cannot hold: %1 of the pixels."),
        QT_TRANSLATE_NOOP("cli", "1 photo: room was made for colors that the output cannot hold"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: room was made for colors that the output cannot hold")},
    Row{"highlights-cut", QT_TRANSLATE_NOOP("Note", "HDR brightness was cut"),
        QT_TRANSLATE_NOOP("Warnings", "Its HDR brightness above white is cut."),
        QT_TRANSLATE_NOOP("cli", "1 photo: HDR brightness above white was cut"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: HDR brightness above white was cut")},
    Row{"channels-lost", QT_TRANSLATE_NOOP("Note", "extra channels were left out"),
        QT_TRANSLATE_NOOP("Warnings", "Channels beyond color and transparency are not kept."),
        QT_TRANSLATE_NOOP("cli", "1 photo: channels beyond color and transparency were left out"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: channels beyond color and transparency were left out")},
    Row{"inks-not-adjusted", QT_TRANSLATE_NOOP("Note", "press inks are not adjusted"),
        QT_TRANSLATE_NOOP("Warnings", "Its press inks (CMYK) stay as they are: light and sharpness are not adjusted."),
        QT_TRANSLATE_NOOP("cli", "1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted"),
        QT_TRANSLATE_N_NOOP("cli",
                            "%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted")},
    Row{"metadata-damaged", QT_TRANSLATE_NOOP("Note", "damaged metadata was left out"),
        QT_TRANSLATE_NOOP("Warnings", "Part of its metadata is damaged and is not kept."),
        QT_TRANSLATE_NOOP("cli", "1 photo: part of the metadata is damaged and was left out"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: part of the metadata is damaged and was left out")},
    Row{"metadata-not-read", QT_TRANSLATE_NOOP("Note", "the metadata was not read"),
        QT_TRANSLATE_NOOP("Warnings", "Its metadata cannot be read here and is not kept."),
        QT_TRANSLATE_NOOP("cli", "1 photo: the metadata could not be read and was left out"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the metadata could not be read and was left out")},
    Row{"metadata-lost", QT_TRANSLATE_NOOP("Note", "part of the metadata was lost"),
        QT_TRANSLATE_NOOP("Warnings", "Some metadata does not fit into the new format."),
        QT_TRANSLATE_NOOP("cli", "1 photo: part of the metadata could not be kept"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: part of the metadata could not be kept")},
    Row{"metadata-too-large", QT_TRANSLATE_NOOP("Note", "oversized metadata was left out"), nullptr,
        QT_TRANSLATE_NOOP("cli", "1 photo: the metadata is too large and was left out"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the metadata is too large and was left out")},
    Row{"metadata-unproven", QT_TRANSLATE_NOOP("Note", "metadata could not be read back"), nullptr,
        QT_TRANSLATE_NOOP("cli", "1 photo: written metadata could not be read back for proof"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: written metadata could not be read back for proof")},
    Row{"metadata-not-carried", QT_TRANSLATE_NOOP("Note", "the format has no place for some metadata"),
        QT_TRANSLATE_NOOP("Warnings", "The new format has no place for some of its metadata."),
        QT_TRANSLATE_NOOP("cli", "1 photo: the new format has no place for part of the metadata"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the new format has no place for part of the metadata")},
    Row{"fields-missing", QT_TRANSLATE_NOOP("Note", "required fields are missing"),
        QT_TRANSLATE_NOOP("Warnings", "Required fields are missing."),
        QT_TRANSLATE_NOOP("cli", "1 photo: required fields are missing"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: required fields are missing")},
    Row{"extended-xmp-ignored", QT_TRANSLATE_NOOP("Note", "extended XMP was left out"), nullptr,
        QT_TRANSLATE_NOOP("cli", "1 photo: extended XMP metadata was left out"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: extended XMP metadata was left out")},
    Row{"mark-empty", QT_TRANSLATE_NOOP("Note", "no text was drawn on it"),
        QT_TRANSLATE_NOOP("Warnings", "It says nothing of what is to be written on it; no text is drawn."),
        QT_TRANSLATE_NOOP("cli", "1 photo: no text was drawn, its own words for it are missing"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: no text was drawn, their own words for it are missing")},
    Row{"rescued", QT_TRANSLATE_NOOP("Note", "damaged: what could be read was saved"),
        QT_TRANSLATE_NOOP("Warnings", "It is damaged; what can be read of it is shown and saved."),
        QT_TRANSLATE_NOOP("cli", "1 photo: damaged, what could be read was saved"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: damaged, what could be read was saved")},
    Row{"made-by-service", QT_TRANSLATE_NOOP("Note", "made by a service"),
        QT_TRANSLATE_NOOP("Warnings", "It was sent to %1 and made there."),
        QT_TRANSLATE_NOOP("cli", "1 photo: sent to a service and made there"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: sent to a service and made there")},
    Row{"shown-as-made-here", QT_TRANSLATE_NOOP("Note", "shown as it would be made here"),
        QT_TRANSLATE_NOOP("Warnings", "Shown as it would be made here; nothing was sent to %1."),
        QT_TRANSLATE_NOOP("cli", "1 photo: shown as it would be made here"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: shown as they would be made here")},
    Row{"not-lossless", QT_TRANSLATE_NOOP("Note", "not kept without loss"),
        QT_TRANSLATE_NOOP("Warnings", "The format cannot be lossless; quality 95 is used."),
        QT_TRANSLATE_NOOP("cli", "1 photo: could not be kept without loss"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: could not be kept without loss")},
    Row{"tail-kept", QT_TRANSLATE_NOOP("Note", "data behind the picture was kept"), nullptr,
        QT_TRANSLATE_NOOP("cli", "1 photo: something stands behind the picture and was kept"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: something stands behind the picture and was kept")},
    Row{"tail-dropped", QT_TRANSLATE_NOOP("Note", "data behind the picture was left out"), nullptr,
        QT_TRANSLATE_NOOP("cli", "1 photo: something stood behind the picture and was left out"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: something stood behind the picture and was left out")},
    Row{"larger-than-source", QT_TRANSLATE_NOOP("Note", "larger than the original"),
        QT_TRANSLATE_NOOP("Warnings", "The result is larger than the original."),
        QT_TRANSLATE_NOOP("cli", "1 photo: the result is larger than the original"),
        QT_TRANSLATE_N_NOOP("cli", "%n photos: the result is larger than the original")},
};

const Row *rowOf(const std::string &code)
{
    const auto *row = std::find_if(kRows.begin(), kRows.end(), [&](const Row &known) { return known.code == code; });
    return row == kRows.end() ? nullptr : row;
}

/// What a plan says will be lost.
struct Loss {
    std::string_view code;
    const char *what;
};

constexpr std::array kLosses{
    Loss{"animation-lost", QT_TRANSLATE_NOOP("cli", "all frames but the first")},
    Loss{"pages-lost", QT_TRANSLATE_NOOP("cli", "all pages but the first")},
    Loss{"gain-map-lost", QT_TRANSLATE_NOOP("cli", "the HDR gain map")},
    Loss{"motion-photo-lost", QT_TRANSLATE_NOOP("cli", "the motion clip")},
    Loss{"depth-lost", QT_TRANSLATE_NOOP("cli", "the depth map")},
    Loss{"bit-depth-reduced", QT_TRANSLATE_NOOP("cli", "finer shades")},
    Loss{"alpha-lost", QT_TRANSLATE_NOOP("cli", "transparency")},
    Loss{"channels-lost", QT_TRANSLATE_NOOP("cli", "extra channels")},
    Loss{"cmyk-converted", QT_TRANSLATE_NOOP("cli", "press inks")},
};

} // namespace

QString lossText(const std::string &code)
{
    const auto *loss = std::find_if(kLosses.begin(), kLosses.end(),
                                    [&](const Loss &known) { return known.code == code; });
    return loss == kLosses.end() ? QString() : QCoreApplication::translate("cli", loss->what);
}

QString notDoneText(const std::string &code)
{
    return code == pipeline::kInksNotAdjusted ? warningNote(code) : QString();
}

QString warningNote(const std::string &code)
{
    const Row *row = rowOf(code);
    return row ? QCoreApplication::translate("Note", row->note) : QString::fromStdString(displayText(code));
}

QString warningSentence(const pipeline::Warning &warning)
{
    if (const Row *row = rowOf(warning.code)) {
        const QString sentence = row->sentence ? QCoreApplication::translate("Warnings", row->sentence)
                                               : warningNote(warning.code);
        const bool takesDetail = sentence.contains(QLatin1String("%1"));
        return takesDetail ? sentence.arg(QString::fromStdString(displayText(warning.detail))) : sentence;
    }
    return QString::fromStdString(displayText(warning.detail.empty() ? warning.code : warning.detail));
}

QString warningCount(const std::string &code, std::int64_t photos)
{
    const Row *row = rowOf(code);
    if (!row)
        return QStringLiteral("%1 × %2").arg(QLocale().toString(qlonglong(photos)), warningNote(code));
    const int count = static_cast<int>(std::min<std::int64_t>(photos, INT_MAX));
    return photos == 1 ? QCoreApplication::translate("cli", row->one)
                       : QCoreApplication::translate("cli", row->many, nullptr, count);
}

} // namespace glassine::batch
