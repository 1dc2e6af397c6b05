// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/service_order.h"

#include "codecs/choices.h"
#include "codecs/codec.h"
#include "operations/operation.h"

#include <algorithm>
#include <array>

namespace glassine::pipeline {

namespace {

using namespace Qt::StringLiterals;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Word {
    std::string_view ours, theirs;
};

constexpr std::array kFormats{Word{"jpeg", "jpg"}, Word{"png", "png"}, Word{"webp", "webp"}};

/// "fit" of theirs covers a box and cuts what sticks out, here and there.
constexpr std::array kGravities{Word{"center", "center"},         Word{"north", "top"},
                                Word{"northeast", "top-right"},   Word{"east", "right"},
                                Word{"south", "bottom"},          Word{"southeast", "bottom-right"},
                                Word{"southwest", "bottom-left"}, Word{"west", "left"},
                                Word{"northwest", "top-left"}};

/// Kinds of files that are documented to be taken.
constexpr std::array kTaken{files::ContentType::Jpeg, files::ContentType::Png, files::ContentType::WebP,
                            files::ContentType::Gif};

const Word *wordFor(std::span<const Word> words, std::string_view ours)
{
    const auto found = std::find_if(words.begin(), words.end(), [ours](const Word &word) { return word.ours == ours; });
    return found == words.end() ? nullptr : &*found;
}

/// Which settings of a step are known there. Any other must be as it is by default; the default is no wish.
struct KnownRow {
    std::string_view of; ///< an operation's or a codec's id
    std::string_view option;
};
constexpr std::array kKnown{
    KnownRow{"resize", "fit"},         KnownRow{"resize", "pixels"},     KnownRow{"resize", "width"},
    KnownRow{"resize", "height"},      KnownRow{"resize", "percent"},    KnownRow{"resize", "megapixels"},
    KnownRow{"resize", "enlarge"},     KnownRow{"resize", "gravity"},    KnownRow{"jpeg", "progressive"},
    KnownRow{"jpeg", codecs::kMadeBy}, KnownRow{"png", codecs::kMadeBy}, KnownRow{"webp", codecs::kMadeBy},
    KnownRow{"jpeg", "ppi"},           KnownRow{"png", "ppi"}, // written here, into what comes back
};

bool isKnown(std::string_view of, std::string_view option)
{
    return std::any_of(kKnown.begin(), kKnown.end(),
                       [&](const KnownRow &row) { return row.of == of && row.option == option; });
}

constexpr const char *kCannot = "the service cannot do this; leave it out, or make this rendition here";

struct Checked {
    std::string_view of;
    std::string path;
    std::span<const OptionSpec> specs;
    const OptionValues &values;
};

void checkOptionsOf(const Checked &checked, SettingsProblems &problems)
{
    for (const OptionSpec &spec : checked.specs) {
        const OptionValue *value = checked.values.find(spec.key);
        if (value != nullptr && *value != spec.defaultValue && !isKnown(checked.of, spec.key))
            problems.push_back({joinPath(checked.path, spec.key), kCannot});
    }
}

void checkOperations(const RenditionRecipe &rendition, const std::string &path, SettingsProblems &problems)
{
    for (const OperationStep &step : rendition.operations) {
        const std::string at = path + ".operations." + step.id;
        if (step.id != "resize") {
            problems.push_back({at, kCannot});
            continue;
        }
        checkOptionsOf({step.id, at, operations::operationById(step.id)->options, step.options}, problems);
        if (step.options.text("fit") == "fill" && wordFor(kGravities, step.options.text("gravity")) == nullptr)
            problems.push_back({at + ".gravity", kCannot});
    }
}

/// PNG is without loss by itself.
void checkTarget(const RenditionRecipe &rendition, const std::string &path, SettingsProblems &problems)
{
    if (rendition.target.lossless && rendition.format != "png")
        problems.push_back({path + ".target.lossless", kCannot});
}

} // namespace

std::string madeBy(const RenditionRecipe &rendition)
{
    const bool isSaid = !rendition.sidecar && rendition.encoder.contains(codecs::kMadeBy);
    return isSaid ? rendition.encoder.text(codecs::kMadeBy) : std::string();
}

RenditionRecipe madeHere(RenditionRecipe rendition)
{
    if (rendition.encoder.contains(codecs::kMadeBy))
        rendition.encoder.set(std::string(codecs::kMadeBy), std::string());
    return rendition;
}

void checkServiceOrder(const Recipe &recipe, const RenditionRecipe &rendition, const std::string &path,
                       SettingsProblems &problems)
{
    if (madeBy(rendition).empty())
        return;
    checkOperations(rendition, path, problems);
    const codecs::CodecDescription *codec = codecs::codecById(rendition.format);
    if (codec != nullptr)
        checkOptionsOf({codec->id, path + ".encoder", codec->options, rendition.encoder}, problems);
    checkTarget(rendition, path, problems);
    using color::OutputSpace;
    if (recipe.color.output != OutputSpace::Srgb && recipe.color.output != OutputSpace::Keep)
        problems.push_back({"color.output",
                            std::string("the service converts no colors: \"srgb\" or \"keep\" with ") + path
                                + ".encoder." + std::string(codecs::kMadeBy)});
}

std::optional<std::string> serviceObstacle(files::ContentType type)
{
    if (std::find(kTaken.begin(), kTaken.end(), type) != kTaken.end())
        return std::nullopt;
    return "the service takes no " + std::string(files::contentTypeRow(type).label);
}

std::optional<std::string> serviceObstacle(const Recipe &recipe, const PhotoFacts &facts)
{
    const auto obstacle = [](std::string why) { return std::optional(std::move(why)); };
    if (facts.frames > 1 || facts.animated)
        return obstacle("it moves or has several pages, and the service makes one picture");
    if (facts.cmyk)
        return obstacle("it has press inks (CMYK), and the service converts no colors");
    const bool isUsual = facts.space == "srgb" || facts.space == "gray" || facts.space == "none";
    if (recipe.color.output == color::OutputSpace::Srgb && !isUsual)
        return obstacle("its colors would have to be converted from " + facts.space
                        + ", which the service does not do; color.output=keep leaves them");
    return std::nullopt;
}

QJsonObject serviceOrder(const RenditionRecipe &rendition, Size photo)
{
    QJsonObject order;
    const Size wanted = plannedSize(rendition, photo);
    for (const OperationStep &step : rendition.operations) {
        if (step.id != "resize" || wanted == photo)
            continue;
        const bool isCut = step.options.text("fit") == "fill";
        const Word *gravity = wordFor(kGravities, isCut ? step.options.text("gravity") : "center");
        // The size is computed here, so that it is exactly the one that was planned.
        order.insert(u"resize"_s,
                     QJsonObject{{u"mode"_s, u"fit"_s},
                                 {u"width"_s, wanted.width},
                                 {u"height"_s, wanted.height},
                                 {u"gravity"_s, qt(gravity->theirs)}});
    }
    QJsonObject output = {{u"format"_s, qt(wordFor(kFormats, rendition.format)->theirs)}};
    if (rendition.format == "png")
        order.insert(u"optimize"_s, QJsonObject{{u"compression"_s, u"lossless"_s}}); // palettes lose shades
    else if (const auto quality = resolvedTarget(rendition, rendition.format).quality)
        output.insert(u"quality"_s, *quality);
    if (rendition.format == "jpeg" && !rendition.encoder.boolean("progressive"))
        output.insert(u"encoding"_s, u"baseline"_s);
    order.insert(u"output"_s, output);
    return order;
}

} // namespace glassine::pipeline
