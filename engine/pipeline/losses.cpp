// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/losses.h"

#include "operations/operation.h"

#include <algorithm>
#include <cstring>

namespace glassine::pipeline {

namespace {

constexpr int kByteBits = 8;
constexpr int kMostBits = 16;

void addFrames(const PhotoFacts &facts, files::ContentType type, const Recipe &recipe,
               const codecs::CodecDescription &codec, std::vector<Warning> &losses)
{
    if (keepsFrames(facts, type, recipe, codec))
        return;
    if (facts.animated)
        losses.push_back({"animation-lost", facts.frames > 1 ? std::to_string(facts.frames) : std::string()});
    else if (facts.frames > 1)
        losses.push_back({"pages-lost", std::to_string(facts.frames)});
}

void addPixels(const PhotoFacts &facts, files::ContentType type, const codecs::CodecDescription &codec,
               std::vector<Warning> &losses)
{
    if (facts.alpha && !codec.alpha)
        losses.push_back({"alpha-lost", {}});
    const bool developed = type == files::ContentType::Raw; // the finer shades go into it
    if (!developed && facts.bitsPerSample > (codec.sixteenBit ? kMostBits : kByteBits))
        losses.push_back({"bit-depth-reduced", std::to_string(facts.bitsPerSample)});
    if (facts.bands > (facts.cmyk ? 5 : 4))
        losses.push_back({"channels-lost", std::to_string(facts.bands)});
}

/// By the header of an ICC profile (ICC.1, 7.2.6): who plans links no color library.
bool isOfInks(const Asset &profile)
{
    constexpr std::size_t kColorSpace = 16;
    const ByteView icc = profile.view();
    return icc.size() >= kColorSpace + 4 && std::memcmp(icc.data() + kColorSpace, "CMYK", 4) == 0;
}

bool keepsInks(const PhotoFacts &facts, const Recipe &recipe, const RenditionRecipe &rendition,
               const codecs::CodecDescription &codec)
{
    const color::OutputSpace output = recipe.color.output;
    const bool turnsGray = std::any_of(rendition.operations.begin(), rendition.operations.end(),
                                       [](const OperationStep &step) { return step.id == "grayscale"; });
    return facts.cmyk && codec.cmyk && !turnsGray
        && (output == color::OutputSpace::Keep
            || (output == color::OutputSpace::File && isOfInks(recipe.color.profile)));
}

void addInks(const PhotoFacts &facts, const Recipe &recipe, const RenditionRecipe &rendition,
             const codecs::CodecDescription &codec, std::vector<Warning> &losses)
{
    if (!facts.cmyk)
        return;
    if (!keepsInks(facts, recipe, rendition, codec))
        losses.push_back({"cmyk-converted", {}});
    else if (std::string spared = stepsThatSpareInks(rendition); !spared.empty())
        losses.push_back({kInksNotAdjusted, std::move(spared)});
}

/// What the source says of itself stays whole, wherever it was taken.
bool takesNothingAway(const metadata::Settings &settings)
{
    return settings.policy.keepsEverything() && settings.precision == metadata::Precision::Exact
        && settings.fences.empty();
}

/// A JPEG packed tighter without touching a pixel, or its own bytes: everything is still there.
bool onlyRepacks(files::ContentType type, const Recipe &recipe, const RenditionRecipe &rendition)
{
    return type == files::ContentType::Jpeg && rendition.format == "same" && rendition.target.lossless
        && rendition.operations.empty() && takesNothingAway(recipe.metadata);
}

} // namespace

bool keepsFrames(const PhotoFacts &facts, files::ContentType type, const Recipe &recipe,
                 const codecs::CodecDescription &codec)
{
    if (facts.frames <= 1)
        return false;
    const bool moves = type == files::ContentType::Gif
        || type == files::ContentType::WebP; // what decoders show frames of
    return facts.animated ? moves && recipe.animation && codec.animation
                          : facts.equalPages && recipe.extras.pages && codec.pages;
}

bool leavesGainMapTrue(const RenditionRecipe &rendition, Size upright)
{
    Size size = upright;
    for (const OperationStep &step : rendition.operations) {
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation == nullptr || operations::needsRandomAccess(step.id, step.options))
            return false; // who looks for the interesting part finds another one in the map
        const Size before = size;
        if (operation->outputSize != nullptr)
            size = operation->outputSize(size, step.options);
        const bool paintsAround = step.id == "mask"
            || (operation->stage == operations::Stage::Finish && size != before);
        if (paintsAround)
            return false; // what is painted around it has no brightness of its own
    }
    return true;
}

std::string stepsThatSpareInks(const RenditionRecipe &rendition)
{
    std::string spared;
    for (const OperationStep &step : rendition.operations) {
        const operations::OperationDescription *operation = operations::operationById(step.id);
        if (operation != nullptr && operation->sparesInks != nullptr && operation->sparesInks(step.options))
            spared += (spared.empty() ? "" : ", ") + step.id;
    }
    return spared;
}

bool keepsMotion(const Recipe &recipe, const codecs::CodecDescription &codec)
{
    return recipe.extras.motion != ExtraPolicy::Drop && codec.id == "jpeg" && takesNothingAway(recipe.metadata);
}

namespace {

/// By their codes, in the order of LossKind.
constexpr std::array<std::string_view, kLossKinds> kLossCodes = {
    "animation-lost", "pages-lost", "depth-lost", "alpha-lost", "bit-depth-reduced", "cmyk-converted", "channels-lost"};

} // namespace

bool skipsFor(const ExtrasSettings &extras, const Warning &loss)
{
    if (loss.code == "gain-map-lost")
        return extras.gainMap == ExtraPolicy::Skip;
    if (loss.code == "motion-photo-lost")
        return extras.motion == ExtraPolicy::Skip;
    if (loss.code == kInksNotAdjusted)
        return false; // nothing of the photo is lost
    const auto kind = static_cast<std::size_t>(std::find(kLossCodes.begin(), kLossCodes.end(), loss.code)
                                               - kLossCodes.begin());
    const OwnLossPolicy own = kind < kLossKinds ? extras.own[kind] : OwnLossPolicy::Usual;
    return own == OwnLossPolicy::Usual ? extras.losses == LossPolicy::Skip : own == OwnLossPolicy::Skip;
}

std::vector<Warning> foreseenLosses(const PhotoFacts &facts, files::ContentType type, const Recipe &recipe,
                                    std::size_t rendition)
{
    const RenditionRecipe &wanted = recipe.renditions.at(rendition);
    const codecs::CodecDescription *codec = codecs::codecById(resolvedFormat(wanted, type));
    std::vector<Warning> losses;
    if (codec == nullptr || facts.size.width <= 0 || onlyRepacks(type, recipe, wanted))
        return losses;
    addFrames(facts, type, recipe, *codec, losses);
    addPixels(facts, type, *codec, losses);
    addInks(facts, recipe, wanted, *codec, losses);
    const bool jpegs = type == files::ContentType::Jpeg && codec->id == "jpeg";
    const bool readable = type == files::ContentType::Jpeg || type == files::ContentType::Heic
        || type == files::ContentType::Avif;
    if (facts.gainMap
        && !(readable && codec->id == "jpeg" && recipe.extras.gainMap != ExtraPolicy::Drop
             && leavesGainMapTrue(wanted, facts.size)))
        losses.push_back({"gain-map-lost", {}});
    if (facts.motionPhoto && !(jpegs && keepsMotion(recipe, *codec)))
        losses.push_back({"motion-photo-lost", {}});
    if (facts.depth)
        losses.push_back({"depth-lost", {}});
    return losses;
}

} // namespace glassine::pipeline
