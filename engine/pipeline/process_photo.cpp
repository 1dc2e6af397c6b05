// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/process_photo.h"

#include "pipeline/decoding.h"
#include "pipeline/formula_facts.h"
#include "pipeline/made_elsewhere.h"
#include "pipeline/raw_photo.h"
#include "pipeline/rendition.h"
#include "pipeline/service_order.h"
#include "pipeline/sidecar_file.h"

namespace glassine::pipeline {

namespace {

/// Lazy pixels report a damaged source wherever they are consumed. Reading it again tells whose fault it was, in the
/// decoder's words.
Result<void> readAgain(const SourcePhoto &photo)
{
    if (photo.developed)
        return {}; // read as a whole before anything was made of it
    GLASSINE_TRY(const vips::VImage image, imaging::load(photo.source, photo.header, {}));
    return imaging::guard(ErrorCode::DamagedInput, {}, [&image] { image.avg(); });
}

bool mayComeFromSource(ErrorCode code)
{
    return code == ErrorCode::CannotEncode || code == ErrorCode::OperationFailed
        || code == ErrorCode::VerificationFailed;
}

Result<void> makeOne(const SourcePhoto &photo, const Recipe &recipe, const RenditionRecipe &rendition,
                     const vips::VImage &image, int outputFd, RenditionResult &result)
{
    result.format = resolvedFormat(rendition, photo.kind);
    const codecs::CodecDescription *codec = codecs::codecById(result.format);
    if (codec == nullptr)
        return fail(ErrorCode::CodecMissing, result.format);
    formulas::FormulaFacts facts = formulaFacts(photo.facts, photo.source.origin, rendition);
    metadata::Decision decision = metadata::decide(recipe.metadata, photo.blocks, facts);
    RenditionWork work{photo,
                       recipe,
                       rendition,
                       *codec,
                       result,
                       std::move(facts),
                       std::move(decision),
                       image,
                       photo.header.upright(),
                       {},
                       {},
                       {},
                       1,
                       {},
                       {}};
    if (!madeBy(rendition).empty()) {
        GLASSINE_TRY(work.file, whatCameBack(outputFd));
    }
    return makeRendition(work, outputFd);
}

/// What pixels are needed for.
Recipe picturesOf(const Recipe &recipe)
{
    Recipe seen = recipe;
    seen.renditions.resize(pictures(recipe).size());
    return seen;
}

Result<PhotoResult> processSource(const imaging::Source &source, const Recipe &recipe, std::span<const int> outputFds)
{
    const Recipe seen = picturesOf(recipe);
    const RawWish wish = wishFor(seen);
    GLASSINE_TRY(const SourcePhoto photo, openSource(source, &wish));
    std::vector<vips::VImage> images;
    if (!seen.renditions.empty()) {
        GLASSINE_TRY(images, decodeForEach(photo, seen));
    }
    PhotoResult result{photo.facts, photo.warnings, std::vector<RenditionResult>(recipe.renditions.size())};
    const formulas::FormulaFacts facts = formulaFacts(photo.facts, source.origin, recipe.renditions.front());
    if (const auto missing = metadata::lacking(recipe.metadata, facts); !missing.empty())
        result.warnings.push_back({"fields-missing", metadata::tagListText(missing)});
    for (std::size_t i = 0; i < recipe.renditions.size(); ++i) {
        RenditionResult &rendition = result.renditions[i];
        if (outputFds[i] < 0)
            continue;
        const auto made = recipe.renditions[i].sidecar
            ? makeSidecar(photo, recipe, recipe.renditions[i], outputFds[i], rendition)
            : makeOne(photo, recipe, recipe.renditions[i], images[i], outputFds[i], rendition);
        if (made)
            continue;
        if (mayComeFromSource(made.error().code))
            GLASSINE_CHECK(readAgain(photo));
        rendition.ok = false;
        rendition.error = made.error();
    }
    return result;
}

Result<PhotoResult> rescue(imaging::Source source, const Recipe &recipe, std::span<const int> outputFds,
                           const Error &damage)
{
    source.tolerant = true;
    auto result = processSource(source, recipe, outputFds);
    if (!result)
        return fail(damage); // what is wrong with the photo, not with what is left of it
    result->warnings.push_back({"rescued", damage.detail});
    return result;
}

} // namespace

Result<PhotoFacts> probePhoto(const imaging::Source &source)
{
    GLASSINE_TRY(SourcePhoto photo, openSource(source));
    return std::move(photo.facts);
}

Result<Disclosure> disclosePhoto(const imaging::Source &source)
{
    constexpr std::size_t kMostTags = 600;
    GLASSINE_TRY(SourcePhoto photo, openSource(source));
    Disclosure disclosure{std::move(photo.facts), {}};
    for (metadata::TagLine &line : metadata::listTags(photo.blocks, kMostTags))
        disclosure.tags.push_back({std::move(line.group), std::move(line.key), std::move(line.text)});
    return disclosure;
}

Result<PhotoResult> processPhoto(const imaging::Source &source, const Recipe &recipe, std::span<const int> outputFds)
{
    if (recipe.renditions.empty() || outputFds.size() != recipe.renditions.size())
        return fail(ErrorCode::Internal, {}, "outputs do not match the renditions");
    auto result = processSource(source, recipe, outputFds);
    const bool damaged = !result && result.error().code == ErrorCode::DamagedInput;
    return damaged && recipe.damaged == DamagePolicy::Rescue ? rescue(source, recipe, outputFds, result.error())
                                                             : std::move(result);
}

} // namespace glassine::pipeline
