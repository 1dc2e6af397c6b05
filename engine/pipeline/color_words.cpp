// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/color_words.h"

#include "base/error.h"
#include "pipeline/recipe_json.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace glassine::pipeline {

namespace {

struct Row {
    std::string_view id;
    const char *label;
};

constexpr std::array kSpaces{
    Row{"none", QT_TRANSLATE_NOOP("Color", "no profile")},
    Row{"broken", QT_TRANSLATE_NOOP("Color", "damaged profile")},
    Row{"srgb", "sRGB"},
    Row{"display-p3", "Display P3"},
    Row{"adobe-rgb", "Adobe RGB"},
    Row{"prophoto", "ProPhoto RGB"},
    Row{"rec2020", "Rec. 2020"},
    Row{"gray", QT_TRANSLATE_NOOP("Color", "Gray")},
    Row{"rgb", QT_TRANSLATE_NOOP("Color", "Another RGB space")},
    Row{"camera", QT_TRANSLATE_NOOP("Color", "A camera's or scanner's own")},
    Row{"printer", QT_TRANSLATE_NOOP("Color", "A printer's own")},
    Row{"cmyk", "CMYK"},
    Row{"other", QT_TRANSLATE_NOOP("Color", "a profile that describes no picture")},
};

constexpr std::array kSources{
    Row{"exif", QT_TRANSLATE_NOOP("Color", "%1 (named in Exif)")},
    Row{"codes", QT_TRANSLATE_NOOP("Color", "%1 (named by a code in the file)")},
    Row{"numbers", QT_TRANSLATE_NOOP("Color", "%1 (described by numbers in the file)")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Color", text);
}

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

template <std::size_t Count>
const char *find(const std::array<Row, Count> &rows, std::string_view id)
{
    for (const Row &row : rows)
        if (row.id == id)
            return row.label;
    return nullptr;
}

QString spaceWords(const PhotoFacts &facts)
{
    const QString label = spaceLabel(facts.space);
    const bool tellsCurve = facts.space == "gray" || facts.space == "rgb" || facts.space == "rec2020";
    if (!tellsCurve || facts.gamma == 0)
        return label;
    return tr(QT_TRANSLATE_NOOP("Color", "%1, gamma %2")).arg(label, QLocale().toString(facts.gamma / 100.0, 'f', 1));
}

} // namespace

QString spaceLabel(std::string_view space)
{
    const char *label = find(kSpaces, space);
    return label != nullptr ? tr(label) : qt(space);
}

QString colorWords(const PhotoFacts &facts)
{
    if (facts.space == "broken" || facts.space == "other")
        return tr(QT_TRANSLATE_NOOP("Color", "%1, not used: taken as sRGB")).arg(spaceLabel(facts.space));
    if (facts.spaceFrom == "assumed" || facts.spaceFrom.empty())
        return facts.cmyk ? tr(QT_TRANSLATE_NOOP("Color", "not said, taken as CMYK of a general press"))
                          : tr(QT_TRANSLATE_NOOP("Color", "not said, taken as sRGB"));
    if (const char *sentence = find(kSources, facts.spaceFrom))
        return tr(sentence).arg(spaceWords(facts));
    const QString name = QString::fromStdString(displayText(facts.profile));
    if (name.isEmpty())
        return tr(QT_TRANSLATE_NOOP("Color", "%1 (embedded profile)")).arg(spaceWords(facts));
    return tr(QT_TRANSLATE_NOOP("Color", "%1 (embedded profile “%2”)")).arg(spaceWords(facts), name);
}

QString outputLabel(const color::ColorSettings &settings)
{
    if (settings.output == color::OutputSpace::File)
        return QString::fromStdString(displayText(settings.profile.name()));
    return spaceLabel(kOutputSpaceNames[static_cast<std::size_t>(settings.output)]);
}

} // namespace glassine::pipeline
