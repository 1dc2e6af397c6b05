// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/option_reasons.h"

#include "codecs/codec.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace glassine::ui {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("Reasons", text);
}

/// Encoder options that depend on the target, which no option's own description can say.
struct TargetRow {
    std::string_view codec, key;
    bool matters; ///< for lossless files (true) or for lossy ones (false)
};
constexpr std::array kTargetRows{
    TargetRow{"webp", "near-lossless", true},
    TargetRow{"webp", "preset", false},
    TargetRow{"webp", "smart-subsample", false},
    TargetRow{"webp", "alpha-quality", false},
};

} // namespace

OptionReasons::OptionReasons(const pipeline::Recipe &recipe, int rendition)
    : m_recipe(recipe),
      m_rendition(recipe.renditions[std::size_t(rendition)]),
      m_codec(codecs::codecById(m_rendition.format))
{}

bool OptionReasons::hasScale() const
{
    return !m_codec || m_codec->defaultQuality > 0;
}

QString OptionReasons::quality() const
{
    return m_rendition.target.lossless ? sentence(QT_TRANSLATE_NOOP("Reasons", "Lossless files have no quality."))
                                       : QString();
}

QString OptionReasons::lossless() const
{
    if (!m_codec || m_codec->lossless)
        return {};
    const QString label = QString::fromUtf8(m_codec->label.data(), qsizetype(m_codec->label.size()));
    return sentence(QT_TRANSLATE_NOOP("Reasons", "%1 cannot be lossless.")).arg(label);
}

QString OptionReasons::encoder(std::string_view key) const
{
    for (const TargetRow &row : kTargetRows) {
        if (row.codec != m_rendition.format || row.key != key || row.matters == m_rendition.target.lossless)
            continue;
        return row.matters ? sentence(QT_TRANSLATE_NOOP("Reasons", "Matters for lossless files only."))
                           : sentence(QT_TRANSLATE_NOOP("Reasons", "Does not matter for lossless files."));
    }
    return {};
}

bool OptionReasons::all(bool (*lacks)(const codecs::CodecDescription &codec)) const
{
    const auto pictures = pipeline::pictures(m_recipe);
    return std::all_of(pictures.begin(), pictures.end(), [&](const auto &rendition) {
        const codecs::CodecDescription *codec = codecs::codecById(rendition.format);
        return codec && lacks(*codec);
    });
}

QString OptionReasons::subject(std::string_view subject, std::string_view key) const
{
    if (subject == "metadata" && m_recipe.metadata.sidecars == files::SidecarName::None && key != "write-sidecars"
        && all([](const auto &codec) { return !codec.exif && !codec.xmp && !codec.iptc; }))
        return sentence(QT_TRANSLATE_NOOP("Reasons", "The chosen format cannot hold metadata."));
    if (subject == "color" && (key == "output" || key == "embed-profile")
        && all([](const auto &codec) { return !codec.icc; }))
        return sentence(QT_TRANSLATE_NOOP(
            "Reasons", "The chosen format cannot hold a color profile: colors are converted to sRGB."));
    if (subject.empty() && key == "animation" && all([](const auto &codec) { return !codec.animation; }))
        return sentence(QT_TRANSLATE_NOOP("Reasons", "None of the chosen formats can move: the first frame is kept."));
    return {};
}

} // namespace glassine::ui
