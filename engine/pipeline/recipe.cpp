// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/recipe.h"

#include "base/bytes.h"
#include "codecs/choices.h"
#include "codecs/codec.h"
#include "operations/operation.h"
#include "pipeline/recipe_json.h"
#include "pipeline/service_order.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace glassine::pipeline {

namespace {

using namespace Qt::StringLiterals;

/// For lossless targets on codecs that cannot be lossless, once the pixels have changed anyway.
constexpr int kNearLosslessQuality = 95;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject toJson(const RenditionRecipe &rendition)
{
    QJsonObject steps;
    for (const OperationStep &step : rendition.operations)
        steps.insert(qt(step.id), optionsToJson(step.options));
    QJsonObject target;
    if (rendition.target.quality)
        target.insert("quality"_L1, *rendition.target.quality);
    if (rendition.target.lossless)
        target.insert("lossless"_L1, true);
    QJsonObject encoder = optionsToJson(rendition.encoder);
    if (madeBy(rendition).empty()) // as earlier versions wrote it: hashes stay the same
        encoder.remove(qt(codecs::kMadeBy));
    QJsonObject json = {
        {u"id"_s, qt(rendition.id)}, {u"operations"_s, steps}, {u"format"_s, qt(rendition.format)},
        {u"encoder"_s, encoder},     {u"target"_s, target},    {u"never-larger"_s, rendition.neverLarger},
    };
    if (rendition.sidecar)
        json.insert("sidecar"_L1, true);
    return json;
}

QJsonObject toJson(const ExtrasSettings &extras)
{
    QJsonObject json = {{u"gain-map"_s, qt(kExtraPolicyNames[static_cast<std::size_t>(extras.gainMap)])},
                        {u"motion"_s, qt(kExtraPolicyNames[static_cast<std::size_t>(extras.motion)])},
                        {u"losses"_s, qt(kLossPolicyNames[static_cast<std::size_t>(extras.losses)])}};
    for (std::size_t i = 0; i < kLossKinds; ++i)
        if (extras.own[i] != OwnLossPolicy::Usual)
            json.insert(qt(kLossKindKeys[i]), qt(kOwnLossNames[static_cast<std::size_t>(extras.own[i])]));
    if (!extras.pages)
        json.insert("pages"_L1, qt(kOwnLossNames.back()));
    return json;
}

QJsonObject toJson(const RawSettings &raw)
{
    return {{u"source"_s, qt(kRawSourceNames[static_cast<std::size_t>(raw.source)])},
            {u"highlights"_s, qt(kRawHighlightNames[static_cast<std::size_t>(raw.highlights)])},
            {u"brighten"_s, raw.brighten}};
}

} // namespace

/// What is as usual is not mentioned where earlier versions did not know it, so that hashes stay the same.
QJsonObject toJson(const color::ColorSettings &colors)
{
    QJsonObject json = {
        {u"output"_s, qt(kOutputSpaceNames[static_cast<std::size_t>(colors.output)])},
        {u"intent"_s, qt(kIntentNames[static_cast<std::size_t>(colors.intent)])},
        {u"black-point-compensation"_s, colors.blackPointCompensation},
        {u"embed-profile"_s, colors.embedProfile},
    };
    if (colors.version != color::ProfileVersion::V2)
        json.insert("profile-version"_L1, qt(kProfileVersionNames[static_cast<std::size_t>(colors.version)]));
    if (colors.output == color::OutputSpace::File && !colors.profile.empty())
        json.insert("profile"_L1, qt(std::string(kAssetHashPrefix) + colors.profile.hash()));
    return json;
}

std::vector<const Asset *> assetsOf(const Recipe &recipe)
{
    if (recipe.color.output == color::OutputSpace::File && !recipe.color.profile.empty())
        return {&recipe.color.profile};
    return {};
}

std::vector<Asset *> assetsOf(Recipe &recipe)
{
    std::vector<Asset *> assets;
    for (const Asset *asset : assetsOf(std::as_const(recipe)))
        assets.push_back(const_cast<Asset *>(asset));
    return assets;
}

