// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/color_summary.h"

#include "pipeline/color_words.h"
#include "pipeline/recipe_json.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace glassine::batch {

namespace {

using namespace Qt::StringLiterals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr int kWorthTelling = 10;

QString percent(int perTenThousand)
{
    return QLocale().toString(perTenThousand / 100.0, 'f', 1);
}

/// Tables of perceptual intents make room; everything else is cut.
bool mayMakeRoom(const color::ColorSettings &settings)
{
    return settings.output == color::OutputSpace::File
        && (settings.intent == color::RenderingIntent::Perceptual
            || settings.intent == color::RenderingIntent::Saturation);
}

} // namespace

void ColorCounts::add(const ItemColors &colors, const std::string &path)
{
    if (colors.spaceFrom == "assumed")
        ++untagged;
    else
        ++spaces[colors.space];
    outside += colors.outOfGamut >= kWorthTelling ? 1 : 0;
    if (colors.outOfGamut > most) {
        most = colors.outOfGamut;
        worst = path;
    }
}

QString gamutLine(int perTenThousand, const color::ColorSettings &settings)
{
    if (perTenThousand < kWorthTelling)
        return {};
    const QString space = pipeline::outputLabel(settings);
    return mayMakeRoom(settings)
        ? Text::tr("%1 % of the pixels are outside of %2; the profile's table makes room for them")
              .arg(percent(perTenThousand), space)
        : Text::tr("%1 % of the pixels are outside of %2 and become the nearest color that it holds")
              .arg(percent(perTenThousand), space);
}

QString colorsLine(const ItemColors &colors, const color::ColorSettings &settings)
{
    QString line = colors.spaceFrom == "assumed" ? Text::tr("color space not said")
                                                 : pipeline::spaceLabel(colors.space);
    if (const QString outside = gamutLine(colors.outOfGamut, settings); !outside.isEmpty())
        line += u"; "_s + outside;
    return line;
}

QStringList colorsSummary(const ColorCounts &counts, const color::ColorSettings &settings)
{
    QStringList spaces;
    for (const auto &[space, photos] : counts.spaces)
        spaces.append(Text::tr("%1 in %2", "photos in a color space")
                          .arg(QLocale().toString(photos), pipeline::spaceLabel(space)));
    if (counts.untagged > 0)
        spaces.append(counts.untagged == 1 ? Text::tr("1 that does not say, taken as sRGB")
                                           : Text::tr("%n that do not say, taken as sRGB", nullptr, counts.untagged));
    if (spaces.isEmpty())
        return {};
    QStringList lines = {Text::tr("Colors: %1.").arg(spaces.join(u", "_s))};
    if (counts.outside == 0)
        return lines;
    const QString space = pipeline::outputLabel(settings);
    lines.append(
        (counts.outside == 1
             ? Text::tr("1 photo has colors outside of %1, %2 % of its pixels: %3.").arg(space, percent(counts.most))
             : Text::tr("%n photos have colors outside of %1, at most %2 % of the pixels: %3.", nullptr, counts.outside)
                   .arg(space, percent(counts.most)))
            .arg(QString::fromStdString(displayText(counts.worst.substr(counts.worst.rfind('/') + 1)))));
    lines.append(mayMakeRoom(settings) ? Text::tr("The profile's table makes room for them.")
                                       : Text::tr("They become the nearest color that it holds."));
    return lines;
}

QJsonObject colorsSummaryJson(const ColorCounts &counts, const color::ColorSettings &settings)
{
    QJsonObject spaces;
    for (const auto &[space, photos] : counts.spaces)
        spaces.insert(QString::fromStdString(space), qint64(photos));
    const std::string_view output = pipeline::kOutputSpaceNames[static_cast<std::size_t>(settings.output)];
    return {{u"color_spaces"_s, spaces},
            {u"untagged"_s, counts.untagged},
            {u"output"_s, QString::fromUtf8(output.data(), qsizetype(output.size()))},
            {u"out_of_gamut_photos"_s, counts.outside},
            {u"most_out_of_gamut_percent"_s, counts.most / 100.0},
            {u"becomes"_s, mayMakeRoom(settings) ? u"compressed"_s : u"clipped"_s}};
}

} // namespace glassine::batch
