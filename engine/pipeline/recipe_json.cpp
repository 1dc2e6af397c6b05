// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/recipe_json.h"

#include "base/edit_distance.h"
#include "codecs/codec.h"
#include "operations/operation.h"
#include "pipeline/service_order.h"

#include <algorithm>
#include <set>

namespace glassine::pipeline {

namespace {

/// A file by its content, as presets hold it, or by the hash of that, as recipes do. Presets' paths have been replaced
/// by then.
Asset readAsset(SettingsReader &reader, std::string_view key)
{
    const std::string text = reader.text(key, {});
    if (text.empty())
        return {};
    if (text.starts_with(kAssetHashPrefix) && text.size() == kAssetHashPrefix.size() + 64)
        return Asset::expected(text.substr(kAssetHashPrefix.size()));
    if (auto asset = assetFromText(text))
        return *std::move(asset);
    reader.problem(key,
                   isAssetText(text) ? "is a file's content that does not decode" : "names a file that was not read");
    return {};
}

metadata::Settings readMetadata(const QJsonObject &json, SettingsProblems &problems)
{
    SettingsReader reader(json, "metadata", problems);
    const OptionValues options = reader.options(metadata::metadataOptions());
    reader.finish();
    std::vector<OptionProblem> found;
    metadata::Settings settings = metadata::settingsFrom(options, "metadata", found);
    for (OptionProblem &one : found)
        problems.push_back({std::move(one.path), std::move(one.message), true});
    return settings;
}

ExtrasSettings readExtras(const QJsonObject &json, SettingsProblems &problems)
{
    SettingsReader reader(json, "extras", problems);
    ExtrasSettings extras;
    extras.gainMap = static_cast<ExtraPolicy>(reader.choice("gain-map", kExtraPolicyNames, 0));
    extras.motion = static_cast<ExtraPolicy>(reader.choice("motion", kExtraPolicyNames, 0));
    extras.losses = static_cast<LossPolicy>(reader.choice("losses", kLossPolicyNames, 0));
    for (std::size_t i = 0; i < kLossKinds; ++i) {
        const bool pages = i == static_cast<std::size_t>(LossKind::Pages);
        const std::span<const std::string_view> names(kOwnLossNames.data(), kOwnLossNames.size() - (pages ? 0 : 1));
        const std::size_t own = reader.choice(kLossKindKeys[i], names, 0);
        const bool first = own == kOwnLossNames.size() - 1;
        extras.pages = extras.pages && !first;
        extras.own[i] = first ? OwnLossPolicy::Convert : static_cast<OwnLossPolicy>(own);
    }
    reader.finish();
    return extras;
}

RawSettings readRaw(const QJsonObject &json, SettingsProblems &problems)
{
    SettingsReader reader(json, "raw", problems);
    RawSettings raw;
    raw.source = static_cast<RawSource>(reader.choice("source", kRawSourceNames, 0));
    raw.highlights = static_cast<RawHighlights>(reader.choice("highlights", kRawHighlightNames, 1));
    raw.brighten = reader.boolean("brighten", true);
    reader.finish();
    return raw;
}

std::vector<OperationStep> readOperations(const QJsonObject &json, const std::string &path, SettingsProblems &problems)
{
    SettingsReader reader(json, path, problems);
    std::vector<OperationStep> steps;
    for (const operations::OperationDescription &operation : operations::operations()) {
        if (!reader.has(operation.id))
            continue;
        SettingsReader options(reader.object(operation.id), reader.pathOf(operation.id), problems);
        OperationStep step{std::string(operation.id), options.options(operation.options)};
        options.finish();
        if (operation.check)
            if (const auto problem = operation.check(step.options))
                options.problem(problem->path, problem->message);
        steps.push_back(std::move(step));
    }
    reader.finish();
    return steps;
}

std::string formatList()
{
    std::string list;
    for (const codecs::CodecDescription &codec : codecs::codecs())
        list += std::string(codec.id) + ", ";
    return list + "same";
}

std::string formatSuggestion(const std::string &given)
{
    std::vector<std::string_view> ids = {"same"};
    for (const codecs::CodecDescription &codec : codecs::codecs())
        ids.push_back(codec.id);
    return suggestion(given, ids);
}

/// Nullptr for "same" and for a format that is not known (which is then a problem).
const codecs::CodecDescription *readFormat(SettingsReader &reader, std::string &format)
{
    const bool given = reader.has("format");
    format = reader.text("format", "same");
    if (format == "same") {
        if (!given)
            reader.problem("format", "is missing; it is one of: " + formatList());
        return nullptr;
    }
    const codecs::CodecDescription *codec = codecs::codecById(format);
    if (codec)
        format = codec->id;
    else
        reader.problem("format",
                       '"' + displayText(format) + "\" is not one of: " + formatList() + formatSuggestion(format));
    return codec;
}

/// A lossless target fits a codec that can be lossless, a quality one that has a scale.
void checkAgainst(const codecs::CodecDescription &codec, SettingsReader &reader, Target &target)
{
    const std::string label(codec.label);
    if (target.lossless && !codec.lossless)
        reader.problem("lossless", label + " cannot be lossless; choose another format or a quality");
    if (codec.defaultQuality > 0)
        return;
    if (target.quality)
        reader.problem("quality", label + " has no quality scale: this number changes nothing", false);
    target.quality.reset();
    target.lossless = codec.lossless;
}

Target readTarget(const QJsonObject &json, const std::string &path, const codecs::CodecDescription *codec,
                  SettingsProblems &problems)
{
    SettingsReader reader(json, path, problems);
    Target target;
    target.quality = reader.integer("quality", 1, 100);
    target.lossless = reader.boolean("lossless", false);
    if (reader.has("score"))
        reader.problem("score", "a visual-score target is not supported by this version; use quality");
    if (reader.has("bytes"))
        reader.problem("bytes", "a file-size target is not supported by this version; use quality");
    if (target.lossless && target.quality)
        reader.problem({}, "names both quality and lossless; a rendition has one target");
    if (codec)
        checkAgainst(*codec, reader, target);
    if (codec && !target.quality && !target.lossless && codec->defaultQuality > 0)
        target.quality = codec->defaultQuality;
    reader.finish();
    return target;
}

RenditionRecipe readRendition(const QJsonObject &json, const std::string &path, SettingsProblems &problems,
                              std::initializer_list<std::string_view> presetKeys)
{
    SettingsReader reader(json, path, problems);
    reader.ignore(presetKeys);
    RenditionRecipe rendition;
    rendition.id = reader.text("id", {});
    if (presetKeys.size() == 0) // of a recipe: in presets it follows from the metadata settings
        rendition.sidecar = reader.boolean("sidecar", false);
    rendition.operations = readOperations(reader.object("operations"), reader.pathOf("operations"), problems);
    const codecs::CodecDescription *codec = readFormat(reader, rendition.format);
    SettingsReader encoder(reader.object("encoder"), reader.pathOf("encoder"), problems);
    if (codec)
        rendition.encoder = encoder.options(codec->options);
    if (codec || rendition.format == "same")
        encoder.finish();
    rendition.target = readTarget(reader.object("target"), reader.pathOf("target"), codec, problems);
    rendition.neverLarger = reader.boolean("never-larger", false);
    reader.finish();
    return rendition;
}

bool isId(const std::string &id)
{
    return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

void checkId(const RenditionRecipe &rendition, const std::string &path, std::set<std::string> &seen,
             SettingsProblems &problems)
{
    const std::string &id = rendition.id;
    const bool beside = rendition.sidecar && id.ends_with(kSidecarSuffix);
    if (!isId(beside ? id.substr(0, id.size() - kSidecarSuffix.size()) : id))
        problems.push_back({path + ".id",
                            id.empty() ? "is missing: every rendition needs a name of its own"
                                       : "may hold letters, digits, '-' and '_' only, up to 64"});
    else if (!seen.insert(id).second)
        problems.push_back({path + ".id", "is used by two renditions: each needs its own"});
}

} // namespace

color::ColorSettings readColor(const QJsonObject &json, SettingsProblems &problems)
{
    SettingsReader reader(json, "color", problems);
    color::ColorSettings settings;
    settings.output = static_cast<color::OutputSpace>(reader.choice("output", kOutputSpaceNames, 0));
    settings.intent = static_cast<color::RenderingIntent>(reader.choice("intent", kIntentNames, 1));
    settings.blackPointCompensation = reader.boolean("black-point-compensation", true);
    settings.embedProfile = reader.boolean("embed-profile", true);
    settings.version = static_cast<color::ProfileVersion>(reader.choice("profile-version", kProfileVersionNames, 0));
    settings.profile = readAsset(reader, "profile");
    if (settings.output == color::OutputSpace::File && settings.profile.empty())
        reader.problem("profile", "is missing: which file is it?", false);
    reader.finish();
    return settings;
}

std::string renditionPath(const QJsonObject &rendition, std::size_t index)
{
    const std::string id = rendition.value(QStringLiteral("id")).toString().toStdString();
    return "renditions." + (isId(id) ? id : std::to_string(index));
}

Recipe readRecipe(SettingsReader &reader, SettingsProblems &problems,
                  std::initializer_list<std::string_view> presetKeys)
{
    Recipe recipe;
    recipe.color = readColor(reader.object("color"), problems);
    recipe.metadata = readMetadata(reader.object("metadata"), problems);
    recipe.animation = reader.boolean("animation", true);
    recipe.damaged = static_cast<DamagePolicy>(reader.choice("damaged", kDamagePolicyNames, 0));
    recipe.extras = readExtras(reader.object("extras"), problems);
    recipe.raw = readRaw(reader.object("raw"), problems);

    const QJsonArray renditions = reader.array("renditions");
    if (renditions.isEmpty())
        problems.push_back({"renditions", "is empty: a preset writes at least one rendition"});
    // In a recipe the files beside the pictures stand among them.
    const auto all = std::count_if(renditions.begin(), renditions.end(),
                                   [](const QJsonValue &one) { return !one[QStringLiteral("sidecar")].toBool(); });
    if (static_cast<std::size_t>(std::max<std::ptrdiff_t>(all, renditions.size() - all)) > kMaxRenditions)
        problems.push_back({"renditions",
                            "has " + std::to_string(all) + " renditions; at most " + std::to_string(kMaxRenditions)
                                + " are possible"});
    std::set<std::string> seen;
    std::size_t index = 0;
    for (const QJsonValue &value : renditions) {
        const QJsonObject json = value.toObject();
        const std::string path = renditionPath(json, index++);
        if (!value.isObject()) {
            problems.push_back({path, "should be an object { … }"});
            continue;
        }
        recipe.renditions.push_back(readRendition(json, path, problems, presetKeys));
        checkId(recipe.renditions.back(), path, seen, problems);
        checkServiceOrder(recipe, recipe.renditions.back(), path, problems);
    }
    return recipe;
}

} // namespace glassine::pipeline
