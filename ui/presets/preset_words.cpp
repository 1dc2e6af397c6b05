// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset_words.h"

#include <QCoreApplication>

namespace glassine::ui {

namespace {

constexpr const char *kTexts[] = {
    QT_TRANSLATE_NOOP("Presets", "Archive, smaller"),
    QT_TRANSLATE_NOOP("Presets",
                      "Every pixel, profile and note kept, at a quality the eye cannot tell from the original."),
    QT_TRANSLATE_NOOP("Presets", "Client full size"),
    QT_TRANSLATE_NOOP("Presets",
                      "Every pixel at high quality in sRGB, with your name and without place and serial numbers."),
    QT_TRANSLATE_NOOP("Presets", "Client proofs"),
    QT_TRANSLATE_NOOP("Presets",
                      "Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together."),
    QT_TRANSLATE_NOOP("Presets", "E-mail"),
    QT_TRANSLATE_NOOP("Presets", "JPEG with a long edge of 1600 pixels, light enough to attach a handful."),
    QT_TRANSLATE_NOOP("Presets", "Instagram landscape"),
    QT_TRANSLATE_NOOP("Presets", "1080 × 566 pixels, cut to 1.91:1 around the center."),
    QT_TRANSLATE_NOOP("Presets", "Instagram portrait"),
    QT_TRANSLATE_NOOP("Presets", "1080 × 1350 pixels, cut to 4:5 around the center."),
    QT_TRANSLATE_NOOP("Presets", "Instagram square"),
    QT_TRANSLATE_NOOP("Presets", "1080 × 1080 pixels, cut to a square around the center."),
    QT_TRANSLATE_NOOP("Presets", "iPhone HEIC to JPEG"),
    QT_TRANSLATE_NOOP("Presets", "Turns HEIC photos into full-size JPEGs that open anywhere."),
    QT_TRANSLATE_NOOP("Presets", "Lossless clean-up"),
    QT_TRANSLATE_NOOP("Presets",
                      "Packs pictures tighter without touching a pixel; what would not get smaller stays as it is."),
    QT_TRANSLATE_NOOP("Presets", "Press"),
    QT_TRANSLATE_NOOP("Presets",
                      "JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: "
                      "what is missing is told before the run."),
    QT_TRANSLATE_NOOP("Presets", "Print at 300 ppi"),
    QT_TRANSLATE_NOOP("Presets",
                      "Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper."),
    QT_TRANSLATE_NOOP("Presets", "Responsive web set"),
    QT_TRANSLATE_NOOP("Presets", "Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset."),
    QT_TRANSLATE_NOOP("Presets", "Story"),
    QT_TRANSLATE_NOOP("Presets", "1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels."),
    QT_TRANSLATE_NOOP("Presets", "Web gallery"),
    QT_TRANSLATE_NOOP(
        "Presets",
        "JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios."),
};

} // namespace

QString presetText(const QString &text)
{
    return QCoreApplication::translate("Presets", text.toUtf8().constData());
}

std::span<const char *const> presetTexts()
{
    return kTexts;
}

} // namespace glassine::ui