QJsonObject toJson(const Recipe &recipe)
{
    QJsonArray renditions;
    for (const RenditionRecipe &rendition : recipe.renditions)
        renditions.append(toJson(rendition));
    QJsonObject json = {{u"color"_s, toJson(recipe.color)},
                        {u"metadata"_s, optionsToJson(metadata::optionsOf(recipe.metadata))},
                        {u"animation"_s, recipe.animation},
                        {u"renditions"_s, renditions}};
    // Left out where nothing was chosen: what an earlier version delivered is then still "the same settings".
    if (recipe.damaged != DamagePolicy::Refuse)
        json.insert("damaged"_L1, qt(kDamagePolicyNames[static_cast<std::size_t>(recipe.damaged)]));
    if (recipe.extras != ExtrasSettings{})
        json.insert("extras"_L1, toJson(recipe.extras));
    if (recipe.raw != RawSettings{})
        json.insert("raw"_L1, toJson(recipe.raw));
    return json;
}

Result<Recipe> recipeFromJson(const QJsonObject &json)
{
    SettingsProblems problems;
    SettingsReader reader(json, {}, problems);
    Recipe recipe = readRecipe(reader, problems);
    reader.finish();
    if (!problems.empty())
        return fail(ErrorCode::PresetInvalid, problems.front().path, problems.front().message);
    return recipe;
}

std::string recipeHash(const Recipe &recipe)
{
    // Recipes hold every option with its default filled in, and QJsonObject sorts its keys: one text per meaning.
    const QByteArray text = QJsonDocument(toJson(recipe)).toJson(QJsonDocument::Compact);
    return contentHash(std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size()))));
}

std::span<const RenditionRecipe> pictures(const Recipe &recipe)
{
    const auto end = std::find_if(recipe.renditions.begin(), recipe.renditions.end(),
                                  [](const auto &rendition) { return rendition.sidecar; });
    return {recipe.renditions.begin(), end};
}

RenditionRecipe sidecarOf(const RenditionRecipe &picture)
{
    RenditionRecipe beside = picture;
    beside.id += kSidecarSuffix;
    beside.sidecar = true;
    return beside;
}

void addSidecars(Recipe &recipe)
{
    if (recipe.metadata.sidecars == files::SidecarName::None)
        return;
    const std::size_t count = pictures(recipe).size();
    recipe.renditions.reserve(2 * count);
    for (std::size_t i = 0; i < count; ++i)
        recipe.renditions.push_back(sidecarOf(recipe.renditions[i]));
}

std::string resolvedFormat(const RenditionRecipe &rendition, files::ContentType source)
{
    if (rendition.sidecar)
        return std::string(kSidecarSuffix.substr(1));
    if (rendition.format != "same")
        return rendition.format;
    using files::ContentType;
    switch (source) {
    case ContentType::Png: return "png";
    case ContentType::WebP: return "webp";
    case ContentType::Gif: return "gif";
    case ContentType::Tiff: return "tiff";
    case ContentType::Avif: return "avif";
    case ContentType::JpegXl: return "jxl";
    case ContentType::Jpeg2000:
    case ContentType::Svg: return "png";
    case ContentType::Raw:
    case ContentType::Heic: return rendition.target.lossless ? "png" : "jpeg";
    default: return "jpeg";
    }
}

Size plannedSize(const RenditionRecipe &rendition, Size in)
{
    Size size = in;
    for (const OperationStep &step : rendition.operations) {
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation && operation->outputSize)
            size = operation->outputSize(size, step.options);
    }
    return size;
}

Target resolvedTarget(const RenditionRecipe &rendition, const std::string &codec)
{
    const codecs::CodecDescription *description = codecs::codecById(codec);
    if (!description)
        return rendition.target;
    if (description->defaultQuality == 0)
        return {std::nullopt, description->lossless};
    if (rendition.target.lossless && !description->lossless && !rendition.operations.empty())
        return {kNearLosslessQuality, false};
    if (!rendition.target.lossless && !rendition.target.quality)
        return {description->defaultQuality, false};
    return rendition.target;
}

OptionValues resolvedEncoder(const RenditionRecipe &rendition, const std::string &codec)
{
    if (rendition.format == codec)
        return rendition.encoder;
    const codecs::CodecDescription *description = codecs::codecById(codec);
    std::vector<OptionProblem> none;
    return description ? checkOptions(description->options, {}, {}, none) : OptionValues{};
}

} // namespace glassine::pipeline
