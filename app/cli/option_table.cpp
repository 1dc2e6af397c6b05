// SPDX-License-Identifier: GPL-3.0-or-later
#include "option_table.h"

#include "codecs/codec.h"
#include "events.h"
#include "operations/operation.h"
#include "pipeline/recipe_json.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;

QString numberText(double value)
{
    return QString::number(value, 'g', 12);
}

QString valuesOf(const OptionSpec &spec)
{
    switch (spec.kind) {
    case OptionKind::Boolean: return u"true | false"_s;
    case OptionKind::Integer:
    case OptionKind::Number:
        return numberText(spec.minimum) + u" … "_s + numberText(spec.maximum)
            + (spec.unit.empty() ? QString() : u' ' + fromUtf8(spec.unit));
    case OptionKind::Choice: {
        QStringList keys;
        for (const OptionChoice &choice : spec.choices)
            keys.append(fromUtf8(choice.key));
        return keys.join(u" | "_s);
    }
    case OptionKind::Text: break;
    }
    return Text::tr("text");
}

QList<SettingHelp> settingsOf(const QString &prefix, std::span<const OptionSpec> specs)
{
    QList<SettingHelp> settings;
    for (const OptionSpec &spec : specs) {
        QString help = optionText(spec.help);
        if (!spec.appliesWhen.empty())
            help += u' ' + Text::tr("Only with %1.").arg(fromUtf8(spec.appliesWhen));
        settings.append({prefix + u'.' + fromUtf8(spec.key), valuesOf(spec),
                         QString::fromStdString(optionValueText(spec.defaultValue)), help});
    }
    return settings;
}

template <typename Names>
QString listed(const Names &names)
{
    QStringList all;
    for (std::string_view name : names)
        all.append(fromUtf8(name));
    return all.join(u" | "_s);
}

SettingGroup generalSettings()
{
    QStringList formats;
    for (const codecs::CodecDescription &codec : codecs::codecs())
        formats.append(fromUtf8(codec.id));
    formats.append(u"same"_s);
    return {
        Text::tr("General"),
        {},
        {{u"format"_s, formats.join(u" | "_s), {}, Text::tr("What is written; \"same\" is the original's own format.")},
         {u"target.quality"_s, u"1 … 100"_s, {}, Text::tr("Quality on the format's own scale.")},
         {u"target.lossless"_s, u"true | false"_s, {}, Text::tr("Keeps every pixel as it is, where the format can.")},
         {u"never-larger"_s, u"true | false"_s, u"false"_s,
          Text::tr("Delivers the original's bytes when the result would not be smaller and nothing else was asked.")},
         {u"color.output"_s, listed(pipeline::kOutputSpaceNames), u"srgb"_s,
          Text::tr("Converts colors to this space (\"file\": that of color.profile), or keeps pixels and profile as "
                   "they are.")},
         {u"color.profile"_s,
          Text::tr("text"),
          {},
          Text::tr("An ICC profile's file, from a lab or a printer's maker, to convert colors to.")},
         {u"color.intent"_s, listed(pipeline::kIntentNames), u"relative"_s,
          Text::tr("How colors that the new space cannot hold are brought in.")},
         {u"color.black-point-compensation"_s, u"true | false"_s, u"true"_s,
          Text::tr("Keeps detail in deep shadows when converting.")},
         {u"color.embed-profile"_s, u"true | false"_s, u"true"_s, Text::tr("Puts the color profile into every file.")},
         {u"color.profile-version"_s, listed(pipeline::kProfileVersionNames), u"2"_s,
          Text::tr("Of the embedded profile: 2 is read by every program, 4 is smaller.")},
         {u"animation"_s, u"true | false"_s, u"true"_s, Text::tr("Keeps all frames where the format can.")},
         {u"naming.template"_s, Text::tr("text"), u"{dir}/{name}.{ext}"_s,
          Text::tr("How files are named, below the output folder.")},
         {u"naming.existing"_s, u"number | skip | stop"_s, u"number"_s,
          Text::tr("What happens when a name is taken already.")},
         {u"naming.portable"_s, u"true | false"_s, u"false"_s,
          Text::tr("Avoids names that Windows and memory cards refuse.")}}};
}

} // namespace

QList<SettingGroup> settingGroups()
{
    QList<SettingGroup> groups = {generalSettings()};
    groups.append({optionText(QT_TRANSLATE_NOOP("OptionSpec", "Metadata")),
                   optionText(QT_TRANSLATE_NOOP("OptionSpec", "What the file says about itself.")),
                   settingsOf(u"metadata"_s, metadata::metadataOptions())});
    for (const operations::OperationDescription &operation : operations::operations()) {
        SettingGroup group{optionText(operation.label), optionText(operation.help), {}};
        group.settings.append({fromUtf8(operation.id), u"on | none"_s, u"none"_s,
                               Text::tr("Adds the step with its defaults, or takes it away.")});
        group.settings += settingsOf(fromUtf8(operation.id), operation.options);
        groups.append(group);
    }
    for (const codecs::CodecDescription &codec : codecs::codecs())
        groups.append({fromUtf8(codec.label), {}, settingsOf(fromUtf8(codec.id), codec.options)});
    return groups;
}

void showOptions(Output &out)
{
    const int width = std::min(out.width(), 110);
    for (const SettingGroup &group : settingGroups()) {
        out.line(out.styled(Tone::Bold, group.title)
                 + (group.help.isEmpty() ? QString() : QStringLiteral("  ") + out.styled(Tone::Dim, group.help)));
        for (const SettingHelp &setting : group.settings) {
            const QString standard = setting.standard.isEmpty()
                ? QString()
                : out.styled(Tone::Dim, QStringLiteral("  [%1]").arg(setting.standard));
            out.line(QStringLiteral("  ") + out.styled(Tone::Accent, setting.key) + QStringLiteral(" = ")
                     + setting.values + standard);
            for (const QString &line : wrapped(setting.help, width - 6))
                out.line(QStringLiteral("      ") + line);
        }
        out.line();
    }
}

void showOptionsJson(Output &out)
{
    for (const SettingGroup &group : settingGroups())
        for (const SettingHelp &setting : group.settings)
            writeJsonLine(out,
                          {{u"key"_s, setting.key},
                           {u"group"_s, group.title},
                           {u"values"_s, setting.values},
                           {u"default"_s, setting.standard},
                           {u"help"_s, setting.help}});
}

} // namespace glassine::cli
