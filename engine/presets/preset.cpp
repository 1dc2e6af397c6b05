// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset.h"

#include "pipeline/logos.h"
#include "pipeline/recipe_json.h"
#include "presets/canonical_json.h"
#include "presets/credits.h"
#include "presets/migrations.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>

namespace glassine::presets {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::string_view, 3> kPairNames = {"both", "raw", "jpeg"};
constexpr std::array<std::string_view, 3> kExistingNames = {"number", "skip", "stop"};

std::string lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

Result<QJsonObject> parseDocument(const QByteArray &json, const std::string &sourceName)
{
    if (json.size() > kMaxPresetBytes)
        return fail(ErrorCode::PresetInvalid, sourceName, "it is larger than 24 MB, which no preset is");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::PresetInvalid, sourceName,
                    "not valid JSON at " + lineAndColumn(json, error.offset) + ": "
                        + error.errorString().toStdString());
    if (!document.isObject())
        return fail(ErrorCode::PresetInvalid, sourceName, "not a preset: the file holds no JSON object");
    return document.object();
}

Result<int> documentVersion(const QJsonObject &document, const std::string &sourceName)
{
    const QJsonValue value = document.value("glassine"_L1);
    if (value.isUndefined())
        return fail(ErrorCode::PresetInvalid, sourceName,
                    "glassine: is missing; a preset begins with \"glassine\": " + std::to_string(kPresetVersion));
    const int version = value.toInt(-1);
    if (!value.isDouble() || version < 0)
        return fail(ErrorCode::PresetInvalid, sourceName,
                    "glassine: should be the version of the preset, a whole number");
    if (version > kPresetVersion)
        return fail(ErrorCode::PresetInvalid, sourceName,
                    "glassine: the preset is of version " + std::to_string(version)
                        + ", this program knows up to version " + std::to_string(kPresetVersion)
                        + "; a newer Glassine can read it");
    return version;
}

void checkTemplate(const std::string &text, const std::string &path, std::vector<Problem> &problems)
{
    if (const auto parsed = naming::NameTemplate::parse(text); !parsed)
        problems.push_back({path, parsed.error().detail});
}

naming::NamingSettings readNaming(const QJsonObject &json, std::vector<Problem> &problems)
{
    pipeline::SettingsReader reader(json, "naming", problems);
    naming::NamingSettings settings;
    settings.pattern = reader.text("template", settings.pattern);
    settings.existing = static_cast<naming::ExistingPolicy>(reader.choice("existing", kExistingNames, 0));
    settings.portable = reader.boolean("portable", false);
    reader.finish();
    checkTemplate(settings.pattern, "naming.template", problems);
    return settings;
}

std::vector<std::string> readRenditionNames(const QJsonArray &renditions, std::vector<Problem> &problems)
{
    std::vector<std::string> names;
    std::size_t index = 0;
    for (const QJsonValue &value : renditions) {
        const QJsonObject json = value.toObject();
        const std::string path = pipeline::renditionPath(json, index++);
        pipeline::SettingsReader reader(json, path, problems);
        names.push_back(reader.text("name", {}));
        if (!names.back().empty())
            checkTemplate(names.back(), path + ".name", problems);
    }
    return names;
}

bool tellsRenditionsApart(const std::string &pattern)
{
    const auto parsed = naming::NameTemplate::parse(pattern);
    return !parsed || parsed->uses("rendition") || parsed->uses("w") || parsed->uses("h");
}

/// Two renditions under one name would be numbered apart for every photo: rarely what was meant.
void warnAboutEqualNames(const Preset &preset, std::vector<Problem> &problems)
{
    std::map<std::pair<std::string, std::string>, std::string> seen;
    for (std::size_t i = 0; i < preset.recipe.renditions.size() && i < preset.renditionNames.size(); ++i) {
        const pipeline::RenditionRecipe &rendition = preset.recipe.renditions[i];
        const std::string &own = preset.renditionNames[i];
        const std::string &pattern = own.empty() ? preset.naming.pattern : own;
        if (tellsRenditionsApart(pattern))
            continue;
        const auto [place, isNew] = seen.try_emplace({pattern, rendition.format}, rendition.id);
        if (!isNew)
            problems.push_back(
                {"renditions." + rendition.id + ".name",
                 "gives the same file names as \"" + place->second + "\"; put {rendition} or {w} into it", false});
    }
}

void warnAboutEmptySidecars(const metadata::Settings &settings, std::vector<Problem> &problems)
{
    if (settings.sidecars != files::SidecarName::None && settings.policy.keepsNothing() && settings.writing.empty())
        problems.push_back(
            {"metadata.write-sidecars", "writes empty files: nothing of the metadata may go along", false});
}

Preset compile(const QJsonObject &document, const std::string &sourceName, std::vector<Problem> &problems)
{
    Preset preset;
    preset.id = QString::fromStdString(sourceName).section(u'/', -1);
    for (const QString &suffix : {u".json"_s, u".glassine"_s})
        if (preset.id.endsWith(suffix))
            preset.id.chop(suffix.size());

    pipeline::SettingsReader reader(withCredits(document, problems), {}, problems);
    reader.ignore({"glassine"});
    preset.name = QString::fromStdString(reader.text("name", {}));
    if (preset.name.isEmpty())
        preset.name = preset.id;
    preset.description = QString::fromStdString(reader.text("description", {}));
    preset.icon = QString::fromStdString(reader.text("icon", {}));
    preset.naming = readNaming(reader.object("naming"), problems);
    preset.pairs = static_cast<PairChoice>(reader.choice("pairs", kPairNames, 0));
    preset.recipe = pipeline::readRecipe(reader, problems, {"name"});
    pipeline::addSidecars(preset.recipe);
    preset.naming.sidecars = preset.recipe.metadata.sidecars;
    reader.finish();
    if (const auto unpacked = pipeline::unpackLogos(preset.recipe); !unpacked)
        problems.push_back({"watermark." + unpacked.error().subject, unpacked.error().detail});
    preset.renditionNames = readRenditionNames(document.value("renditions"_L1).toArray(), problems);
    preset.document = document;
    warnAboutEqualNames(preset, problems);
    warnAboutEmptySidecars(preset.recipe.metadata, problems);
    return preset;
}

std::string listed(const std::vector<Problem> &problems)
{
    std::string text;
    for (const Problem &problem : problems)
        text += (text.empty() ? "" : "\n") + problem.path + ": " + problem.message;
    return text;
}

} // namespace

Result<Preset> parsePreset(const QByteArray &json, const std::string &sourceName, std::vector<Problem> &problems)
{
    GLASSINE_TRY(const QJsonObject document, parseDocument(json, sourceName));
    GLASSINE_TRY(const int version, documentVersion(document, sourceName));
    std::vector<Problem> found;
    Preset preset = compile(migrated(document, version), sourceName, found);
    problems.insert(problems.end(), found.begin(), found.end());
    if (std::any_of(found.begin(), found.end(), [](const Problem &problem) { return problem.fatal; }))
        return fail(ErrorCode::PresetInvalid, sourceName, listed(found));
    return preset;
}

QByteArray selfContainedJson(const Preset &preset)
{
    std::vector<Problem> none; // it has been compiled
    return canonicalJson(withCredits(preset.document, none));
}

QByteArray presetJson(const Preset &preset)
{
    return canonicalJson(preset.document);
}

} // namespace glassine::presets
